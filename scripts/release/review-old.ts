import {scanOutput} from '../../src/guard/scan-output.ts';
import type {Tier} from '../../src/model/choices.ts';
import type {Settings} from '../../src/model/settings.ts';
import {changesText, type Changes} from '../../src/release/changes.ts';
import {contractFields} from '../../src/release/contract-fields.ts';
import type {Release} from '../../src/release/history.ts';
import {removalReasons, type Manifest, type RemovalReason} from '../../src/release/manifest.ts';
import {packRows, type PackLike} from '../../src/release/pack-rows.ts';
import {standing} from '../../src/release/standing.ts';
import {fileOfLabel} from '../site/file-of-label.ts';
import {newlyAggregate} from '../site/item-tiers.ts';
import type {DiskReleases} from './release-folder.ts';
import {isPicture} from './released-files.ts';
import {contentOf, hasCell} from './stored-content.ts';
import type {Rules} from './todays-rules.ts';

export interface Review {
  /** Entries of old releases whose content must go, by reason. */
  readonly removed: Manifest['removed'];
  /** Lists of changes of old releases without what must go: release -> new text. */
  readonly changes: ReadonlyMap<number, string>;
}

/**
 * Looks at everything the old releases hold with the eyes of today: a pack with a row that may not be shown any more goes
 * as a whole, with its nonce, and so do the files of data the row stood in. What the new release holds stays.
 */
export function reviewOld(
  releases: readonly Release[],
  disk: DiskReleases,
  standingNow: ReadonlySet<string>,
  today: {
    readonly rules: Rules;
    readonly tiers: ReadonlyMap<string, Tier>;
    readonly withdrawn: ReadonlySet<string>;
    readonly settings: Settings;
  }
): Review {
  const {rules, tiers, withdrawn, settings} = today;
  const removed = Object.fromEntries(removalReasons.map(reason => [reason, [] as string[]])) as Record<
    RemovalReason,
    string[]
  >;
  const gone = new Set<string>(standing(releases).removed.keys());
  const phones = new Set(settings.phones.map(({number}) => number));
  const ids = new Map<string, RemovalReason>();
  /** Unfit rows about the use of the money, `dividends V0001`. */
  const others = new Map<string, RemovalReason>();
  const take = (entry: string, reason: RemovalReason) => {
    if (gone.has(entry) || standingNow.has(entry)) return;
    gone.add(entry);
    removed[reason].push(entry);
  };
  /** Why a pack must go, and the files its unfit payments came from; null: it may stay. Each pack is looked at once. */
  const judged = new Map<string, {reason: RemovalReason; files: ReadonlySet<string>} | null>();
  const items = releases.flatMap(({manifest}) => Object.entries(manifest.packs['item']?.packs ?? {}));
  const stricter = newlyAggregate(items, disk, tiers);

  look();
  // A row that may not be shown today goes in all its versions, also in releases looked at before it was found.
  if (others.size) {
    judged.clear();
    look();
  }
  const changes = new Map<number, string>();
  for (const release of releases) {
    const kept = without(release.changes, ids, others, stricter, withdrawn);
    if (kept !== release.changes) changes.set(release.number, changesText(kept));
  }
  for (const reason of removalReasons) removed[reason].sort();
  return {removed, changes};

  function look(): void {
    for (const {number, manifest} of releases) {
      const files = new Map<string, RemovalReason>();
      const {packs} = standing(releases, number);
      for (const [name, {entry}] of packs) {
        if (isPicture(name) || (gone.has(entry) && !judged.has(entry))) continue;
        if (!judged.has(entry)) judged.set(entry, standingNow.has(entry) ? null : judge(name, entry));
        const found = judged.get(entry);
        if (!found) continue;
        take(entry, found.reason);
        for (const file of found.files) files.set(file, found.reason);
      }
      // A picture goes with the row of its attachment.
      for (const [name, {entry}] of packs) {
        const id = name.slice(name.indexOf('/') + 1);
        const reason = withdrawn.has(id) ? 'withdrawn' : others.get(`attachments ${id}`);
        if (isPicture(name) && reason) take(entry, reason);
      }
      for (const [name, entry] of Object.entries(manifest.data)) {
        if (gone.has(entry) || standingNow.has(entry)) continue;
        const reason = files.get(name) ?? judgeData(name, entry);
        if (reason) take(entry, reason);
      }
    }
  }

  function judge(name: string, entry: string): {reason: RemovalReason; files: ReadonlySet<string>} | null {
    const content = contentOf(disk, entry);
    if (!content) return null;
    const text = new TextDecoder().decode(content);
    const pack = JSON.parse(text) as PackLike;
    const files = new Set<string>();
    let reason: RemovalReason | null = null;
    for (const row of packRows(pack, contractFields)) {
      const why = rules.unfit(row.table, row.values) ?? others.get(`${row.table} ${row.id}`);
      if (!why) continue;
      reason ??= why;
      if (row.table === 'disbursements') ids.set(row.id, why);
      else if (ofUse.has(row.table)) others.set(`${row.table} ${row.id}`, why);
    }
    const {payments = []} = pack.rows as {payments?: readonly {disbursement_id: string; file: string}[]};
    for (const {disbursement_id, file} of payments)
      if (ids.has(disbursement_id)) files.add(fileOfLabel(file));
    reason ??= [...withdrawn].some(value => hasCell(content, value)) ? 'withdrawn' : null;
    reason ??= stricter.some(item => text.includes(`"item":${JSON.stringify(item)}`))
      ? 'stricter-tier'
      : null;
    reason ??= payments.some(({disbursement_id}) => ids.has(disbursement_id)) ? 'withdrawn' : null;
    reason ??= scanOutput(`${name}.json`, text, {phones}).length ? 'withheld' : null;
    return reason && {reason, files};
  }

  function judgeData(name: string, entry: string): RemovalReason | null {
    const content = contentOf(disk, entry);
    if (!content) return null;
    if ([...withdrawn].some(value => hasCell(content, value))) return 'withdrawn';
    if (!harmless.has(name) && stricter.some(item => hasCell(content, item))) return 'stricter-tier';
    const hiddenRow = [...ids].find(
      ([id, why]) => why !== 'expired' && name === 'corrections.csv' && hasCell(content, id)
    );
    if (hiddenRow) return hiddenRow[1];
    for (const [row, why] of others) if (hasCell(content, row.slice(row.indexOf(' ') + 1))) return why;
    return scanOutput(name, new TextDecoder().decode(content), {phones}).length ? 'withheld' : null;
  }
}

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
