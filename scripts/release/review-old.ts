import {scanOutput} from '../../src/guard/scan-output.ts';
import type {Tier} from '../../src/model/choices.ts';
import {changesText, type Changes} from '../../src/release/changes.ts';
import type {Release} from '../../src/release/history.ts';
import {removalReasons, type Manifest, type RemovalReason} from '../../src/release/manifest.ts';
import {standing} from '../../src/release/standing.ts';
import {newlyAggregate} from '../site/item-tiers.ts';
import {byThreads} from '../disk/by-threads.ts';
import {packJudge, type FoundPack, type JudgedPacks, type JudgeTask, type StoredPack} from './judge-packs.ts';
import {isPicture} from './picture-name.ts';
import type {DiskReleases} from './release-folder.ts';
import {contentOf, hasCell} from './stored-content.ts';
import type {RulingSettings} from './todays-rules.ts';

export interface Review {
  /** Entries of old releases whose content must go, by reason. */
  readonly removed: Manifest['removed'];
  /** Lists of changes of old releases without what must go: release -> new text. */
  readonly changes: ReadonlyMap<number, string>;
  /** Entries whose content was read, found whole, and may stay. */
  readonly passed: ReadonlySet<string>;
}

/**
 * Looks at everything the old releases hold with the eyes of today: a pack with a row that may not be shown any more goes
 * as a whole, with its nonce, and so do the files of data the row stood in. What the new release holds stays. A province's
 * packs are judged by threads, each by itself; only where a row must go are they read a second time, for other versions of
 * it: these go too, whichever was seen first.
 */
export async function reviewOld(
  releases: readonly Release[],
  disk: DiskReleases,
  standingNow: ReadonlySet<string>,
  today: {
    readonly tiers: ReadonlyMap<string, Tier>;
    readonly withdrawn: ReadonlySet<string>;
    readonly settings: RulingSettings;
    /** Where today's packs lie; absent: rows that stand in them too are judged like all others. */
    readonly packs?: string;
  },
  threads?: number
): Promise<Review> {
  const {tiers, withdrawn, settings} = today;
  const gone = new Set<string>(standing(releases).removed.keys());
  const items = releases.flatMap(({manifest}) => Object.entries(manifest.packs['item']?.packs ?? {}));
  const stricter = newlyAggregate(items, disk, tiers);
  const asked = storedPacks(releases).filter(([, entry]) => !gone.has(entry) && !standingNow.has(entry));
  const payments = new Map<string, RemovalReason>();
  /** Unfit rows about the use of the money, `dividends V0001`. */
  const others = new Map<string, RemovalReason>();
  const passed = new Set<string>();
  /** Why a pack must go, and the files its unfit payments came from. */
  const judged = new Map<string, Pick<FoundPack, 'reason' | 'files'>>();

  for await (const {read, found} of judge(null)) {
    for (const entry of read) passed.add(entry);
    for (const pack of found) {
      judged.set(pack.entry, pack);
      for (const {table, id, why} of pack.rows)
        if (table === 'disbursements') payments.set(id, why);
        else if (ofUse.has(table)) others.set(`${table} ${id}`, why);
    }
  }
  if (payments.size || others.size)
    for await (const {found} of judge({payments, others}))
      for (const {entry, reason, files} of found)
        judged.set(entry, {reason: judged.get(entry)?.reason ?? reason, files});

  const removed = Object.fromEntries(removalReasons.map(reason => [reason, [] as string[]])) as Record<
    RemovalReason,
    string[]
  >;
  const take = (entry: string, reason: RemovalReason) => {
    if (gone.has(entry) || standingNow.has(entry)) return;
    gone.add(entry);
    passed.delete(entry);
    removed[reason].push(entry);
  };
  const phones = new Set(settings.phones.map(({number}) => number));
  for (const {number, manifest} of releases) {
    const files = new Map<string, RemovalReason>();
    for (const [name, {entry}] of standing(releases, number).packs) {
      if (isPicture(name)) {
        // A picture goes with the row of its attachment.
        const id = name.slice(name.indexOf('/') + 1);
        const reason = withdrawn.has(id) ? 'withdrawn' : others.get(`attachments ${id}`);
        if (reason) take(entry, reason);
        continue;
      }
      const found = judged.get(entry);
      if (!found) continue;
      take(entry, found.reason);
      for (const file of found.files) files.set(file, found.reason);
    }
    for (const [name, entry] of Object.entries(manifest.data)) {
      if (gone.has(entry) || standingNow.has(entry)) continue;
      const reason = files.get(name) ?? (passed.has(entry) ? null : judgeData(name, entry));
      if (reason) take(entry, reason);
    }
  }
  const changes = new Map<number, string>();
  for (const release of releases) {
    const kept = without(release.changes, payments, others, stricter, withdrawn);
    if (kept !== release.changes) changes.set(release.number, changesText(kept));
  }
  for (const reason of removalReasons) removed[reason].sort();
  return {removed, changes, passed};

  function judge(hidden: JudgeTask['hidden']): AsyncGenerator<JudgedPacks> {
    const task: JudgeTask = {
      releases: disk.path,
      packs: today.packs ?? null,
      settings,
      tiers,
      withdrawn,
      stricter,
      hidden
    };
    const script = new URL('judge-packs-thread.ts', import.meta.url);
    const work = {script, task, here: () => packJudge(task, disk), least: 1_000};
    return byThreads<StoredPack, JudgedPacks>(asked, work, threads);
  }

  function judgeData(name: string, entry: string): RemovalReason | null {
    const content = contentOf(disk, entry);
    if (!content) return null;
    if ([...withdrawn].some(value => hasCell(content, value))) return 'withdrawn';
    if (!harmless.has(name) && stricter.some(item => hasCell(content, item))) return 'stricter-tier';
    if (name === 'corrections.csv')
      for (const [id, why] of payments) if (why !== 'expired' && hasCell(content, id)) return why;
    for (const [row, why] of others) if (hasCell(content, row.slice(row.indexOf(' ') + 1))) return why;
    if (scanOutput(name, new TextDecoder().decode(content), {phones}).length) return 'withheld';
    passed.add(entry);
    return null;
  }
}

