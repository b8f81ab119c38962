import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {publish} from '../../src/publish/publish.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {openStore} from '../../src/store/open-store.ts';
import {diskFolder} from '../disk/disk-folder.ts';
import {intake} from '../site/intake.ts';
import {machineFiles} from '../site/machine-files.ts';
import {pageFiles} from '../site/page-files.ts';
import {packPackage} from '../site/pack-package.ts';
import {packageProcess} from '../site/package-process.ts';
import {stageClock} from '../site/stages.ts';
import {fileWriter} from '../disk/write-files.ts';
import {snapshotWriter} from '../site/waiting-files.ts';

const scales = {
  county: {villages: 300, projects: 2_000, payments: 100_000},
  prefecture: {villages: 3_000, projects: 20_000, payments: 1_000_000}
} as const;

/**
 * `npm run bench -- publish [county|prefecture]`: an invented corpus of that size, read and loaded, then every file of data that
 * a journalist gets: packs, package (CSV, Parquet, SQLite, zip), lists of pages, API; of a county workbooks too. No pages.
 */
export async function benchPublish(name: string = 'county'): Promise<void> {
  const scale = scales[name as keyof typeof scales];
  if (!scale) throw new RangeError(`npm run bench -- publish ${Object.keys(scales).join(' | ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-bench-'));
  const [data, snapshot, out] = ['data', 'snapshot', 'out'].map(part => join(folder, part)) as [
    string,
    string,
    string
  ];
  try {
    const demo = fileURLToPath(new URL('../demo.ts', import.meta.url));
    const sizes = Object.entries(scale).flatMap(([key, value]) => [`--${key}`, String(value)]);
    const made = spawnSync(process.execPath, [demo, '--out', data, ...sizes], {stdio: 'inherit'});
    if (made.status !== 0) return;
    mkdirSync(snapshot, {recursive: true});
    const clock = stageClock(() => {});
    const store = await openStore(join(snapshot, 'store.duckdb'));
    const issues = {add: () => {}};
    const from = diskFolder(data);
    const settings = readSettings(from, issues)!;
    const door = intake(store, settings, issues);
    const reports = readAll(from, door.sink, issues, {});
    await store.loaded();
    const context = {settings, reports, issues: [], withheld: door.withheld()};
    const beside = packageProcess(join(snapshot, 'data/package'), snapshot);
    const all = await clock.run('packs, files of pages, rows of the package', () =>
      publish(store, {...context, package: beside}, snapshotWriter(snapshot))
    );
    store.close();
    const packed = packPackage(snapshot, beside, all.package!.info, settings.data_status);
    const write = fileWriter(out);
    if (name === 'county') await clock.run('workbooks (.xlsx, CSV)', () => pageFiles(snapshot));
    const {files} = await clock.run('rest of the package, zip', () => packed);
    await clock.run('API, feeds, sitemap', () => {
      for (const file of machineFiles(snapshot, out)) write(file.path, file.content);
    });
    console.table(
      clock.times.map(({name, seconds, mebibytes}) => ({
        output: name,
        seconds: Number(seconds.toFixed(1)),
        MiB: mebibytes
      }))
    );
    const total = clock.times.reduce((sum, {seconds}) => sum + seconds, 0);
    const package_bytes = files.reduce((sum, {bytes}) => sum + bytes, 0);
    // Not the summary's number, which also counts payments known only as totals.
    const payments = reports.reduce(
      (sum, {table, accepted}) => sum + (table === 'disbursements' ? accepted : 0),
      0
    );
    console.log(
      `total ${total.toFixed(1)} s · ${payments} payments · package ${(package_bytes / 2 ** 20).toFixed(0)} MiB`
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
