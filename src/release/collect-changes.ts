import type {Row, TableName} from '../model/tables.ts';
import {explains, neededFor, neededForRemoved, personFields, type NeededCorrection} from './corrections.ts';
import type {Changes, Hidden, Revision} from './changes.ts';
import {contractFields} from './contract-fields.ts';
import {differences, fieldChanges, type RowChange} from './differences.ts';
import type {RemovalReason} from './manifest.ts';
import type {PackLike, Value, Values} from './pack-rows.ts';
import {countRow, fenOf, paidFen} from './row-counts.ts';

/** What the rules of today say about a row of the last release; given by the command, which knows the guard. */
export interface TodaysRules {
  /** Why this row may not be shown any more; null: it may. */
  hidden(table: TableName, row: Values): RemovalReason | null;
  /**
   * Would the guard take `old` out of this field of the row as it is today? So it is where a party turns out to be a person:
   * then neither value is shown.
   */
  tellsPerson(table: TableName, field: string, row: Values, old: Value): boolean;
  /** Is the new name only the old one, masked more or in another form? */
  masked(old: string, now: string): boolean;
}

export interface Collected {
  readonly changes: Changes;
  /** Changes to past payments that no entry of corrections.csv explains. */
  readonly unexplained: readonly NeededCorrection[];
}

/** A pack that is new, changed or gone, its last and its present content; `before` is undefined where the last one is lost. */
export interface PackPair {
  readonly name: string;
  readonly before: PackLike | null | undefined;
  readonly after: PackLike | null;
}

/** Takes pairs one by one, in order of their names. */
export interface ChangesCollector {
  add(pair: PackPair): void;
  end(): Collected;
}

/** Compares two releases pack by pack, all pairs at hand. */
export function collectChanges(
  release: number,
  since: number,
  pairs: Iterable<PackPair>,
  corrections: readonly Row<'corrections'>[],
  rules: TodaysRules
): Collected {
  const collector = changesCollector(release, since, corrections, rules);
  for (const pair of pairs) collector.add(pair);
  return collector.end();
}

/**
 * Compares a release with the one before, pack by pack. A payment that moved to another village is one change. (The first
 * release, which is compared with nothing, has firstChanges.)
 */