/** Every pack the releases ever listed, as often as it was another. */
const storedPacks = (releases: readonly Release[]): StoredPack[] =>
  releases.flatMap(({manifest, lists}) =>
    [...Object.entries(manifest.packs), ...Object.entries(lists)].flatMap(([kind, {packs}]) =>
      kind === 'picture'
        ? []
        : Object.entries(packs).map(([id, entry]): StoredPack => [`${kind}/${id}`, entry])
    )
  );

/** Tables whose rows stand in files that no payment leads to: a file goes where it names the row. */
const ofUse: ReadonlySet<string> = new Set(['assets', 'dividends', 'accounts', 'attachments', 'needs', 'tasks']); // prettier-ignore

/** These name an item without telling what was paid for it in a village. */
const harmless = new Set(['items.csv', 'standards.csv', 'aggregates.csv', 'settings.json']);

/** A list of changes without revisions of rows that may not be shown any more; they are counted instead. */
function without(
  changes: Changes,
  ids: ReadonlyMap<string, RemovalReason>,
  others: ReadonlyMap<string, RemovalReason>,
  stricter: readonly string[],
  withdrawn: ReadonlySet<string>
): Changes {
  const reasonOf = (r: Changes['revisions'][number]): RemovalReason | null => {
    if ([r.id, r.old, r.new].some(value => withdrawn.has(String(value)))) return 'withdrawn';
    if (r.table === 'disbursements') return ids.get(r.id) ?? null;
    const unfit = others.get(`${r.table} ${r.id}`);
    if (unfit) return unfit;
    return stricter.includes(r.id) ? 'stricter-tier' : null;
  };
  const dropped = changes.revisions.filter(revision => reasonOf(revision) !== null);
  if (!dropped.length) return changes;
  const hidden = structuredClone(changes.hidden);
  for (const key of new Set(dropped.map(r => `${r.subjects[0]}\n${r.id}\n${reasonOf(r)}`))) {
    const [subject = '', , reason] = key.split('\n') as [string, string, RemovalReason];
    const own = (hidden[subject] ??= {});
    own[reason] = (own[reason] ?? 0) + 1;
  }
  return {...changes, hidden, revisions: changes.revisions.filter(revision => reasonOf(revision) === null)};
}
