import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {publish} from '../../src/publish/publish.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {openStore} from '../../src/store/open-store.ts';
import {changePacks, repeatPacks} from './bench-packs.ts';
import {dataReview, type ReviewedData} from '../site/data-review.ts';
import {diskFolder} from '../disk/disk-folder.ts';
import {draftRelease} from '../release/draft-release.ts';
import {intake} from '../site/intake.ts';
import {keepDraft} from '../release/keep-draft.ts';
import {diskReleases, draftOf} from '../release/release-folder.ts';
import {ReleaseRefused} from '../release/release-refused.ts';
import {carryReleases, copyReleases} from '../release/site-releases.ts';
import {fileWriter} from '../disk/write-files.ts';

interface Folders {
  readonly data: string;
  readonly snapshot: string;
  readonly releases: string;
  readonly out: string;
}

/** Beyond, a county of this size is made and its packs are repeated under other codes. */
const countySize = 250;

/**
 * `npm run bench -- release [villages]`: the packs of an invented corpus of that size (six projects and a hundred payments a
 * village), then releases: the first one, one where nothing changed, one where a village changed, one where every village
 * and all above it changed, one where a rule of the guard changed, so that all old content is judged again, and up to 5,000
 * villages one where every pack changed. `beyond` is what each adds to a build, which carries the releases
 * there are too. Prints; asserts nothing. `data/` is that of one county; the time to look at it is printed by row.
 */