export function changesCollector(
  release: number,
  since: number,
  corrections: readonly Row<'corrections'>[],
  rules: TodaysRules
): ChangesCollector {
  const reasonOf = explains(corrections);
  const tables: Changes['tables'] = {};
  const revisions: Revision[] = [];
  const added: Changes['added'] = {};
  const hidden: Record<string, Hidden> = {};
  const unread: string[] = [];
  const unexplained: NeededCorrection[] = [];
  const moving = new Map<string, {from?: [string, Values]; to?: [string, Values]}>();

  const tally = (table: string) =>
    (tables[table] ??= {added: {rows: 0}, changed: {rows: 0}, removed: {rows: 0}});
  const hide = (subject: string, reason: RemovalReason) => {
    const own = (hidden[subject] ??= {});
    own[reason] = (own[reason] ?? 0) + 1;
  };

  const take = (subject: string, change: RowChange, also: readonly string[]) => {
    const {table, id, kind} = change;
    if (kind === 'added') {
      const fen = paidFen(table, change.after);
      countRow(tally(table).added, fen);
      countRow(((added[subject] ??= {})[table] ??= {rows: 0}), fen);
      return;
    }
    const why = rules.hidden(table, change.before);
    if (why) return hide(subject, why);
    const subjects = [...new Set([subject, ...also, ...unitSubjects(table, change.before)])];
    const rows = kind === 'changed' ? [change.before, change.after] : [change.before];
    const sums = [...new Set(rows.flatMap(row => sumSubjects(table, row)))].filter(
      name => !subjects.includes(name)
    );
    const whose = sums.length ? {subjects, sums} : {subjects};
    if (kind === 'removed') {
      const needed = neededForRemoved(table, id);
      const entry = reasonOf(needed);
      if (table === 'disbursements' && !entry) unexplained.push(needed);
      countRow(tally(table).removed, paidFen(table, change.before));
      const amount_fen = table === 'accounts' ? fenOf(change.before) : paidFen(table, change.before);
      revisions.push({
        kind,
        table,
        id,
        field: null,
        old: null,
        new: null,
        ...because(entry),
        amount_fen,
        ...whose
      });
      return;
    }
    const shown = change.fields.filter(({field, old, new: now}) => {
      const onlyMasked =
        field === 'payee' && typeof old === 'string' && (now === null || rules.masked(old, String(now)));
      if (onlyMasked) hide(subject, 'stricter-tier');
      return !onlyMasked;
    });
    if (!shown.length) return;
    const grown = (paidFen(table, change.after) ?? 0) - (paidFen(table, change.before) ?? 0);
    countRow(tally(table).changed, paidFen(table, change.after) === null ? null : grown);
    for (const field of shown) {
      const needed = neededFor(table, id, field);
      const entry = reasonOf(needed);
      if (table === 'disbursements' && !entry) unexplained.push(needed);
      const tellsPerson =
        personFields.has(field.field) || rules.tellsPerson(table, field.field, change.after, field.old);
      revisions.push({
        kind,
        table,
        id,
        field: field.field,
        old: tellsPerson ? null : field.old,
        new: tellsPerson ? null : field.new,
        ...because(entry),
        amount_fen: null,
        ...whose
      });
    }
  };

  const add = ({name, before, after}: PackPair): void => {
    if (before === undefined) {
      unread.push(name);
      return;
    }
    const also = villagesOf(before ?? after);
    const subject = placeOf(name);
    for (const change of differences(before, after, contractFields)) {
      if (change.table === 'disbursements' && change.kind !== 'changed') {
        const pair = moving.get(change.id) ?? {};
        if (change.kind === 'removed') pair.from = [name, change.before];
        else pair.to = [name, change.after];
        moving.set(change.id, pair);
      } else take(subject, change, also);
    }
  };
  const end = (): Collected => {
    for (const [id, {from, to}] of [...moving].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const table = 'disbursements';
      if (from && to) {
        const fields = fieldChanges(from[1], to[1]);
        take(from[0], {kind: 'changed', table, id, before: from[1], after: to[1], fields}, [to[0]]);
      } else if (from) take(from[0], {kind: 'removed', table, id, before: from[1]}, []);
      else if (to) take(to[0], {kind: 'added', table, id, after: to[1]}, []);
    }
    revisions.sort((a, b) => (order(a) < order(b) ? -1 : 1));
    return {
      changes: {format: 'village-ledger-changes-1', release, since, tables, revisions, added, hidden, unread},
      unexplained
    };
  };
  return {add, end};
}

const order = (r: Revision): string => `${r.table}\n${r.id}\n${r.field ?? ''}`;

const because = (entry: Row<'corrections'> | null) => ({
  reason: entry?.reason ?? null,
  on: entry?.on ?? null,
  document_no: entry?.document_no ?? null
});

/** What is said of a place in a pack of its own (`use/990101101201`, `tasks/990101101`) is a change of that place. */
function placeOf(name: string): string {
  const code = /^(?:use|tasks)\/(\d+)$/.exec(name)?.[1];
  const kind = code && ({6: 'county', 9: 'township', 12: 'village'} as const)[code.length];
  return kind ? `${kind}/${code}` : name;
}

/**
 * A unit's payment also stands on its project's and fund's page; a person's only in its village. An asset and a dividend also
 * concern the project they come from, a need its village.
 */
function unitSubjects(table: TableName, row: Values): string[] {
  if (table === 'assets' || table === 'dividends')
    return row['project_id'] ? [`project/${row['project_id']}`] : [];
  if (table === 'needs') return row['village_code'] ? [`village/${row['village_code']}`] : [];
  if (table !== 'disbursements' || !units.has(row['payee_kind'])) return [];
  return (['project', 'fund'] as const).flatMap(kind => {
    const id = row[`${kind}_id`];
    return id ? [`${kind}/${id}`] : [];
  });
}
/** A payment is part of its item's, fund's and project's sums. */
function sumSubjects(table: TableName, row: Values): string[] {
  if (table !== 'disbursements') return [];
  return (['item', 'fund', 'project'] as const).flatMap(kind => {
    const id = row[kind === 'item' ? 'item' : `${kind}_id`];
    return id ? [`${kind}/${id}`] : [];
  });
}

const units = new Set<unknown>(['firm', 'cooperative', 'village']);

/** A project's change also concerns the villages it lies in, unless they are very many. */
function villagesOf(pack: PackLike | null): string[] {
  if (pack?.kind !== 'project') return [];
  const {villages = []} = pack.rows as {villages?: readonly {village_code: string}[]};
  return villages.length > 50 ? [] : villages.map(({village_code}) => `village/${village_code}`);
}
