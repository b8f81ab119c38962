import {randomBytes, createPublicKey, type KeyObject} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Tier} from '../src/model/choices.ts';
import type {Settings} from '../src/model/settings.ts';
import type {ItemPack, SiteInfo} from '../src/publish/packs.ts';
import {collectChanges} from '../src/release/collect-changes.ts';
import {contractFields} from '../src/release/contract-fields.ts';
import {correctionsTemplate, newCorrections, type NeededCorrection} from '../src/release/corrections.ts';
import {entryMaker} from '../src/release/entry-maker.ts';
import {readHistory, type Release, type ReleaseFault} from '../src/release/history.ts';
import type {Manifest} from '../src/release/manifest.ts';
import {packRows, type PackLike} from '../src/release/pack-rows.ts';
import {releaseTexts} from '../src/release/release-texts.ts';
import {principal} from '../src/release/signature-names.ts';
import {signSsh, sshPublicKey} from '../src/release/ssh-signature.ts';
import {standing} from '../src/release/standing.ts';
import {codeVersion, lockfileHash} from './code-version.ts';
import {dropUnnamed} from './keep-draft.ts';
import {correctionsOf, publicData, type Obstacle} from './public-data.ts';
import {diskFolder} from './disk-folder.ts';
import {readPacks} from './read-packs.ts';
import {diskReleases, draftOf, type DiskReleases} from './release-folder.ts';
import {newlyAggregate, reviewOld} from './review-old.ts';
import {contentOf, hasCell, packIn} from './stored-content.ts';
import {todaysRules} from './todays-rules.ts';
import {fileWriter} from './write-files.ts';

export interface ReleaseOptions {
  readonly data: string;
  readonly releases: string;
  readonly snapshot: string;
  /** The site as it is published, whose releases must not be newer than ours. */
  readonly out: string;
  readonly key: KeyObject | null;
  /** Values (a payment's id, a name) to take out of all releases for legal reasons, and the reason. */
  readonly withdraw: {readonly values: readonly string[]; readonly because: string} | null;
}

/** Why no release was made; nothing was written. */
export type Refusal =
  | {readonly kind: 'not-public'; readonly obstacles: readonly Obstacle[]}
  | {readonly kind: 'unexplained'; readonly needed: readonly NeededCorrection[]; readonly template: string}
  | {readonly kind: 'lost-expired'; readonly villages: readonly string[]}
  | {readonly kind: 'faults'; readonly faults: readonly ReleaseFault[]}
  | {readonly kind: 'behind-site'; readonly ours: number; readonly site: number}
  | {readonly kind: 'earlier-day'; readonly last: string; readonly now: string}
  | {readonly kind: 'still-there'; readonly values: readonly string[]}
  | {readonly kind: 'nothing-new'; readonly release: number};

export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`release refused: ${refusal.kind}`);
    this.refusal = refusal;
  }
}

export interface Draft {
  readonly number: number;
  readonly signed: boolean;
  readonly removed: number;
}

/**
 * Writes the next release beside the last ones, as `releases.new/`: only what is new. `keepDraft` makes it a release once the
 * site stands. Throws ReleaseRefused, and writes nothing, where the data may not be handed out, a past payment changed
 * without a word, or the releases at hand are not all that was published.
 */
