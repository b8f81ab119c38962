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
  const more = status === 'real' ? [] : ['data_status'];
  const lines = [
    [...columns.map(({name}) => name), ...more],
    ...rows.map(row => [...columns.map(column => cell(column, row)), ...more.map(() => status)])
  ];
  return '\ufeff' + lines.map(line => line.map(quoted).join(',') + '\r\n').join('');
}

function cell({name, kind}: CsvColumn, row: Readonly<Record<string, unknown>>): string {
  const value = row[kind === 'money' ? `${name}_fen` : name] as string | number | null | undefined;
  if (value === null || value === undefined) return '';
  if (kind === 'money') return yuanText(value as number);
  return typed.has(kind) ? String(value) : guardFormula(String(value));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
