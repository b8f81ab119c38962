/**
 * `npm run bench -- county|prefecture|import`: makes an invented corpus of that size, builds it in one language and prints
 * seconds, rows or pages a second and peak memory per stage, and sizes per page type. Times are printed, never asserted.
 * `npm run bench -- checks [county|prefecture]` only loads it and times every check; `release [villages]` times releases.
 * `npm run bench -- match` compares an own list of 100,000 rows with 100,000 payments.
 * `npm run bench -- publish [county|prefecture]` times every file of data: packs, package, lists, API, workbooks.
 * `npm run bench -- explore [--site FOLDER]` times the explorer in a browser over 100,000 payments.
 * `npm run bench -- pages [--site FOLDER]` measures in a browser what a villager waits.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus, tmpdir, totalmem} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {benchImport} from './bench/bench-import.ts';
import {benchChecks} from './bench/bench-checks.ts';
import {benchRelease} from './bench/bench-release.ts';
import {buildPortal} from './site/build-portal.ts';
import {pageSizes} from './bench/page-sizes.ts';

if (process.argv[2] === 'import') {
  await benchImport(process.argv[3]);
  process.exit(0);
}
if (process.argv[2] === 'release') {
  await benchRelease(Number(process.argv[3] ?? 25_000));
  process.exit(0);
}

if (process.argv[2] === 'match') {
  const {benchMatch} = await import('./bench/bench-match.ts');
  await benchMatch();
  process.exit(0);
}

if (process.argv[2] === 'publish') {
  const {benchPublish} = await import('./bench/bench-publish.ts');
  await benchPublish(process.argv[3]);
  process.exit(0);
}

if (process.argv[2] === 'explore') {
  const {benchExplore} = await import('./bench/bench-explore.ts');
  await benchExplore(process.argv[3] === '--site' ? process.argv[4] : undefined);
  process.exit(0);
}

if (process.argv[2] === 'pages') {
  const {benchPages} = await import('./bench/bench-pages.ts');
  await benchPages(process.argv[3] === '--site' ? process.argv[4] : undefined);
  process.exit(0);
}

const scales = {
  county: {villages: 300, projects: 2_000, payments: 100_000},
  prefecture: {villages: 3_000, projects: 20_000, payments: 1_000_000}
} as const;
const onlyChecks = process.argv[2] === 'checks';
const name = (process.argv[onlyChecks ? 3 : 2] ?? 'county') as keyof typeof scales;
const scale = scales[name];
if (!scale) {
  console.error(`npm run bench -- [checks] ${Object.keys(scales).join(' | ')} | import | release [villages]`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-bench-'));
try {
  const data = join(folder, 'data');
  const demo = fileURLToPath(new URL('demo.ts', import.meta.url));
  const sizes = Object.entries(scale).flatMap(([key, value]) => [`--${key}`, String(value)]);
  const made = spawnSync(process.execPath, [demo, '--out', data, ...sizes], {stdio: 'inherit'});
  if (made.status !== 0) process.exit(1);
  if (onlyChecks) await benchChecks(data);
  else {
    const settings = join(data, 'settings.json');
    writeFileSync(
      settings,
      JSON.stringify({...JSON.parse(readFileSync(settings, 'utf8')), locales: ['zh-CN']}, null, 2)
    );

    console.log(
      `\n${name}: ${JSON.stringify(scale)} · ${cpus()[0]?.model} × ${availableParallelism()} · ${Math.round(totalmem() / 2 ** 30)} GiB · Node ${process.version}\n`
    );
    const summary = await buildPortal({data, out: join(folder, 'dist'), snapshot: join(folder, 'portal')});
    const rows = summary.reports.reduce((sum, report) => sum + report.rows_read, 0);
    console.table(
      summary.stages.map(({name, seconds, mebibytes}) => ({
        stage: name,
        seconds: Number(seconds.toFixed(1)),
        'rows/s': Math.round(rows / seconds),
        'pages/s': Math.round(summary.scan.pages / seconds),
        MiB: mebibytes
      }))
    );
    console.log(
      `total ${summary.stages.reduce((sum, {seconds}) => sum + seconds, 0).toFixed(1)} s · ${rows} rows · ${summary.scan.pages} pages · ${summary.scan.files} files · ${(summary.scan.bytes / 2 ** 20).toFixed(0)} MiB`
    );
    console.table(pageSizes(join(folder, 'dist')));
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