export function draftRelease(options: ReleaseOptions): Draft {
  const {settings, fingerprint} = JSON.parse(
    readFileSync(join(options.snapshot, 'site.json'), 'utf8')
  ) as SiteInfo;
  const disk = diskReleases(options.releases);
  const {releases} = soundHistory(disk, options.out, settings);
  const last = releases.at(-1);
  const number = (last?.number ?? 0) + 1;

  const folder = diskFolder(options.data);
  const {obstacles, corrections} = publicData(folder, settings);
  if (obstacles.length) throw new ReleaseRefused({kind: 'not-public', obstacles});
  const withdrawn = new Set(options.withdraw?.values ?? []);
  const present = [...withdrawn].filter(value =>
    folder.names.some(name => hasCell(folder.bytes(name), value))
  );
  if (present.length) throw new ReleaseRefused({kind: 'still-there', values: present});

  dropUnnamed(disk, releases);
  const draft = draftOf(options.releases);
  rmSync(draft, {recursive: true, force: true});
  mkdirSync(draft, {recursive: true});
  try {
    return write();
  } catch (error) {
    rmSync(draft, {recursive: true, force: true});
    throw error;
  }

  function write(): Draft {
    const before = standing(releases);
    const put = fileWriter(draft);
    const {entry} = entryMaker(
      name => (name.startsWith('data/') ? before.data.get(name.slice(5)) : before.packs.get(name)?.entry),
      disk.head,
      () => randomBytes(16).toString('hex'),
      (hash, stored) => put(`files/${hash}`, stored)
    );
    const data = new Map(folder.names.map(name => [name, entry(`data/${name}`, folder.bytes(name))]));
    const packs = new Map<string, string>();
    for (const {name, content} of readPacks(join(options.snapshot, 'packs')))
      packs.set(name, entry(name, content));
    const same = (
      now: ReadonlyMap<string, string>,
      old: ReadonlyMap<string, unknown>,
      of: (name: string) => unknown
    ) => now.size === old.size && [...now].every(([name, hash]) => of(name) === hash);
    if (
      last &&
      !withdrawn.size &&
      same(data, before.data, name => before.data.get(name)) &&
      same(packs, before.packs, name => before.packs.get(name)?.entry)
    )
      throw new ReleaseRefused({kind: 'nothing-new', release: last.number});

    const tiers = itemTiers(options.snapshot);
    const rules = todaysRules(settings, tiers, withdrawn);
    const names = [...new Set([...before.packs.keys(), ...packs.keys()])].sort();
    const expired: string[] = [];
    // Where an item became stricter, its expired payments leave too, and nothing tells how many there were.
    const items = [...before.packs].flatMap(([name, {entry}]) =>
      name.startsWith('item/') ? [[name.slice(5), entry] as const] : []
    );
    const stricter = newlyAggregate(items, disk, tiers).length > 0;
    const pairs = function* () {
      for (const name of names) {
        const [old, now] = [before.packs.get(name)?.entry, packs.get(name)];
        if (old === now) continue;
        const pair = {
          name,
          before: old === undefined ? null : packIn(disk, old),
          after:
            now === undefined
              ? null
              : (JSON.parse(
                  readFileSync(join(options.snapshot, 'packs', `${name}.json`), 'utf8')
                ) as PackLike)
        };
        if (!stricter && lostExpired(pair, rules)) expired.push(name);
        yield pair;
      }
    };
    const earlier = before.data.get('corrections.csv');
    const known = earlier === undefined ? [] : correctionsOf(contentOf(disk, earlier), folder);
    const fresh = newCorrections(known, corrections);
    const {changes, unexplained} = collectChanges(number, last?.number ?? null, pairs(), fresh, rules);
    if (unexplained.length)
      throw new ReleaseRefused({
        kind: 'unexplained',
        needed: unexplained,
        template: correctionsTemplate(corrections, unexplained, settings.published_on)
      });
    if (expired.length) throw new ReleaseRefused({kind: 'lost-expired', villages: expired});

    const standingNow = new Set([...data.values(), ...packs.values()]);
    const code = codeVersion();
    // The old releases passed these very rules when the last one was made; only then they need not be read again.
    const unchanged =
      !withdrawn.size &&
      settings.retention_months === 0 &&
      last?.manifest.code.sha256 === code.sha256 &&
      sameTiers(items, disk, tiers) &&
      !Object.keys(changes.hidden).length;
    const review = reviewOld(unchanged ? [] : releases, disk, standingNow, {
      rules,
      tiers,
      withdrawn,
      settings
    });
    const removed = review.removed satisfies Manifest['removed'];
    const signer = options.key && sshPublicKey(createPublicKey(options.key));
    const texts = releaseTexts(releases, {
      settings,
      publisher: settings.publisher.zh,
      fingerprint,
      code,
      lockfile: lockfileHash(),
      data,
      packs,
      removed,
      withdrawn_because: options.withdraw ? [options.withdraw.because] : [],
      changes,
      key: signer?.fingerprint ?? null
    });
    for (const [name, text] of texts) put(`${number}/${name}`, text);
    for (const [release, text] of review.changes) put(`changes/${release}.json`, text);
    if (options.key && signer) {
      put(`${number}/checkpoint.txt.sig`, signSsh(texts.get('checkpoint.txt')!, options.key));
      const line = `${principal} ${signer.line}`;
      const signers = (disk.text('allowed_signers') ?? '').split('\n').filter(known => known !== '');
      put('allowed_signers', [...new Set([...signers, line])].map(text => `${text}\n`).join(''));
    }
    return {number, signed: signer !== null, removed: Object.values(removed).flat().length};
  }
}

