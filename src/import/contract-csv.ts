import {yuanText} from '../model/money.ts';
import type {SourceRow} from '../model/records.ts';
import type {Column} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';

/** The header line of a table's file: canonical names. */
export const contractHeader = (table: TableName): string =>
  tables[table].columns.map(({name}) => name).join(',') + '\n';

/**
 * A row as a line of the contract's CSV: money in yuan with two decimals, 不公开 for what is withheld, the text as it stood
 * for what could not be read, nothing for what is not published.
 */
export function contractLine(
  table: TableName,
  row: Pick<SourceRow, 'values' | 'raw' | 'withheld' | 'unreadable'>
): string {
  const columns: readonly Column[] = tables[table].columns;
  return columns.map(column => quoted(cellText(column, row))).join(',') + '\n';
}

function cellText(
  column: Column,
  {values, raw, withheld, unreadable}: Pick<SourceRow, 'values' | 'raw' | 'withheld' | 'unreadable'>
): string {
  const value = values[column.field] ?? null;
  if (value !== null) return column.kind === 'money' ? yuanText(value as number) : String(value);
  if (withheld?.includes(column.field)) return '不公开';
  return unreadable?.includes(column.field) ? (raw?.[column.field] ?? '') : '';
}

const quoted = (text: string): string =>
  /[",\r\n]/u.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
