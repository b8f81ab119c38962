import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {packTerms} from '../files/file-terms.ts';
import type {Report} from '../packs/site-info.ts';
import {plain} from '../corpus/stored.ts';
import {datasetFacts} from './dataset-facts.ts';
import {descriptor} from './descriptor.ts';
import {sqliteName, tableFile} from './package-files.ts';
import type {PackageFile, PackageInfo} from './package-info.ts';
import type {PackageOut, WrittenPackage} from './package-out.ts';
import type {PaymentsTap} from './package-payments.ts';
import {packageRows, publicCorrections} from './package-rows.ts';
import {batchOf, packageTables as tables, type PackageRow} from './package-table.ts';
import {readme} from './readme.ts';
import {recomputeFiles} from './recompute-files.ts';

/** As many as the feed of corrections shows. */
const mostCorrections = 200;
/** Rows of other tables that go with each village: about as many as a county has for one. */
const besideVillage = 128;

/** A package whose payments come while the packs are written. */
export interface BegunPackage {
  readonly payments: PaymentsTap;
  /** After the last of them: all tables but the facts about the whole are ended while packs are written. */
  paymentsEnded(): Promise<void>;
  /** When the fingerprint over all packs is known. `info` comes when every file is written and read back. */
  finish(given: {
    readonly fingerprint: string;
    readonly report: Report;
  }): Promise<{readonly info: Promise<PackageInfo>}>;
}

/**
 * The whole, once: every table as CSV, Parquet and in one SQLite file, with datapackage.json, a README in both languages and
 * the SQL that makes every figure again. Same rows, same bytes: the other tables go beside the payments, a few rows with each
 * village, so that whoever writes the package and whoever writes the packs always have work.
 */
export async function writePackage(store: Store, corpus: Corpus, out: PackageOut): Promise<BegunPackage> {
  const {settings} = corpus;
  await out.begin(tables, packTerms(settings));
  const send = async (name: string, rows: readonly PackageRow[]) =>
    out.rows(name, batchOf(tables.find(table => table.name === name)!, rows));
  const others = await packageRows(store, corpus);
  const corrections = (await publicCorrections(store))
    .slice(-mostCorrections)
    .reverse()
    .map(plain<'corrections'>);
  const names = ['disbursements', ...others.keys()];
  const beside = slices(others);
  return {
    async payments(pack) {
      await out.payments(pack);
      const other = beside.next();
      if (!other.done) await send(...other.value);
    },
    async paymentsEnded() {
      for (const other of beside) await send(...other);
      await out.ended(names);
    },
    async finish(given) {
      const facts = datasetFacts(settings, given.fingerprint);
      await send(
        'dataset',
        Object.entries(facts).map(([key, value]) => ({key, value}))
      );
      const info = out.finish(facts).then(written => described(corpus, given, corrections, written, out));
      // It may fail before anyone waits for it; whoever does hears of it.
      info.catch(() => {});
      return {info};
    }
  };
}

/** The rows of all tables, table after table, one table in memory at a time. */
function* slices(
  tables: ReadonlyMap<string, () => readonly PackageRow[]>
): Generator<[name: string, rows: readonly PackageRow[]]> {
  for (const [name, make] of tables) {
    const rows = make();
    for (let at = 0; at < rows.length; at += besideVillage) yield [name, rows.slice(at, at + besideVillage)];
  }
}

/** What there is now, said in the package's own files of text. */
function described(
  {settings}: Corpus,
  given: {readonly fingerprint: string; readonly report: Report},
  corrections: PackageInfo['corrections'],
  {tables: list, broken_keys, sizes}: WrittenPackage,
  out: PackageOut
): PackageInfo {
  const status = settings.data_status;
  const written = new Map(list);
  for (const [file, content] of recomputeFiles(tables, status)) out.text(file, content);
  const files: PackageFile[] = [
    ...tables.flatMap(table =>
      (['csv', 'parquet'] as const).map(format => {
        const file = tableFile(table.name, format, status);
        return {file, format, table: table.name, rows: written.get(table.name)!.rows, ...sizes[file]!};
      })
    ),
    {file: sqliteName(status), format: 'sqlite', table: null, rows: null, ...sizes[sqliteName(status)]!}
  ];
  const info: PackageInfo = {
    files,
    tables: tables.map(({name, zh, en}) => {
      const {rows, columns} = written.get(name)!;
      return {name, zh, en, rows, columns};
    }),
    broken_keys,
    corrections,
    zip: null
  };
  for (const locale of ['zh-CN', 'en'] as const)
    out.text(
      locale === 'en' ? 'README.md' : 'README.zh.md',
      readme(locale, {settings, tables, info, ...given})
    );
  out.text('datapackage.json', descriptor({settings, tables, info, fingerprint: given.fingerprint}));
  return info;
}
