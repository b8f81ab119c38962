import {scanOutput} from '../../src/guard/scan-output.ts';
import {maskName} from '../../src/guard/mask-name.ts';
import {namesParties} from '../../src/guard/private-parties.ts';
import {moveSmallCells, type AggregateInput} from '../../src/guard/small-cells.ts';
import {moveSmallFinancing, type FinancingInput} from '../../src/guard/small-financing.ts';
import {isPerson, tierOf} from '../../src/guard/tier.ts';
import type {Tier} from '../../src/model/choices.ts';
import type {Issue} from '../../src/model/issues.ts';
import type {FileReport, SourceRow} from '../../src/model/records.ts';
import type {Settings} from '../../src/model/settings.ts';
import type {Row} from '../../src/model/tables.ts';
import type {DataFolder} from '../../src/read/data-folder.ts';
import {sha256} from '../../src/release/sha256.ts';
import {fileOfLabel} from './file-of-label.ts';
import type {DoorWatch} from './intake.ts';
import type {Obstacle} from './obstacle.ts';
import {smallCountsLeft} from './small-counts-left.ts';

export interface ReviewedData {
  readonly obstacles: readonly Obstacle[];
  readonly corrections: readonly Row<'corrections'>[];
}

/** Judges `data/` while the build reads it, so that a province is read once. */
export interface DataReview {
  /** The folder to read from: remembers the bytes that were judged. */
  readonly folder: DataFolder;
  /** Told what the first door made of every row. */
  readonly watch: DoorWatch;
  finish(reports: readonly FileReport[], issues: readonly Issue[]): ReviewedData;
}

type Counted = 'monitoring' | 'oversight_sums' | 'villages';
type RowObstacle = Extract<Obstacle, {rows: unknown}>['kind'];

/** Fields of a payment to a person that the build may take out or mask. */
const personal = ['payee', 'payee_code', 'household_id', 'note', 'village_group'] as const;
/** What an expired payment to a person may not name any more. */
const expiring: readonly unknown[] = ['payee', 'household_id', 'village_group'];

/**
 * Compares each cell with what the guard lets out. What the build withholds, masks, sums up or has never looked at (unknown
 * files and columns, rejected rows of payments, bytes that changed after they were read) is an obstacle.
 */
