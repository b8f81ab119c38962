import type {Level, Place, Problem} from '../model/issues.ts';
import type {Cell, SourceRow} from '../model/records.ts';
import type {Table} from '../model/table.ts';
import type {BoundColumn} from './bind-columns.ts';
import {columnLetter} from '../spreadsheet/column-letter.ts';
import {moneyUnit, type MoneyUnit} from './money-unit.ts';
import {cellReader, type CellContext, type CellReader, type Reading} from './read-cell.ts';
import {isTotalWord} from './total-word.ts';

export interface RowIssue {
  readonly problem: Problem;
  readonly level: Level;
  readonly place: Omit<Place, 'file'>;
}

export type RowOutcome =
  | {readonly kind: 'row'; readonly row: SourceRow; readonly issues: readonly RowIssue[]}
  | {readonly kind: 'rejected'; readonly issues: readonly RowIssue[]}
  | {readonly kind: 'total'; readonly found: string}
  | {readonly kind: 'blank'};

interface Slot extends BoundColumn {
  readonly read: CellReader;
  readonly needed: boolean;
  readonly place: Omit<Place, 'file' | 'row'>;
}

const blankRow: RowOutcome = {kind: 'blank'};
const unitWords: Readonly<Record<number, string>> = {
  [-2]: '分',
  [-1]: '角',
  2: '百元',
  3: '千元',
  4: '万元',
  6: '百万元',
  7: '千万元',
  8: '亿元'
};

export interface RowReaderOptions {
  readonly label: string;
  readonly table: Table;
  readonly columns: readonly BoundColumn[];
  /** Cells a full row has. */
  readonly width: number;
  readonly captionUnit: MoneyUnit | null;
  readonly context: CellContext;
  readonly strict: boolean;
}

/**
 * Reads the cells of one row into a typed record. A malformed key or village code, a bad amount or required cell rejects
 * the row; a bad optional cell is marked unreadable, with its text, and the row stays (design 4).
 */
export function rowReader(options: RowReaderOptions): (cells: readonly string[], row: number) => RowOutcome {
  const {label, table, width, captionUnit, context, strict} = options;
  const slots = options.columns.map(
    (bound): Slot => ({
      ...bound,
      read: cellReader(bound.column, context),
      needed: bound.column.key === true || bound.column.required === true,
      place:
        bound.index === null
          ? {header: bound.column.name}
          : {column: columnLetter(bound.index), header: bound.header ?? bound.column.name}
    })
  );
  const empty: Record<string, Cell> = Object.fromEntries(table.columns.map(column => [column.field, null]));

  return (cells, row) => {
    if (cells.length < 2 || cells[0]!.trim() === '')
      if (cells.every(cell => cell.trim() === '')) return blankRow;
    const issues: RowIssue[] = [];
    const values = {...empty};
    let raw: Record<string, string> | undefined;
    let withheld: string[] | undefined;
    let unreadable: string[] | undefined;
    let rejected = false;

    if (cells.length > width && cells.slice(width).some(cell => cell.trim() !== '')) {
      // A comma inside a cell has moved the others: nothing in this row can be trusted.
      rejected = true;
      issues.push({
        problem: {kind: 'long-row', cells: cells.length, expected: width},
        level: 'must',
        place: {row}
      });
    }
    const short = cells.length < width;

    for (const slot of slots) {
      const {column} = slot;
      const text = slot.text(cells);
      const reading: Cell | Reading = text === '' ? null : readCell(slot, text, cells, captionUnit);
      if (reading === null) {
        if (!slot.needed) continue;
        rejected = true;
        // A row that ends early is one problem, not one for each cell it lacks.
        if (!short || slot.index === null || slot.index < cells.length)
          issues.push({
            problem: {kind: 'empty-required', name: column.name},
            level: 'must',
            place: {row, ...slot.place}
          });
        continue;
      }
      if (typeof reading !== 'object') {
        if (column.kind === 'text' && isTotalWord(reading as string, true) && column.name !== 'note')
          return {kind: 'total', found: reading as string};
        values[column.field] = reading;
        continue;
      }
      const {value, state, problem} = reading;
      values[column.field] = value;
      if (reading.raw !== undefined) (raw ??= {})[column.field] = reading.raw;
      const rejects = (state !== undefined || value === null) && rejectsRow(slot, state, problem);
      if (rejects) rejected = true;
      else if (state === 'withheld') (withheld ??= []).push(column.field);
      else if (state === 'unreadable') (unreadable ??= []).push(column.field);
      const level: Level = rejects
        ? 'must'
        : state === 'unreadable'
          ? strict
            ? 'must'
            : 'check'
          : (reading.level ?? 'check');
      if (problem) issues.push({problem, level, place: {row, ...slot.place}});
      else if (rejects)
        issues.push({
          problem: {kind: 'empty-required', name: column.name},
          level,
          place: {row, ...slot.place}
        });
    }

    if (rejected) {
      const total = cells.find(cell => cell !== '' && isTotalWord(cell));
      if (total !== undefined) return {kind: 'total', found: total.trim()};
    }
    if (short)
      issues.unshift({
        problem: {kind: 'short-row', cells: cells.length, expected: width},
        level: rejected || strict ? 'must' : 'check',
        place: {row}
      });
    if (rejected) return {kind: 'rejected', issues};
    const record: SourceRow = {
      file: label,
      row,
      values,
      ...(raw ? {raw} : {}),
      ...(withheld ? {withheld} : {}),
      ...(unreadable ? {unreadable} : {})
    };
    return {kind: 'row', row: record, issues};
  };
}

function readCell(
  slot: Slot,
  text: string,
  cells: readonly string[],
  caption: MoneyUnit | null
): Cell | Reading {
  if (text.trim() === '') return null;
  if (slot.column.kind !== 'money') return slot.read(text, 0);
  if (!slot.unitText) {
    const unit = slot.unit ?? caption ?? 0;
    return slot.read(text, unit, unit === 0 ? undefined : unitWords[unit]);
  }
  const word = slot.unitText(cells).trim();
  const unit = moneyUnit(word);
  if (unit !== null) return slot.read(text, unit, unit === 0 ? undefined : word);
  // Only a cell that names its own unit can be read without the unit column.
  const own = slot.read(text, 0);
  const alone = slot.read(text, 4);
  const same =
    typeof own === 'object' && typeof alone === 'object' && own?.value === alone?.value && own?.value !== 0;
  return own === null || same
    ? own
    : {
        value: null,
        state: 'unreadable',
        raw: text.trim(),
        problem: {kind: 'unknown-unit', name: slot.column.name}
      };
}

function rejectsRow(slot: Slot, state: Reading['state'], problem: Problem | undefined): boolean {
  const {column, needed} = slot;
  if (needed) return true;
  if (state !== 'unreadable') return false;
  return column.name === 'village_code' || column.name === 'amount' || problem?.kind === 'amount-too-large';
}