/** Our releases, when they are whole and reach as far as those of the site: only then can a new one extend the last. */
function soundHistory(disk: DiskReleases, out: string, settings: Settings): {releases: readonly Release[]} {
  const {releases, faults} = readHistory(disk);
  if (faults.length) throw new ReleaseRefused({kind: 'faults', faults});
  const wrong = standing(releases).wrongTrees;
  if (wrong.length)
    throw new ReleaseRefused({
      kind: 'faults',
      faults: wrong.map(({release, kind}) => ({release, kind: 'damaged', file: `${kind}.json`}))
    });
  const published = join(out, 'releases');
  const site = existsSync(published) ? readHistory(diskReleases(published)).releases : [];
  const parted = site.find(
    ({number, checkpointText, manifest}) =>
      manifest.data_status === settings.data_status && releases[number - 1]?.checkpointText !== checkpointText
  );
  if (parted)
    throw new ReleaseRefused({kind: 'behind-site', ours: releases.length, site: site.at(-1)!.number});
  const last = releases.at(-1);
  if (last && last.manifest.published_on > settings.published_on)
    throw new ReleaseRefused({
      kind: 'earlier-day',
      last: last.manifest.published_on,
      now: settings.published_on
    });
  return {releases};
}

/** Is every item of the last release published in the same way today? */
function sameTiers(
  items: readonly (readonly [item: string, entry: string])[],
  disk: DiskReleases,
  tiers: ReadonlyMap<string, Tier>
): boolean {
  return items.every(([item, entry]) => {
    const old = packIn(disk, entry) as {record: {effective_tier?: Tier}} | undefined;
    return old?.record.effective_tier === tiers.get(item);
  });
}

/** Today's tier of every item, as its pack tells it. */
function itemTiers(snapshot: string): Map<string, Tier> {
  const tiers = new Map<string, Tier>();
  const entries = JSON.parse(readFileSync(join(snapshot, 'index/item.json'), 'utf8')) as {id: string}[];
  for (const {id} of entries) {
    const {record} = JSON.parse(readFileSync(join(snapshot, 'packs/item', `${id}.json`), 'utf8')) as ItemPack;
    tiers.set(id, record.effective_tier);
  }
  return tiers;
}

/**
 * Expired rows stand in no list, so that only their number tells whether one was lost on the way: it may fall by no more
 * than the rows that came back into the lists (a longer retention).
 */
function lostExpired(
  {before, after}: {before: PackLike | null | undefined; after: PackLike | null},
  rules: ReturnType<typeof todaysRules>
): boolean {
  if (!before || before.kind !== 'village') return false;
  const expired = (pack: PackLike | null) =>
    Number((pack as {figures?: {expired_payments?: number}} | null)?.figures?.expired_payments ?? 0);
  const payments = (pack: PackLike | null) =>
    (pack ? packRows(pack, contractFields) : []).filter(({table}) => table === 'disbursements');
  const old = new Set(payments(before).map(({id}) => id));
  const newly = payments(before).filter(
    ({values}) => rules.hidden('disbursements', values) === 'expired'
  ).length;
  const added = payments(after).filter(({id}) => !old.has(id)).length;
  return expired(before) + newly - expired(after) > added;
}