export function dataReview(data: DataFolder, settings: Settings): DataReview {
  // Typed from what is public already: columns and files beside the tables may go with it, looked at for numbers of persons.
  const transcribed = settings.data_status === 'transcription';
  const read = new Map<string, string>();
  const tiers = new Map<string, Tier | null>();
  const cells: (AggregateInput & {readonly at: SourceRow})[] = [];
  const counted = {monitoring: [], oversight_sums: [], villages: []} as Record<Counted, SourceRow[]>;
  const loans: (FinancingInput & {readonly at: SourceRow})[] = [];
  const found = new Map<string, {kind: RowObstacle; file: string; rows: number[]}>();
  const corrections: Row<'corrections'>[] = [];
  const note = (kind: RowObstacle, {file, row}: SourceRow) => {
    const key = `${kind} ${file}`;
    if (!found.has(key)) found.set(key, {kind, file: fileOfLabel(file), rows: []});
    found.get(key)!.rows.push(row);
  };

  const watch: DoorWatch = (table, {kept, entered, withheld}) => {
    for (const row of withheld) note('withheld', row);
    if (table === 'items')
      for (const {values} of entered) tiers.set(String(values['item']), values['tier'] as Tier | null);
    if (table === 'villages')
      kept.forEach((row, at) => {
        if (row !== entered[at]) note('small-count', row);
      });
    if (namesParties(table) || ['attachments', 'needs', 'oversight', 'tasks'].includes(table))
      kept.forEach((row, at) => {
        if (row !== entered[at]) note('masked', row);
      });
    if (table === 'aggregates')
      cells.push(...kept.map(row => ({...(row.values as unknown as AggregateInput), at: row})));
    if (table === 'monitoring' || table === 'oversight_sums' || table === 'villages')
      counted[table].push(...(table === 'villages' ? entered : kept));
    if (table === 'financing')
      loans.push(...kept.map(row => ({...(row.values as unknown as FinancingInput), at: row})));
    if (table === 'corrections')
      corrections.push(...kept.map(row => row.values as unknown as Row<'corrections'>));
    if (table === 'rounds' || table === 'published_totals') for (const row of kept) countsOfPersons(row);
    if (table === 'disbursements') kept.forEach((row, at) => payment(row, entered[at]!));
  };

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

  function payment(row: SourceRow, shown: SourceRow): void {
    const tier = shown.values['_tier'];
    if (tier === 'aggregate') return note('aggregated', row);
    if (personal.some(field => (shown.values[field] ?? null) !== (row.values[field] ?? null)))
      return note('masked', row);
    const raw = row.raw?.['payee'];
    if (
      raw !== undefined &&
      tier === 'masked' &&
      isPerson(row.values['payee_kind'] as string | null) &&
      maskName(raw, settings.mask_form) !== raw.trim()
    )
      return note('masked', row);
    if (shown.values['_expired'] === 1 && expiring.some(field => row.values[field as string] ?? null))
      note('expired', row);
  }

  function finish(reports: readonly FileReport[], issues: readonly Issue[]): ReviewedData {
    for (const {kind, place} of issues)
      if (kind === 'correction-shows-person')
        note('masked', {file: place.file, row: place.row ?? 0, values: {}});
    for (const cell of moveSmallCells(cells, settings.smallest_cell))
      for (const {at} of cell.withheld || cell.parts.some(part => part.area_code !== cell.area_code)
        ? cell.parts
        : [])
        note('small-cell', at);
    for (const {changed, parts} of moveSmallFinancing(loans, settings.smallest_cell))
      for (const {at} of changed ? parts : []) note('small-cell', at);
    const {monitoring, oversight_sums, villages} = counted;
    for (const at of smallCountsLeft(monitoring, oversight_sums, villages, settings.smallest_cell))
      note('small-cell', at);
    const obstacles = [
      ...[...found.values()].map(({kind, file, rows}) => ({
        kind,
        file,
        rows: rows.sort((a, b) => a - b),
        columns: kind === 'expired' ? expiringColumns(reports, file) : []
      })),
      ...data.names.flatMap(file => fileObstacles(file, reports)),
      ...(transcribed ? [] : reports.flatMap(report => unread(report, reports)))
    ];
    const order = ({file, kind}: Obstacle) => `${file} ${kind}`;
    return {obstacles: obstacles.sort((a, b) => (order(a) < order(b) ? -1 : 1)), corrections};
  }

  function fileObstacles(file: string, reports: readonly FileReport[]): Obstacle[] {
    const known =
      transcribed ||
      ['settings.json', 'import.json'].includes(file) ||
      (file === 'demonstration.json' && settings.data_status === 'demonstration') ||
      reports.some(report => fileOfLabel(report.file) === file);
    if (!known) return [{kind: 'unknown-file', file}];
    const bytes = data.bytes(file);
    if (read.has(file) && read.get(file) !== sha256(bytes)) return [{kind: 'changed-meanwhile', file}];
    const phones = new Set(settings.phones.map(({number}) => number));
    return scanOutput(file, decoded(bytes), {phones}).length ? [{kind: 'leak', file}] : [];
  }

  return {
    folder: {
      names: data.names,
      bytes(name) {
        const bytes = data.bytes(name);
        read.set(name, sha256(bytes));
        return bytes;
      }
    },
    watch,
    finish
  };
}

/** Columns and rows of payments that nobody looked at. */
function unread(report: FileReport, reports: readonly FileReport[]): Obstacle[] {
  if (report.table !== 'disbursements') return [];
  const file = fileOfLabel(report.file);
  // A file may feed several tables: a column that any of them reads has been looked at.
  const read = new Set(
    reports
      .filter(other => fileOfLabel(other.file) === file)
      .flatMap(({mapping}) => mapping.flatMap(([header, column]) => (column === null ? [] : [header])))
  );
  const columns = report.mapping.flatMap(([header]) => (header === '' || read.has(header) ? [] : [header]));
  return [
    ...(columns.length ? [{kind: 'unknown-column', file, columns} as const] : []),
    ...(report.rejected ? [{kind: 'rejected', file, count: report.rejected} as const] : [])
  ];
}

function expiringColumns(reports: readonly FileReport[], file: string): number[] {
  const {mapping = []} =
    reports.find(report => report.table === 'disbursements' && fileOfLabel(report.file) === file) ?? {};
  return mapping.flatMap(([, column], at) => (expiring.includes(column) ? [at] : []));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