export async function benchRelease(villages: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-bench-'));
  const at = (name: string) => join(folder, name);
  const folders = {data: at('data'), snapshot: at('portal'), releases: at('releases'), out: at('dist')};
  try {
    const county = Math.min(villages, countySize);
    const demo = fileURLToPath(new URL('../demo.ts', import.meta.url));
    const sizes = ['--villages', county, '--projects', county * 6, '--payments', county * 100];
    const made = spawnSync(process.execPath, [demo, '--out', folders.data, ...sizes.map(String)], {
      stdio: 'inherit'
    });
    if (made.status !== 0) throw new Error('no corpus');
    const reviewed = await publishPacks(folders);
    repeatPacks(join(folders.snapshot, 'packs'), Math.ceil(villages / county));
    // At some sizes the generator leaves a cell of too few people in its totals: that would be refused.
    await benchReleases(folders, {...reviewed, obstacles: []});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function benchReleases(folders: Folders, reviewed: ReviewedData): Promise<void> {
  const {packs, bytes} = weigh(join(folders.snapshot, 'packs'));
  const villages = weigh(join(folders.snapshot, 'packs/village')).packs;
  console.log(`${villages} villages · ${packs} packs · ${mebibytes(bytes)} MiB`);
  const lines: Record<string, unknown>[] = [];
  const release = async (what: string) => {
    console.log(`· ${what} …`);
    lines.push({what, ...(await oneRelease(folders, reviewed))});
  };
  await release('first release');
  await release('nothing changed');
  const first = firstVillage(folders.snapshot);
  changePacks(folders.snapshot, name => name === first);
  await release('one village changed');
  changePacks(folders.snapshot, name => /^(village|township|county|fund)\//.test(name));
  await release('every village changed');
  changeRule(folders.snapshot);
  changePacks(folders.snapshot, name => name === first);
  await release('a rule changed');
  // A province's worth is 200,000 files again and says no more than a county's.
  if (villages <= 5_000) {
    changePacks(folders.snapshot, () => true);
    await release('every pack changed');
  }
  console.table(lines);
  console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
}

/** As a build does up to its pages, and without its checks: the packs lie in the snapshot. */
async function publishPacks({data, snapshot}: Folders): Promise<ReviewedData> {
  mkdirSync(snapshot, {recursive: true});
  const silent = {add: () => {}};
  const disk = diskFolder(data);
  const settings = readSettings(disk, silent);
  if (!settings) throw new Error(`no settings in ${data}`);
  const store = await openStore(join(snapshot, 'store.duckdb'));
  try {
    const review = dataReview(disk, settings);
    const timed = nothing();
    const door = intake(store, settings, silent, (table, batch) =>
      time(timed, () => review.watch(table, batch))
    );
    const reports = readAll(review.folder, door.sink, silent);
    await store.loaded();
    const context = {settings, reports, issues: [], withheld: door.withheld(), checks: []};
    await publish(store, context, fileWriter(snapshot));
    const reviewed = time(timed, () => review.finish(reports, []));
    const rows = reports.reduce((sum, {rows_read}) => sum + rows_read, 0);
    console.log(
      `${rows} rows of data looked at in ${timed.cpu.toFixed(1)} s · ${Math.round(rows / timed.cpu)} rows/s`
    );
    return reviewed;
  } finally {
    store.close();
  }
}

/** What a release does beside a build: draft, look at the stored files, copy them to the site, keep. */
async function oneRelease(folders: Folders, reviewed: ReviewedData): Promise<Record<string, unknown>> {
  const {data, snapshot, releases, out} = folders;
  const files = join(releases, 'files');
  const before = weigh(files);
  // A site of its own each time: to write over files is another work than to write them.
  const site = `${out}-${diskReleases(releases).numbers.length + 1}`;
  toDisk();
  const build = performance.now();
  await copyReleases(carryReleases(diskReleases(releases), snapshot), `${site}-build`);
  const built = (performance.now() - build) / 1000;
  toDisk();
  const start = performance.now();
  const stages = {draft: nothing(), carry: nothing(), copy: nothing(), keep: nothing()};
  let number: number | null = null;
  try {
    const draft = await timeOf(stages.draft, () =>
      draftRelease({data, reviewed, releases, snapshot, out, key: null, withdraw: null})
    );
    number = draft.number;
    const carried = time(stages.carry, () =>
      carryReleases(diskReleases(releases, draftOf(releases)), snapshot, [], draft)
    );
    await timeOf(stages.copy, () => copyReleases(carried, site));
    time(stages.keep, () => keepDraft(releases, draft.number));
  } catch (error) {
    if (!(error instanceof ReleaseRefused && error.refusal.kind === 'nothing-new')) throw error;
  }
  const seconds = (performance.now() - start) / 1000;
  const beyond = number === null ? seconds : seconds - built;
  const after = weigh(files);
  const size = (name: string) => statSync(join(releases, String(number), name)).size;
  return {
    ...Object.fromEntries(
      Object.entries(stages).map(([stage, {clock, cpu}]) => [
        `${stage}: clock, cpu s`,
        `${clock.toFixed(1)} ${cpu.toFixed(1)}`
      ])
    ),
    'all: s': Number(seconds.toFixed(1)),
    'beyond: s': Number(beyond.toFixed(1)),
    'manifest bytes': number === null ? 0 : size('manifest.json'),
    'changes bytes': number === null ? 0 : size('changes.json'),
    'new files': after.packs - before.packs,
    'new MiB': mebibytes(after.bytes - before.bytes)
  };
}

/** What was written before would else be written while the next is measured: here several sites are made, there one. */
const toDisk = (): void => void spawnSync('sync');

/** A setting that the guard reads, and that takes nothing out of what is masked already. */
function changeRule(snapshot: string): void {
  const file = join(snapshot, 'site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as {settings: Record<string, unknown>};
  writeFileSync(file, JSON.stringify({...site, settings: {...site.settings, mask_form: 'mou'}}));
}

const firstVillage = (snapshot: string): string =>
  `village/${readdirSync(join(snapshot, 'packs/village'))
    .sort()[0]!
    .replace(/\.json$/, '')}`;

/** Seconds by the clock, and of the processor, which tell more on a machine with other work. */
interface Spent {
  clock: number;
  cpu: number;
}
const nothing = (): Spent => ({clock: 0, cpu: 0});

function watch(): (total: Spent) => void {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  return total => {
    const {user, system} = process.cpuUsage(cpu);
    total.clock += (performance.now() - clock) / 1000;
    total.cpu += (user + system) / 1e6;
  };
}

function time<T>(total: Spent, work: () => T): T {
  const end = watch();
  try {
    return work();
  } finally {
    end(total);
  }
}

async function timeOf<T>(total: Spent, work: () => Promise<T>): Promise<T> {
  const end = watch();
  try {
    return await work();
  } finally {
    end(total);
  }
}

function weigh(folder: string): {packs: number; bytes: number} {
  let [packs, bytes] = [0, 0];
  try {
    for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
      const {size, ...entry} = statSync(join(folder, name));
      if ((entry.mode & 0o170000) !== 0o100000) continue;
      packs++;
      bytes += size;
    }
  } catch {
    // No release yet.
  }
  return {packs, bytes};
}

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
