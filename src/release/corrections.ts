import {yuanText} from '../model/money.ts';
import type {Column} from '../model/table.ts';
import {tables, type Row, type TableName} from '../model/tables.ts';
import type {Value} from './pack-rows.ts';

/** A change to a past payment that must have its entry in corrections.csv. `field`: the column; of a removed row the key. */
export interface NeededCorrection {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly old: string;
  readonly new: string;
}

/** Old and new values of these tell a person: they stay empty in corrections.csv and in every list of changes. */
export const personFields: ReadonlySet<string> = new Set(['payee', 'payee_code', 'household_id']);

const columnOf = (table: TableName, field: string): Column | undefined =>
  (tables[table].columns as readonly Column[]).find(column => column.field === field);

/** The entry that explains one changed field, in the words of the CSV: yuan with two decimals, the column's name. */
export function neededFor(
  table: TableName,
  id: string,
  change: {readonly field: string; readonly old: Value; readonly new: Value}
): NeededCorrection {
  const column = columnOf(table, change.field);
  const text = (value: Value): string =>
    value === null || personFields.has(change.field)
      ? ''
      : column?.kind === 'money'
        ? yuanText(value as number)
        : String(value);
  return {table, id, field: column?.name ?? change.field, old: text(change.old), new: text(change.new)};
}

/** The entry that explains a removed payment: its id was, and is no more. */
export const neededForRemoved = (table: TableName, id: string): NeededCorrection => ({
  table,
  id,
  field: tables[table].key[0] ?? 'id',
  old: id,
  new: ''
});

/** Entries of this release that the last one did not have: an old entry explains no new change. */
export function newCorrections(
  before: readonly Row<'corrections'>[],
  now: readonly Row<'corrections'>[]
): Row<'corrections'>[] {
  const known = new Map<string, number>();
  for (const row of before) known.set(keyOf(row), (known.get(keyOf(row)) ?? 0) + 1);
  return now.filter(row => {
    const count = known.get(keyOf(row)) ?? 0;
    known.set(keyOf(row), count - 1);
    return count <= 0;
  });
}

const keyOf = ({table, id, field, old, new: now, reason, on, document_no}: Row<'corrections'>): string =>
  JSON.stringify([table, id, field, old, now, reason, on, document_no]);

/** Finds the entry for a change: same row and column, old and new value as written or the same number. The last one counts. */
export function explains(
  corrections: readonly Row<'corrections'>[]
): (needed: NeededCorrection) => Row<'corrections'> | null {
  const byField = new Map<string, Row<'corrections'>[]>();
  const place = (table: string, id: string, field: string) => JSON.stringify([table, id, field]);
  for (const row of corrections) {
    const field = row.field.replace(/_fen$/, '');
    byField.set(place(row.table, row.id, field), [
      ...(byField.get(place(row.table, row.id, field)) ?? []),
      row
    ]);
  }
  return needed => {
    const entries = byField.get(place(needed.table, needed.id, needed.field)) ?? [];
    if (personFields.has(needed.field)) return entries.at(-1) ?? null;
    // Corrected twice between two releases: the first entry tells the old value, the last one the new.
    const last = entries.findLast(entry => sameText(entry.new, needed.new));
    return last && entries.some(entry => sameText(entry.old, needed.old)) ? last : null;
  };
}

const number = /^-?\d+(\.\d+)?$/;
function sameText(a: string | null, b: string): boolean {
  const [x, y] = [(a ?? '').trim(), b.trim()];
  if (x === y) return true;
  const plain = (text: string) => {
    const digits = text.replace(/[,,]/g, '').replace(/元$/, '');
    return number.test(digits)
      ? digits.replace(/^(-?\d+)(?:\.(\d*?))?0*$/, (_, whole: string, rest?: string) =>
          rest ? `${whole}.${rest}` : whole
        )
      : null;
  };
  const p = plain(x);
  return p !== null && p === plain(y);
}

/** A CSV of corrections with the missing ones appended, their reason left empty: whoever knows it fills it in. */
export function correctionsTemplate(
  existing: readonly Row<'corrections'>[],
  needed: readonly NeededCorrection[],
  on: string
): string {
  const header = tables.corrections.columns.map(({name}) => name);
  const lines = [
    header,
    ...existing.map(row => tables.corrections.columns.map(({field}) => row[field] ?? '')),
    ...needed.map(row => [row.table, row.id, row.field, row.old, row.new, '', on, ''])
  ];
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return '\ufeff' + lines.map(line => line.map(cell).join(',') + '\r\n').join('');
}
