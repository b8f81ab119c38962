import {guardFormula} from '../guard/formula.ts';
import {yuanText} from '../model/money.ts';

/** Typed cells hold only digits, points and minus signs; all others are words that a spreadsheet might run. */
const typed = new Set(['money', 'integer', 'decimal', 'day']);

export interface CsvColumn {
  readonly name: string;
  readonly kind: string;
}

/**
 * Rows of records as a CSV in the contract's own columns: UTF-8 with a BOM for Excel, CRLF, yuan with two decimals, ISO
 * days. Data that is not real says so in a last column. Also in the browser, where a download is recognised by its bytes.
 */
export function csvText(
  columns: readonly CsvColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
  status: string
): string {
  return csvHead(columns, status) + rows.map(row => csvLine(columns, row, status)).join('');
}

/** The BOM and the line of names. */
export const csvHead = (columns: readonly CsvColumn[], status: string): string =>
  '\ufeff' + line([...columns.map(({name}) => name), ...(status === 'real' ? [] : ['data_status'])]);

/** One row. */
export const csvLine = (
  columns: readonly CsvColumn[],
  row: Readonly<Record<string, unknown>>,
  status: string
): string => line([...columns.map(column => cell(column, row)), ...(status === 'real' ? [] : [status])]);

const line = (cells: readonly string[]): string => cells.map(quoted).join(',') + '\r\n';

function cell({name, kind}: CsvColumn, row: Readonly<Record<string, unknown>>): string {
  const value = row[kind === 'money' ? `${name}_fen` : name] as string | number | null | undefined;
  if (value === null || value === undefined) return '';
  if (kind === 'money') return yuanText(value as number);
  return typed.has(kind) ? String(value) : guardFormula(String(value));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
