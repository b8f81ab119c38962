import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {scanOutput} from '../../src/guard/scan-output.ts';
import type {Tier} from '../../src/model/choices.ts';
import type {TableName} from '../../src/model/tables.ts';
import {comparedParts} from '../../src/release/compared-parts.ts';
import {contractFields} from '../../src/release/contract-fields.ts';
import type {RemovalReason} from '../../src/release/manifest.ts';
import {packRows, type PackLike} from '../../src/release/pack-rows.ts';
import {fileReader} from '../disk/file-reader.ts';
import {fileOfLabel} from '../site/file-of-label.ts';
import {diskReleases} from './release-folder.ts';
import {contentOf, hasCell, type StoredFiles} from './stored-content.ts';
import {todaysRules, type RulingSettings} from './todays-rules.ts';

/** What packs of old releases are judged by: plain data, which can be sent to a thread. */
export interface JudgeTask {
  readonly releases: string;
  /**
   * Where today's packs lie. A row that stands there word for word, in the pack of the same name, has just passed the guard's
   * doors and is public anyway: it is not judged again, which for most of a province's rows saves all but the search for numbers
   * of persons. Null: every row is judged.
   */
  readonly packs: string | null;
  readonly settings: RulingSettings;
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly withdrawn: ReadonlySet<string>;
  /** Items that were shown one by one and are published only as totals today. */
  readonly stricter: readonly string[];
  /** Rows that must go wherever they stand; null: each pack is judged by itself, which finds them. */
  readonly hidden: HiddenRows | null;
}

export interface HiddenRows {
  /** By disbursement_id. */
  readonly payments: ReadonlyMap<string, RemovalReason>;
  /** Rows about the use of the money, `dividends V0001`. */
  readonly others: ReadonlyMap<string, RemovalReason>;
}

export type StoredPack = readonly [name: string, entry: string];

export interface JudgedPacks {
  /** Entries that could be read. */
  readonly read: readonly string[];
  /** Those of them in which something was found. */
  readonly found: readonly FoundPack[];
}

export interface FoundPack {
  readonly entry: string;
  /** Why it must go. */
  readonly reason: RemovalReason;
  /** Its rows that may not be shown any more. */
  readonly rows: readonly UnfitRow[];
  /** Files of data that its hidden payments came from. */
  readonly files: readonly string[];
}

export interface UnfitRow {
  readonly table: TableName;
  readonly id: string;
  readonly why: RemovalReason;
}

/**
 * Judges stored packs with the eyes of today, each by its own content and today's pack of its name: what it says does not depend
 * on which were asked for before. `files`: where they are read from, absent: from the disk.
 */
export function packJudge(
  task: JudgeTask,
  files: StoredFiles = onDisk(task.releases)
): (asked: readonly StoredPack[]) => JudgedPacks {
  const decoder = new TextDecoder();
  const {hidden} = task;
  const judge = hidden === null ? byItself(task) : byHiddenRows(hidden);
  return asked => {
    const read: string[] = [];
    const found: FoundPack[] = [];
    for (const [name, entry] of asked) {
      const content = contentOf(files, entry);
      if (!content) continue;
      read.push(entry);
      const judged = judge(name, content, decoder.decode(content));
      if (judged) found.push({entry, ...judged});
    }
    return {read, found};
  };
}

type JudgePack = (name: string, content: Uint8Array, text: string) => Omit<FoundPack, 'entry'> | null;

/** A row that may not be shown, a value that was withdrawn, an item that is only a total today, a number that must not leave. */
function byItself({packs, settings, tiers, withdrawn, stricter}: JudgeTask): JudgePack {
  const rules = todaysRules(settings, tiers, withdrawn);
  const phones = new Set(settings.phones.map(({number}) => number));
  const items = stricter.map(item => `"item":${JSON.stringify(item)}`);
  const today = todaysPacks(packs);
  return (name, content, text) => {
    const {before: pack} = comparedParts(content, today(name));
    const rows = packRows(pack!, contractFields).flatMap(({table, id, values}): UnfitRow[] => {
      const why = rules.unfit(table, values);
      return why ? [{table, id, why}] : [];
    });
    let reason: RemovalReason | null = rows[0]?.why ?? null;
    reason ??= [...withdrawn].some(value => hasCell(content, value)) ? 'withdrawn' : null;
    reason ??= items.some(item => text.includes(item)) ? 'stricter-tier' : null;
    reason ??= scanOutput(`${name}.json`, text, {phones}).length ? 'withheld' : null;
    return reason && {reason, rows, files: []};
  };
}

/** A row that may not be shown as another pack, or another release, has it goes in all its versions. */
function byHiddenRows({payments, others}: HiddenRows): JudgePack {
  return (_name, _content, text) => {
    const pack = JSON.parse(text) as PackLike;
    const rows = pack.rows as {payments?: readonly {disbursement_id: string; file: string}[]};
    const gone = (rows.payments ?? []).filter(({disbursement_id}) => payments.has(disbursement_id));
    const files = [...new Set(gone.map(({file}) => fileOfLabel(file)))];
    let reason: RemovalReason | null = null;
    if (others.size)
      for (const {table, id} of packRows(pack, contractFields))
        reason ??= others.get(`${table} ${id}`) ?? null;
    if (gone[0]) reason ??= payments.get(gone[0].disbursement_id)!;
    return reason && {reason, rows: [], files};
  };
}

/** Null where there is no pack of that name any more. */
function todaysPacks(packs: string | null): (name: string) => Uint8Array | null {
  const read = fileReader();
  return name => {
    const path = packs && join(packs, `${name}.json`);
    return path && existsSync(path) ? read(path) : null;
  };
}

function onDisk(releases: string): StoredFiles {
  const disk = diskReleases(releases);
  const read = fileReader();
  return {stored: entry => disk.stored(entry, read)};
}
