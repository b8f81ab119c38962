import {disclosePayment} from '../src/guard/disclose.ts';
import {enforceItemTiers} from '../src/guard/item-tiers.ts';
import {scanOutput} from '../src/guard/scan-output.ts';
import {moveSmallCells, type AggregateInput} from '../src/guard/small-cells.ts';
import {withholdSmallCounts} from '../src/guard/small-counts.ts';
import {isPerson, tierOf} from '../src/guard/tier.ts';
import {withholdPersonalData} from '../src/guard/withhold.ts';
import {maskName} from '../src/guard/mask-name.ts';
import type {Tier} from '../src/model/choices.ts';
import type {SourceRow} from '../src/model/records.ts';
import type {Settings} from '../src/model/settings.ts';
import type {Row} from '../src/model/tables.ts';
import type {DataFolder} from '../src/read/data-folder.ts';
import {readAll} from '../src/read/read-all.ts';

/** What keeps `data/` from being handed out as it is: a release hands out every file byte for byte, a build does not. */
export type Obstacle =
  | {
      readonly kind: 'withheld' | 'aggregated' | 'small-count' | 'small-cell' | 'masked';
      readonly file: string;
      readonly rows: readonly number[];
    }
  | {
      readonly kind: 'expired';
      readonly file: string;
      readonly rows: readonly number[];
      /** Columns that tell who was paid, counted from 0. */
      readonly columns: readonly number[];
    }
  | {readonly kind: 'rejected'; readonly file: string; readonly count: number}
  | {readonly kind: 'unknown-column'; readonly file: string; readonly columns: readonly string[]}
  | {readonly kind: 'unknown-file'; readonly file: string}
  | {readonly kind: 'leak'; readonly file: string};

export interface PublicData {
  readonly obstacles: readonly Obstacle[];
  readonly corrections: readonly Row<'corrections'>[];
}

/** Fields of a payment to a person that the build may take out or mask. */
const personal = ['payee', 'payee_code', 'household_id', 'note', 'village_group'] as const;
/** What an expired payment to a person may not name any more. */
export const expiring = ['payee', 'household_id', 'village_group'] as const;

/**
 * Reads every file of the data as the build does and compares each cell with what the guard lets out. What the build
 * withholds, masks, sums up or has never looked at (unknown files and columns, rejected rows of payments) is an obstacle.
 */
