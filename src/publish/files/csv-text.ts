import {guardFormula} from '../../guard/formula.ts';
import {yuanText} from '../../model/money.ts';
import {ownTitles, ownWords, type FileTerms} from './file-terms.ts';

/** Typed cells hold only digits, points and minus signs; all others are words that a spreadsheet might run. */
const typed = new Set(['money', 'integer', 'decimal', 'day']);

export interface CsvColumn {
  readonly name: string;
  readonly kind: string;
  /** The member of the row, where it is not called like the column; of money `<name>_fen`. */
  readonly field?: string;
}

export type CsvValue = string | number | bigint | null | undefined;

/** The member of a row that a column is about. */
export const fieldOf = ({name, kind, field}: CsvColumn): string =>
  field ?? (kind === 'money' ? `${name}_fen` : name);

/** Writes a CSV row by row. */
export interface CsvLines {
  /** The BOM and the line of names. */
  readonly head: string;
  /** The next row: values in the order of the columns, money in fen. */
  line(values: readonly CsvValue[]): string;
}

/**
 * Rows of records as a CSV in the contract's own columns: UTF-8 with a BOM for Excel, CRLF, yuan with two decimals, ISO
 * days. Our own columns stand last (file-terms.ts). Also in the browser, where a download is recognised by its bytes.
 */
export function csvText(
  columns: readonly CsvColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
  terms: FileTerms
): string {
  const {head, line} = csvLines(columns, terms);
  const fields = columns.map(fieldOf);
  let text = head;
  for (const row of rows) text += line(fields.map(field => row[field] as CsvValue));
  return text;
}

/** The same, for rows that come one by one: the first row carries the licence. */
export function csvLines(columns: readonly CsvColumn[], terms: FileTerms): CsvLines {
  const kinds = columns.map(({kind}) => kind);
  const own = ownWords(terms);
  const tail = (words: readonly string[]) =>
    words.map(word => ',' + quoted(guardFormula(word))).join('') + '\r\n';
  const later = tail(own.later);
  let next = tail(own.first);
  return {
    head: '\ufeff' + columns.map(({name}) => quoted(name)).join(',') + tail(ownTitles(terms)),
    line(values) {
      let text = '';
      for (let at = 0; at < kinds.length; at++) text += (at ? ',' : '') + cell(kinds[at]!, values[at]);
      text += next;
      next = later;
      return text;
    }
  };
}

function cell(kind: string, value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (kind === 'money') return yuanText(value as number | bigint);
  return quoted(typed.has(kind) ? String(value) : guardFormula(String(value)));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
