import type {KeyObject} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import {changesCollector} from '../../src/release/collect-changes.ts';
import {correctionsTemplate, newCorrections} from '../../src/release/corrections.ts';
import {firstChanges} from '../../src/release/first-changes.ts';
import {releaseTexts} from '../../src/release/release-texts.ts';
import {principal} from '../../src/release/signature-names.ts';
import {signSsh} from '../../src/release/ssh-signature.ts';
import {standing} from '../../src/release/standing.ts';
import {changedPacks} from './changed-packs.ts';
import {checkedFiles} from './checked-files.ts';
import {codeVersion, lockfileHash} from '../site/code-version.ts';
import type {ReviewedData} from '../site/data-review.ts';
import {diskFolder} from '../disk/disk-folder.ts';
import {itemTiers, newlyAggregate} from '../site/item-tiers.ts';
import {draftEntries} from './draft-entries.ts';
import {dropUnnamed} from './keep-draft.ts';
import {lostExpired} from './lost-expired.ts';
import {oldCorrections} from './old-corrections.ts';
import {diskReleases, draftOf} from './release-folder.ts';
import {ReleaseRefused} from './release-refused.ts';
import {reviewOld} from './review-old.ts';
import {sameRules} from './same-rules.ts';
import {signers} from './signers.ts';
import {soundHistory} from './sound-history.ts';
import {contentOf, hasCell} from './stored-content.ts';
import {todaysRules} from './todays-rules.ts';
import {fileWriter} from '../disk/write-files.ts';

export interface ReleaseOptions {
  readonly data: string;
  /** What the review made while the build read the data. */
  readonly reviewed: ReviewedData;
  readonly releases: string;
  readonly snapshot: string;
  /** The site as it is published, whose releases must not be newer than ours. */
  readonly out: string;
  readonly key: KeyObject | null;
  /** Former keys: the one of the last release signs a new one over. */
  readonly formerKeys?: readonly KeyObject[];
  /** Why a new key comes without the old one's signature. */
  readonly newKeyBecause?: string | null;
  /** Values (a payment's id, a name) to take out of all releases for legal reasons, and the reason. */
  readonly withdraw: {readonly values: readonly string[]; readonly because: string} | null;
}

export interface Draft {
  readonly number: number;
  readonly signed: boolean;
  readonly removed: number;
  /** Entries the guard of today let pass: today's data and packs, and what of the old releases was judged again and may stay. */
  readonly passed: ReadonlySet<string>;
  /** Entries whose files were found to fit their names, or were just written. */
  readonly whole: ReadonlySet<string>;
}

/**
 * Writes the next release beside the last ones, as `releases.new/`: only what is new. `keepDraft` makes it a release once the
 * site stands. Throws ReleaseRefused, and writes nothing, where the data may not be handed out, a past payment changed
 * without a word, or the releases at hand are not all that was published.
 */
