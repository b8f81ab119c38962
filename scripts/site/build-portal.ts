import type {KeyObject} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runChecks} from '../../src/checks/run-checks.ts';
import {unknownAnswers} from '../../src/checks/unknown-answers.ts';
import {commandWords, type CommandWords} from '../../src/i18n/command-text.ts';
import {isAboutPersons} from '../../src/guard/disclose-findings.ts';
import {address} from '../../src/model/addresses.ts';
import {answersAboutPersons} from '../../src/guard/public-answers.ts';
import type {Issue} from '../../src/model/issues.ts';
import type {FileReport} from '../../src/model/records.ts';
import type {FileLine, SiteInfo} from '../../src/publish/packs/site-info.ts';
import {datasetFacts} from '../../src/publish/package/dataset-facts.ts';
import {robots} from '../../src/publish/files/robots.ts';
import {publish, type SnapshotSummary} from '../../src/publish/publish.ts';
import {readPacksSum} from '../../src/publish/sums/read-packs-sum.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {stopsBuild} from '../../src/read/stops-build.ts';
import {brokenReferences} from '../../src/store/broken-references.ts';
import {duplicateKeys} from '../../src/store/duplicates.ts';
import {gate, GateError} from '../../src/store/gate.ts';
import {gateSums} from '../../src/store/gate-sums.ts';
import {exportParquet} from '../../src/store/export-parquet.ts';
import {openStore} from '../../src/store/open-store.ts';
import {BuildStopped} from './build-error.ts';
import {attachmentPictures, picturesSql, type PictureRow} from './attachment-pictures.ts';
import {analystBrowsers, bundleScript} from './bundle-script.ts';
import {dataReview} from './data-review.ts';
import {diskFolder} from '../disk/disk-folder.ts';
import {intake} from './intake.ts';
import {keptPage} from './kept-page.ts';
import {machineFiles} from './machine-files.ts';
import {packageProcess} from './package-process.ts';
import {packPackage} from './pack-package.ts';
import {pageFiles} from './page-files.ts';
import {pageMakers} from './page-makers.ts';
import {draftRelease, type Draft} from '../release/draft-release.ts';
import {keepDraft, tidyReleases} from '../release/keep-draft.ts';
import {diskReleases, draftOf, releasesBeside} from '../release/release-folder.ts';
import {publicEditions} from './public-editions.ts';
import {growing, repairDist, replaceDist} from '../disk/replace-dist.ts';
import {restoreFolder} from '../disk/restore-folder.ts';
import type {SiteScan} from '../scan/scan-files.ts';
import {scanSite} from '../scan/scan-site.ts';
import {carryReleases, copyReleases} from '../release/site-releases.ts';
import {stageClock, type StageTime} from './stages.ts';
import {placeWaitingFiles, snapshotWriter} from './waiting-files.ts';
import {fileWriter} from '../disk/write-files.ts';
import {writeSums} from '../disk/write-sums.ts';

export interface PortalOptions {
  readonly data: string;
  readonly out: string;
  readonly snapshot: string;
  readonly strict?: boolean;
  /** Folder of the releases; absent: beside the data. */
  readonly releases?: string;
  /** Makes a release of this data; absent in all commands but `npm run release`. */
  readonly release?: {
    readonly key: KeyObject | null;
    readonly formerKeys?: readonly KeyObject[];
    readonly newKeyBecause?: string | null;
    readonly withdraw: {readonly values: readonly string[]; readonly because: string} | null;
  };
  /** How many processes make the pages side by side; absent: one a core, up to four. The pages are the same. */
  readonly processes?: number;
  readonly words?: CommandWords;
  /** A folder of scaled pictures to take as they are, by attachment; absent: they are made from `data/attachments/`. */
  readonly pictures?: string;
  /** Prints a progress line; absent in tests. */
  readonly say?: (line: string) => void;
}

export interface BuildSummary {
  readonly reports: readonly FileReport[];
  readonly issues: readonly Issue[];
  readonly snapshot: SnapshotSummary;
  readonly scan: SiteScan;
  /** What became of every file's rows. */
  readonly files: readonly FileLine[];
  /** The release just made. */
  readonly release: Draft | null;
  readonly stages: readonly StageTime[];
}

/** The site's mark: mark.svg for tabs; mark.png, the same picture drawn once at 600 px, for share cards. */
const mark = fileURLToPath(new URL('../../src/components/mark', import.meta.url));

