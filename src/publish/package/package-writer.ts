import {parquetFolder, type ParquetFolder} from '../../store/parquet-folder.ts';
import {sqliteFile, type SqliteFile} from '../../store/sqlite-file.ts';
import type {FileTerms} from '../files/file-terms.ts';
import {brokenKeys} from './foreign-keys.ts';
import {sqliteName, tableFile} from './package-files.ts';
import type {PackageOut} from './package-out.ts';
import {packagePayments} from './package-payments.ts';
import {batchOf, type PackageBatch, type PackageRow} from './package-table.ts';
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
  /** Packs a file as it stands for the zip, where there will be one, giving way to others; again: what has changed of it. */
  pack(file: string): Promise<void>;
  /** Every file that stands there now. */
  sizes(): Readonly<Record<string, {readonly bytes: number; readonly sha256: string}>>;
  /** readBack, in a thread of its own where that pays. */
  readBack(written: ReadonlyMap<string, WrittenTable>, sqlite: string): Promise<void>;
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
  let status: FileTerms['data_status'] = 'real';
  let database = '';
  const writers = new Map<string, TableWriter>();
  const written = new Map<string, WrittenTable>();
  const payments = packagePayments();
  const rows = (table: string, batch: PackageBatch) => {
    keys!.watch(table, batch);
    return writers.get(table)!.add(batch);
  };
  const paymentRows = (added: readonly PackageRow[]) =>
    rows('disbursements', batchOf(heads.find(({name}) => name === 'disbursements')!, added));
  const ended = async (tables: readonly string[]) => {
    for (const table of tables) {
      if (table === 'disbursements') await paymentRows(payments.rest());
      written.set(table, writers.get(table)!.ended());
      for (const statement of sqliteIndexes(heads.filter(({name}) => name === table))) sqlite!.run(statement);
    }
  };
  /** Where the SQLite file is packed while others still write, before it is whole. */
  let ahead: Promise<void> = Promise.resolve();
  const close = () => {
    parquet?.close();
    sqlite?.close();
    parquet = sqlite = undefined;
  };
  return {
    async begin(tables, terms) {
      status = terms.data_status;
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
    rows,
    payments: ({content}) => paymentRows(payments.of(content)),
    async ended(tables) {
      await ended(tables);
      sqlite!.commit();
      ahead = disk.pack(sqliteName(status));
      // Heard by `finish`.
      ahead.catch(() => {});
    },
    async finish(facts) {
      await ended(heads.map(({name}) => name).filter(name => !written.has(name)));
      for (const statement of sqliteViews(heads)) sqlite!.run(statement);
      sqlite!.close();
      sqlite = undefined;
      // DuckDB writes its files while SQLite's is read back and packed.
      await Promise.all([
        (async () => {
          for (const writer of writers.values()) await writer.close(facts);
          close();
        })(),
        disk.readBack(written, database),
        ahead.then(() => disk.pack(sqliteName(status)))
      ]);
      const tables = heads.map(({name}) => [name, written.get(name)!] as const);
      return {tables, broken_keys: keys!.broken(), sizes: disk.sizes()};
    },
    text(file, content) {
      const to = disk.text(file);
      to.add(content);
      to.end();
    },
    close
  };
}
