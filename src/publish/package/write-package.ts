import type {Store} from '../../store/open-store.ts';
import {parquetFolder} from '../../store/parquet-folder.ts';
import {sqliteFile} from '../../store/sqlite-file.ts';
import type {Corpus} from '../corpus.ts';
import type {Report} from '../packs.ts';
import {plain} from '../stored.ts';
import {datasetFacts} from './dataset-facts.ts';
import {descriptor} from './descriptor.ts';
import {brokenKeys, type KeyWatch} from './foreign-keys.ts';
import {sqliteName, tableFile} from './package-files.ts';
import type {PackageFile, PackageInfo} from './package-info.ts';
import {packageTables, publicCorrections} from './package-tables.ts';
import {readBack} from './read-back.ts';
import {readme} from './readme.ts';
import {recomputeFiles} from './recompute-files.ts';
import {sqliteIndexes, sqliteViews} from './sqlite-views.ts';
import {binaryColumns, writeTable, type TextFile, type WrittenTable} from './write-table.ts';

/** As many as the feed of corrections shows. */
const mostCorrections = 200;

/** Where a package goes: a folder on the disk (DuckDB and SQLite write into it themselves), and what is asked of its files. */
export interface PackageOut {
  readonly folder: string;
  text(file: string): TextFile;
  sizeOf(file: string): {readonly bytes: number; readonly sha256: string};
  /** Seconds by what was made; for the bench. */
  timed?<T>(what: string, work: () => Promise<T>): Promise<T>;
}

/**
 * The whole, once: every table as CSV, Parquet and in one SQLite file, with datapackage.json, a README in both languages and
 * the SQL that makes every figure again. What the binary files hold is read back and must be the rows of the CSVs, which the
 * guard's second door reads as text. Same rows, same bytes.
 */
export async function writePackage(
  store: Store,
  corpus: Corpus,
  given: {readonly fingerprint: string; readonly report: Report},
  out: PackageOut
): Promise<PackageInfo> {
  const {settings} = corpus;
  const status = settings.data_status;
  const facts = datasetFacts(settings, given.fingerprint);
  const tables = await packageTables(store, corpus, facts);
  const parquet = await parquetFolder(out.folder);
  const sqlite = sqliteFile(`${out.folder}/${sqliteName(status)}`);
  const written = new Map<string, WrittenTable>();
  const keys: KeyWatch = brokenKeys(tables);
  const timed = out.timed ?? ((_what, work) => work());
  try {
    await timed('CSV, Parquet, SQLite', async () => {
      for (const table of tables) {
        const file = tableFile(table.name, 'parquet', status);
        written.set(
          table.name,
          await writeTable(
            {...table, rows: keys.watch(table)},
            {
              csv: out.text(tableFile(table.name, 'csv', status)),
              parquet: await parquet.table(file, binaryColumns(table), facts),
              sqlite,
              status
            }
          )
        );
      }
      for (const statement of [...sqliteIndexes(tables), ...sqliteViews(tables)]) sqlite.run(statement);
      sqlite.close();
    });
    await timed('read back', async () => readBack(written, `${out.folder}/${sqliteName(status)}`));
  } finally {
    parquet.close();
  }
  const text = (file: string, content: string) => {
    const to = out.text(file);
    to.add(content);
    to.end();
  };
  for (const [file, content] of recomputeFiles(tables, status)) text(file, content);
  const dataFiles: PackageFile[] = [
    ...tables.flatMap(table =>
      (['csv', 'parquet'] as const).map(format => {
        const file = tableFile(table.name, format, status);
        return {file, format, table: table.name, rows: written.get(table.name)!.rows, ...out.sizeOf(file)};
      })
    ),
    {file: sqliteName(status), format: 'sqlite', table: null, rows: null, ...out.sizeOf(sqliteName(status))}
  ];
  const info: PackageInfo = {
    files: dataFiles,
    tables: tables.map(({name, zh, en}) => {
      const {rows, columns} = written.get(name)!;
      return {name, zh, en, rows, columns};
    }),
    broken_keys: keys.broken(),
    corrections: (await publicCorrections(store))
      .slice(-mostCorrections)
      .reverse()
      .map(plain<'corrections'>),
    zip: null
  };
  for (const locale of ['zh-CN', 'en'] as const)
    text(locale === 'en' ? 'README.md' : 'README.zh.md', readme(locale, {settings, tables, info, ...given}));
  text('datapackage.json', descriptor({settings, tables, info, fingerprint: given.fingerprint}));
  return info;
}