type AnswerRow = {readonly finding_id: string; readonly _file: string; readonly _row: number};

/** Without a row in any of these there is nothing to publish. */
const moneyTables: ReadonlySet<string> = new Set(['allocations', 'disbursements', 'aggregates']);

/**
 * Builds the whole site from one folder of published CSVs: read → guard → store → gate → packs → pages → scan → gate,
 * then puts it in place of the last one by two renames. Throws BuildStopped with what to mend; the last site then stands.
 */
export async function buildPortal(options: PortalOptions): Promise<BuildSummary> {
  const {data, out, snapshot, strict = false, words = commandWords('zh-CN'), say = () => {}} = options;
  const releases = options.releases ?? releasesBeside(data);
  const clock = stageClock(say);
  const issues: Issue[] = [];
  const stopOnIssues = () => {
    const fatal = issues.filter(issue => stopsBuild(issue, strict));
    if (fatal.length) throw new BuildStopped('issues', {issues: fatal});
  };
  repairDist(out);
  if (restoreFolder(data)) say(words.dataRestored);
  tidyReleases(releases);
  rmSync(snapshot, {recursive: true, force: true});
  mkdirSync(snapshot, {recursive: true});
  const folder = diskFolder(data);
  const collect = {add: (issue: Issue) => void issues.push(issue)};
  const beside = packageProcess(join(snapshot, 'data/package'), snapshot);
  const makers = pageMakers(snapshot, options.processes);
  const store = await openStore(join(snapshot, 'store.duckdb'));
  try {
    const {settings, checks, reports, withheld, review} = await clock.run(words.reading, () => {
      const settings = readSettings(folder, collect);
      if (!settings) {
        // Nothing can be guarded without settings; the tables are read all the same, so that every problem is named at once.
        readAll(folder, () => {}, collect, {strict});
        throw new BuildStopped('issues', {issues: issues.filter(issue => stopsBuild(issue, strict))});
      }
      const {checks, problems} = checksInForce(loadChecks(), settings);
      for (const problem of problems)
        issues.push({...problem, level: 'must', place: {file: 'settings.json'}});
      const review = options.release ? dataReview(folder, settings) : null;
      const door = intake(store, settings, collect, review?.watch);
      const reports = readAll(review?.folder ?? folder, door.sink, collect, {strict});
      const money = reports.filter(({table}) => moneyTables.has(table));
      if (!issues.some(issue => stopsBuild(issue, strict)) && money.every(({accepted}) => accepted === 0))
        collect.add({kind: 'empty-corpus', level: 'must', place: {file: 'disbursements.csv'}});
      return {settings, checks, reports, withheld: door.withheld(), review};
    });
    stopOnIssues();

    await clock.run(words.loading, async () => {
      await store.loaded();
      issues.push(...(await duplicateKeys(store)), ...(await brokenReferences(store)));
    });
    stopOnIssues();

    const found = await clock.run(words.checking, () => runChecks(store, checks, settings));

    const findings = found.flatMap(result => result.found);
    const answers = await store.query<AnswerRow>(
      'SELECT finding_id, _file, _row FROM answers ORDER BY _file, _row'
    );
    const listed = findings.filter(finding => !isAboutPersons(finding)).map(({finding_id}) => finding_id);
    issues.push(...answersAboutPersons(findings, answers), ...unknownAnswers(listed, answers));
    stopOnIssues();

    const {packed, ...summary} = await clock.run(words.publishing, async () => {
      const tour = demonstration(data);
      const pictures = await attachmentPictures(
        await store.query<PictureRow>(picturesSql),
        {
          folder: join(data, 'attachments'),
          ready: options.pictures ?? null,
          drawings: settings.data_status === 'demonstration'
        },
        join(snapshot, 'attachments')
      );
      const written = await publish(
        store,
        {
          settings,
          reports,
          issues,
          withheld,
          checks: found,
          ...(tour ? {tour} : {}),
          pictures,
          package: beside
        },
        snapshotWriter(snapshot)
      );
      // Goes on beside what follows; the pages wait for it, since they say how large each file is.
      const packed = packPackage(snapshot, beside, written.package!.info, settings.data_status);
      packed.catch(() => {});
      return {...written, packed};
    });

    const sums = await clock.run(words.gating, async () => {
      const sums = await gateSums(store, {reports, withheld, packs: readPacksSum(snapshot)});
      gate(sums);
      return sums;
    });
    store.close();

    const {release, carried} = await clock.run(words.releases, async () => {
      const reviewed = review?.finish(reports, issues);
      const release =
        options.release && reviewed
          ? await draftRelease({data, reviewed, releases, snapshot, out, ...options.release})
          : null;
      const draft = release ? draftOf(releases) : undefined;
      const published = diskReleases(join(out, 'releases')).numbers;
      return {
        release,
        carried: carryReleases(diskReleases(releases, draft), snapshot, published, release)
      };
    });

    await clock.run(words.files, async () => {
      await pageFiles(snapshot);
      await packed;
    });

    await clock.run(words.pages, async () => {
      const run = await makers.make(growing(out));
      if (run.code !== 0) throw new BuildStopped('pages', {lines: [run.tail]});
      return run;
    });

    await clock.run(words.downloads, async () => {
      const write = fileWriter(growing(out));
      placeWaitingFiles(snapshot, growing(out));
      cpSync(join(snapshot, 'packs'), join(growing(out), 'api/v1'), {recursive: true});
      write('assets/search-box.js', await bundleScript('search/on-focus.ts'));
      for (const {id} of readIndexFile(snapshot)) {
        const page = readFileSync(join(growing(out), 'village', id, 'index.html'), 'utf8');
        const origin = settings.site_url && `${settings.site_url.replace(/\/$/, '')}${address.village(id)}`;
        write(address.kept(id, settings.data_on).slice(1), keptPage(page, origin));
      }
      if (existsSync(join(snapshot, 'attachments')))
        cpSync(join(snapshot, 'attachments'), join(growing(out), 'attachments'), {recursive: true});
      cpSync(mark, join(growing(out), 'assets'), {recursive: true});
      write('assets/reader.js', await bundleScript('reader/browser.ts'));
      write('assets/search.js', await bundleScript('search/browser.ts'));
      write('assets/verify.js', await bundleScript('verify/browser.ts'));
      write('assets/match.js', await bundleScript('match/browser.ts', analystBrowsers));
      write('assets/match-worker.js', await bundleScript('match/worker.ts', analystBrowsers));
      for (const file of publicEditions(snapshot)) write(file.path, file.content);
      write('assets/compare.js', await bundleScript('compare/browser.ts'));
      write('assets/explore.js', await bundleScript('explore/browser.tsx', analystBrowsers));
      cpSync(join(snapshot, 'explore'), join(growing(out), 'assets/explore'), {recursive: true});
      await exportParquet(
        join(snapshot, 'store.duckdb'),
        'explore_payments',
        join(growing(out), 'assets/explore/payments.parquet'),
        datasetFacts(settings, summary.fingerprint)
      );
      cpSync(join(snapshot, 'search'), join(growing(out), 'assets'), {recursive: true});
      cpSync(join(snapshot, 'data'), join(growing(out), 'data'), {recursive: true});
      for (const file of machineFiles(snapshot, growing(out))) write(file.path, file.content);
      write('robots.txt', robots(settings));
    });

    const scan = await clock.run(words.scanning, () =>
      scanSite(growing(out), snapshot, new Set(settings.phones.map(phone => phone.number)))
    );
    if (scan.leaks.length)
      throw new BuildStopped('leak', {lines: scan.leaks.map(({path, detector}) => `${path}: ${detector}`)});
    gate({...sums, scan});
    await clock.run(words.replacing, async () => {
      await copyReleases(carried, growing(out));
      writeSums(growing(out));
      if (release) keepDraft(releases, release.number);
      replaceDist(out);
    });
    const {report} = JSON.parse(readFileSync(join(snapshot, 'site.json'), 'utf8')) as SiteInfo;
    return {reports, issues, snapshot: summary, scan, files: report.files, release, stages: clock.times};
  } catch (error) {
    rmSync(growing(out), {recursive: true, force: true});
    rmSync(draftOf(releases), {recursive: true, force: true});
    if (error instanceof GateError) throw new BuildStopped('gate', {parted: error, lines: []});
    throw error;
  } finally {
    beside.close();
    makers.stop();
  }
}

const readIndexFile = (snapshot: string): readonly {id: string}[] =>
  JSON.parse(readFileSync(join(snapshot, 'index/village.json'), 'utf8')) as {id: string}[];

/** What the demonstration says of itself: seed, known totals, tour, planted irregularities. */
function demonstration(data: string): unknown {
  const file = join(data, 'demonstration.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