export async function draftRelease(options: ReleaseOptions): Promise<Draft> {
  const {snapshot, reviewed} = options;
  const {settings} = JSON.parse(readFileSync(join(snapshot, 'site.json'), 'utf8')) as SiteInfo;
  const disk = diskReleases(options.releases);
  const releases = soundHistory(disk, options.out, settings);
  const last = releases.at(-1);
  const number = (last?.number ?? 0) + 1;

  const folder = diskFolder(options.data);
  const {obstacles, corrections} = reviewed;
  if (obstacles.length) throw new ReleaseRefused({kind: 'not-public', obstacles});
  const withdrawn = new Set(options.withdraw?.values ?? []);
  const present = [...withdrawn].filter(value =>
    folder.names.some(name => hasCell(folder.bytes(name), value))
  );
  if (present.length) throw new ReleaseRefused({kind: 'still-there', values: present});
  const signing = signers(options, releases);

  dropUnnamed(disk, releases);
  const draft = draftOf(options.releases);
  rmSync(draft, {recursive: true, force: true});
  mkdirSync(draft, {recursive: true});
  try {
    return await write();
  } catch (error) {
    rmSync(draft, {recursive: true, force: true});
    throw error;
  }

  async function write(): Promise<Draft> {
    const before = standing(releases);
    const put = fileWriter(draft);
    const files = checkedFiles(disk);
    const maker = draftEntries(draft, files);
    const data = new Map(
      folder.names.map(name => [name, maker.entry(before.data.get(name), folder.bytes(name)).entry])
    );
    const now = {packs: new Map<string, string>(), whole: files.whole, rows: {}};
    const {packs} = now;

    const tiers = itemTiers(snapshot);
    const rules = todaysRules(settings, tiers, withdrawn);
    const expired: string[] = [];
    const items = [...before.packs].flatMap(([name, {entry}]) =>
      name.startsWith('item/') ? [[name.slice(5), entry] as const] : []
    );
    // Where an item became stricter, its expired payments leave too, and nothing tells how many there were.
    const stricter = newlyAggregate(items, disk, tiers).length > 0;
    const earlier = before.data.get('corrections.csv');
    const known = earlier === undefined ? [] : oldCorrections(contentOf(disk, earlier), folder);
    const fresh = newCorrections(known, corrections);
    const collector = last && changesCollector(number, last.number, fresh, rules);
    const task = {snapshot, releases: options.releases, draft, first: !last};
    for await (const pair of changedPacks(task, before.packs, files, now)) {
      if (!stricter && lostExpired(pair.before, pair.after, rules)) expired.push(pair.name);
      collector?.add(pair);
    }
    const {changes, unexplained} = collector?.end() ?? {changes: firstChanges(now.rows), unexplained: []};
    const nothingNew =
      last &&
      !withdrawn.size &&
      sameEntries(data, before.data, entry => entry) &&
      sameEntries(packs, before.packs, ({entry}) => entry);
    if (nothingNew) throw new ReleaseRefused({kind: 'nothing-new', release: last.number});
    if (unexplained.length)
      throw new ReleaseRefused({
        kind: 'unexplained',
        needed: unexplained,
        template: correctionsTemplate(corrections, unexplained, settings.published_on)
      });
    if (expired.length) throw new ReleaseRefused({kind: 'lost-expired', villages: expired.sort()});

    const standingNow = new Set([...data.values(), ...packs.values()]);
    const code = codeVersion();
    const unchanged =
      !withdrawn.size &&
      !Object.keys(changes.hidden).length &&
      sameRules(last, items, disk, {guard: code.guard_sha256, settings, tiers});
    const review = await reviewOld(unchanged ? [] : releases, disk, standingNow, {
      tiers,
      withdrawn,
      settings,
      packs: join(snapshot, 'packs')
    });
    for (const entry of review.passed) files.whole.add(entry);
    const taken = Object.values(review.removed).flat().length;
    if (withdrawn.size && !taken && !review.changes.size)
      throw new ReleaseRefused({kind: 'never-there', values: [...withdrawn]});
    const texts = releaseTexts(releases, {
      settings,
      publisher: settings.publisher.zh,
      code,
      lockfile: lockfileHash(),
      data,
      packs,
      removed: review.removed,
      withdrawn_because: options.withdraw ? [options.withdraw.because] : [],
      changes,
      key: signing?.fingerprint ?? null,
      ...(signing?.because ? {key_changed_because: signing.because} : {})
    });
    for (const [name, text] of texts) put(`${number}/${name}`, text);
    for (const [release, text] of review.changes) put(`changes/${release}.json`, text);
    if (signing) {
      const checkpoint = texts.get('checkpoint.txt')!;
      put(`${number}/checkpoint.txt.sig`, signSsh(checkpoint, signing.key));
      if (signing.former) put(`${number}/handover.sig`, signSsh(checkpoint, signing.former));
      const known = (disk.text('allowed_signers') ?? '').split('\n').filter(line => line !== '');
      const lines = new Set([...known, `${principal} ${signing.line}`]);
      put('allowed_signers', [...lines].map(line => `${line}\n`).join(''));
    }
    const passed = new Set([...standingNow, ...review.passed]);
    return {number, signed: signing !== null, removed: taken, passed, whole: files.whole};
  }
}

const sameEntries = <T>(
  now: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, T>,
  entryOf: (old: T) => string
): boolean =>
  now.size === old.size &&
  [...now].every(([name, entry]) => {
    const was = old.get(name);
    return was !== undefined && entryOf(was) === entry;
  });
