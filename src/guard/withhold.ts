import type {IssueSink} from '../model/issues.ts';
import type {Cell, SourceRow} from '../model/records.ts';
import type {Column} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import {detect, type Detector, type DetectOptions} from './detect.ts';

/**
 * Splits the rows of one table: kept rows, and withheld ones, each of whose cells with a personal datum is reported
 * without its value (`must`, `personal-data`; the header is the canonical one). A withheld row leaves every figure.
 * Every value and every raw text is looked at, by what its kind of column can hold.
 */
export function withholdPersonalData(
  table: TableName,
  rows: readonly SourceRow[],
  issues: IssueSink
): {kept: SourceRow[]; withheld: SourceRow[]} {
  const {byField, looked} = columnsOf(table);
  const kept: SourceRow[] = [];
  const withheld: SourceRow[] = [];
  for (const row of rows) {
    const context = contextOf(table, row);
    let found: Map<string, Detector> | undefined;
    for (const column of looked) {
      const detector = inValue(column, row.values[column.field], context);
      if (detector) (found ??= new Map()).set(column.name, detector);
    }
    for (const field in row.raw) {
      const column = byField.get(field);
      const wasRead = !row.unreadable?.includes(field);
      const detector = inRaw(column, row.raw[field]!, wasRead, context);
      if (detector) (found ??= new Map()).set(column?.name ?? field, detector);
    }
    if (!found) {
      kept.push(row);
      continue;
    }
    withheld.push(row);
    for (const [header, detector] of found)
      issues.add({
        kind: 'personal-data',
        detector,
        level: 'must',
        place: {file: row.file, row: row.row, header}
      });
  }
  return {kept, withheld};
}

interface TableColumns {
  readonly byField: ReadonlyMap<string, Column>;
  /** Those whose values are looked at. */
  readonly looked: readonly Column[];
}

/** By table, made once: old releases are judged row by row. */
const known = new Map<TableName, TableColumns>();

function columnsOf(table: TableName): TableColumns {
  let own = known.get(table);
  if (!own) {
    const columns: readonly Column[] = tables[table].columns;
    own = {
      byField: new Map(columns.map(column => [column.field, column])),
      looked: columns.filter(column => canHoldMore(column))
    };
    known.set(table, own);
  }
  return own;
}

/**
 * Money, days and choices hold nothing but themselves once typed; a code of declared length (12 digits at most) is too
 * short for an ID number.
 */
const canHoldMore = (column: Column): boolean =>
  !['money', 'day', 'choice'].includes(column.kind) &&
  !(column.kind === 'code' && column.digits !== undefined);

function inValue(column: Column, value: Cell | undefined, context: DetectOptions): Detector | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Math.abs(value) < 1e10 ? null : detect(String(value));
  // Digits behind the point of a measure are a measure, whatever they look like.
  if (column.kind === 'decimal') return detect(value.split('.')[0]!);
  if (column.kind === 'url') return inUrl(value);
  return detect(value, optionsOf(column, context));
}

function inRaw(
  column: Column | undefined,
  text: string,
  wasRead: boolean,
  context: DetectOptions
): Detector | null {
  if (column?.kind === 'url') return inUrl(text);
  const found = detect(text, optionsOf(column, context));
  // Eleven digits that were read as an amount are money, not a phone; what could not be read may be anything.
  return found === 'mobile-phone' && column?.kind === 'money' && wasRead ? null : found;
}

/** A web address is full of long numbers of its own; only a whole ID number or a mask counts. */
function inUrl(text: string): Detector | null {
  const found = detect(text);
  return found === 'id-18' || found === 'identifying-mask' ? found : null;
}

function optionsOf(column: Column | undefined, context: DetectOptions): DetectOptions {
  if (column?.kind === 'phone') return {...context, phones: true};
  if (!context.persons && (column?.name === 'payee_code' || column?.name === 'contractor_code'))
    return {...context, unitCode: true};
  return context;
}

const units = new Set<unknown>(['firm', 'cooperative', 'village']);

/** About persons: payments to households, persons in business or nobody named; their corrections; reasons for refusals. */
function contextOf(table: TableName, row: SourceRow): DetectOptions {
  const village = row.values['village_code'];
  const ownCode = typeof village === 'string' ? village : null;
  if (table === 'disbursements') return {persons: !units.has(row.values['payee_kind']), ownCode};
  if (table === 'accounts') return {persons: !units.has(row.values['counterparty_kind']), ownCode};
  if (table === 'dividends') return {persons: !units.has(row.values['payee_kind']), ownCode};
  if (table === 'corrections') return {persons: row.values['table'] === 'disbursements', ownCode};
  return {persons: table === 'rounds' || table === 'needs' || table === 'oversight', ownCode};
}
