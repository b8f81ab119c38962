import {parquetFolder, type ParquetFolder} from '../../store/parquet-folder.ts';
import {sqliteFile, type SqliteFile} from '../../store/sqlite-file.ts';
import {brokenKeys} from './foreign-keys.ts';
import {sqliteName, tableFile} from './package-files.ts';
import type {PackageOut} from './package-out.ts';
import {readBack} from './read-back.ts';
import {sqliteIndexes, sqliteViews} from './sqlite-views.ts';
import {
  binaryColumns,
  tableWriter,
  type TableWriter,
  type TextFile,
  type WrittenTable
} from './table-writer.ts';

/** A folder on the disk: DuckDB and SQLite write into it themselves. */
export interface PackageDisk {
  readonly folder: string;
  text(file: string): TextFile;
  /** Every file that stands there now. */
  sizes(): Readonly<Record<string, {readonly bytes: number; readonly sha256: string}>>;
}

/**
 * Every table as CSV, Parquet and in one SQLite file, in one pass over its rows. What the binary files hold is read back and
 * must be the rows of the CSVs, which the guard's second door reads as text. Same rows, same bytes.
 */
export function packageWriter(disk: PackageDisk): PackageOut {
  let parquet: ParquetFolder | undefined;
  let sqlite: SqliteFile | undefined;
  let keys: ReturnType<typeof brokenKeys> | undefined;
  let heads: Parameters<PackageOut['begin']>[0] = [];
  let database = '';
  const writers = new Map<string, TableWriter>();
  const close = () => {
    parquet?.close();
    sqlite?.close();
    parquet = sqlite = undefined;
  };
  return {
    async begin(tables, terms) {
      const {data_status: status} = terms;
      heads = tables;
      keys = brokenKeys(tables);
      database = `${disk.folder}/${sqliteName(status)}`;
      const [folder, file] = [(parquet = await parquetFolder(disk.folder)), (sqlite = sqliteFile(database))];
      for (const head of tables) {
        const columns = binaryColumns(head);
        writers.set(
          head.name,
          tableWriter(head, {
            csv: disk.text(tableFile(head.name, 'csv', status)),
            parquet: await folder.table(tableFile(head.name, 'parquet', status), columns),
            sqlite: file.table(head.name, columns, head.key),
            terms
          })
        );
      }
    },
    rows(table, batch) {
      keys!.watch(table, batch);
      writers.get(table)!.add(batch);
    },
    async finish(facts) {
      const written = new Map<string, WrittenTable>();
      for (const [name, writer] of writers) written.set(name, await writer.end(facts));
      for (const statement of [...sqliteIndexes(heads), ...sqliteViews(heads)]) sqlite!.run(statement);
      close();
      readBack(written, database);
      return {tables: [...written], broken_keys: keys!.broken(), sizes: disk.sizes()};
    },
    text(file, content) {
      const to = disk.text(file);
      to.add(content);
      to.end();
    },
    close
  };
}
