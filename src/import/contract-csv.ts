import {yuanText} from '../model/money.ts';
import type {SourceRow} from '../model/records.ts';
import type {Column} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';

type Values = Pick<SourceRow, 'values' | 'raw' | 'withheld' | 'unreadable'>;

/** The header line of a table's file: canonical names. */
export const contractHeader = (table: TableName): string =>
  tables[table].columns.map(({name}) => name).join(',') + '\n';

/**
 * A row as the cells of the contract's CSV: money in yuan with two decimals, 不公开 for what is withheld, the text as it stood
 * for what could not be read, nothing for what is not published.
 */
export function contractCells(table: TableName, row: Values): string[] {
  const columns: readonly Column[] = tables[table].columns;
  const cells = new Array<string>(columns.length);
  for (let i = 0; i < columns.length; i++) cells[i] = cellText(columns[i]!, row);
  return cells;
}

/** Cells as a line of the contract's CSV. */
export function csvLine(cells: readonly string[]): string {
  let line = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (i) line += ',';
    if (cell !== '') line += quoted(cell);
  }
  return line + '\n';
}

function cellText(column: Column, {values, raw, withheld, unreadable}: Values): string {
  const value = values[column.field] ?? null;
  if (value !== null) return column.kind === 'money' ? yuanText(value as number) : String(value);
  if (withheld?.includes(column.field)) return '不公开';
  return unreadable?.includes(column.field) ? (raw?.[column.field] ?? '') : '';
}

const quoted = (text: string): string =>
  /[",\r\n]/u.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