export function publicData(folder: DataFolder, settings: Settings): PublicData {
  const tiers = new Map<string, Tier | null>();
  const cells: (AggregateInput & {readonly at: SourceRow})[] = [];
  const found = new Map<
    string,
    {kind: Extract<Obstacle, {rows: unknown}>['kind']; file: string; rows: number[]}
  >();
  const corrections: Row<'corrections'>[] = [];
  const note = (kind: Extract<Obstacle, {rows: unknown}>['kind'], {file, row}: SourceRow) => {
    const key = `${kind} ${file}`;
    if (!found.has(key)) found.set(key, {kind, file: fileOf(file), rows: []});
    found.get(key)!.rows.push(row);
  };
  const ignore = {add: () => {}};

  const reports = readAll(
    folder,
    (table, read) => {
      const {kept: rows, withheld} = withholdPersonalData(table, read, ignore);
      for (const row of withheld) note('withheld', row);
      if (table === 'items')
        for (const {values} of enforceItemTiers(rows, ignore))
          tiers.set(String(values['item']), values['tier'] as Tier | null);
      if (table === 'villages')
        withholdSmallCounts(rows, ignore).forEach((row, at) => {
          if (row !== rows[at]) note('small-count', row);
        });
      if (table === 'aggregates')
        cells.push(...rows.map(row => ({...(row.values as unknown as AggregateInput), at: row})));
      if (table === 'corrections')
        corrections.push(...rows.map(row => row.values as unknown as Row<'corrections'>));
      if (table === 'rounds' || table === 'published_totals') for (const row of rows) countsOfPersons(row);
      if (table === 'disbursements') for (const row of rows) payment(row);
    },
    {
      add(issue) {
        if (issue.kind === 'correction-shows-person')
          note('masked', {file: issue.place.file, row: issue.place.row ?? 0, values: {}});
      }
    }
  );

  /** Rounds and totals of an item that is published only as totals say too much about a village. */
  function countsOfPersons(row: SourceRow): void {
    const item = row.values['item'] as string | null;
    const place = row.values['village_code'] ?? row.values['subject_id'];
    if (
      item !== null &&
      /^\d{12}$/.test(String(place)) &&
      tierOf({payee_kind: null, item}, tiers, settings) === 'aggregate'
    )
      note('aggregated', row);
  }

  function payment(row: SourceRow): void {
    const kind = row.values['payee_kind'] as string | null;
    const tier = tierOf({payee_kind: kind, item: row.values['item'] as string | null}, tiers, settings);
    if (tier === 'aggregate') return note('aggregated', row);
    const {row: shown, expired} = disclosePayment(row, tier, settings);
    if (personal.some(field => (shown.values[field] ?? null) !== (row.values[field] ?? null)))
      return note('masked', row);
    const raw = row.raw?.['payee'];
    if (
      raw !== undefined &&
      isPerson(kind) &&
      tier === 'masked' &&
      maskName(raw, settings.mask_form) !== raw.trim()
    )
      return note('masked', row);
    if (expired && expiring.some(field => row.values[field] ?? null)) note('expired', row);
  }

  function expiringColumns(file: string): number[] {
    const {mapping = []} =
      reports.find(report => report.table === 'disbursements' && fileOf(report.file) === file) ?? {};
    return mapping.flatMap(([, column], at) =>
      (expiring as readonly unknown[]).includes(column) ? [at] : []
    );
  }

  for (const cell of moveSmallCells(cells, settings.smallest_cell))
    for (const {at} of cell.withheld || cell.parts.some(part => part.area_code !== cell.area_code)
      ? cell.parts
      : [])
      note('small-cell', at);

  const obstacles: Obstacle[] = [...found.values()].map(({kind, file, rows}) => ({
    kind,
    file,
    rows: rows.sort((a, b) => a - b),
    columns: kind === 'expired' ? expiringColumns(file) : []
  }));
  const known = new Set(['settings.json', 'import.json', ...reports.map(({file}) => fileOf(file))]);
  if (settings.data_status === 'demonstration') known.add('demonstration.json');
  for (const file of folder.names)
    if (!known.has(file)) obstacles.push({kind: 'unknown-file', file});
    else if (
      scanOutput(file, decoded(folder.bytes(file)), {phones: new Set(settings.phones.map(p => p.number))})
        .length
    )
      obstacles.push({kind: 'leak', file});
  for (const report of reports) {
    if (report.table !== 'disbursements') continue;
    const file = fileOf(report.file);
    // A file may feed several tables: a column that any of them reads has been looked at.
    const read = new Set(
      reports
        .filter(other => fileOf(other.file) === file)
        .flatMap(({mapping}) => mapping.flatMap(([header, column]) => (column === null ? [] : [header])))
    );
    const columns = report.mapping.flatMap(([header]) => (header === '' || read.has(header) ? [] : [header]));
    if (columns.length) obstacles.push({kind: 'unknown-column', file, columns});
    if (report.rejected) obstacles.push({kind: 'rejected', file, count: report.rejected});
  }
  return {
    obstacles: obstacles.sort((a, b) => (`${a.file} ${a.kind}` < `${b.file} ${b.kind}` ? -1 : 1)),
    corrections
  };
}

/** `lines.csv#kind=project` is a part of `lines.csv`. */
export const fileOf = (label: string): string => label.replace(/#.*$/, '');

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The corrections an older release had, read with today's mapping; none where its file is gone. */
export function correctionsOf(content: Uint8Array | null, folder: DataFolder): readonly Row<'corrections'>[] {
  if (!content) return [];
  const rows: Row<'corrections'>[] = [];
  const names = folder.names.filter(name => name === 'import.json' || name === 'corrections.csv');
  readAll(
    {names, bytes: name => (name === 'corrections.csv' ? content : folder.bytes(name))},
    (table, read) => {
      if (table === 'corrections') rows.push(...read.map(row => row.values as unknown as Row<'corrections'>));
    },
    {add: () => {}}
  );
  return rows;
}
