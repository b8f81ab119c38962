import type {Edition} from './edition.ts';
import {amountText, type Locale} from './hit-line.ts';
import {csvOfCells} from './csv-of-cells.ts';
import {cellOf, type Column, type Table} from './open-table.ts';
import {ownColumns} from './own-columns.ts';

/** What of a table is to be seen: rows that hold every word, from a row on. */
export interface BrowseQuery {
  readonly table: string;
  readonly words: string;
  readonly from: number;
  readonly count: number;
}
export interface Browsed {
  readonly columns: readonly {readonly title: string; readonly number: boolean}[];
  readonly total: number;
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a table in words; those are kept in which every searched word stands somewhere. */
export function browse(edition: Edition, query: BrowseQuery, locale: Locale): Browsed {
  const found = edition.tables.get(query.table);
  if (!found) return {columns: [], total: 0, rows: []};
  const {columns} = found;
  const kept = keptRows(found, query.words, locale);
  return {
    columns: columns.map(column => ({title: column[locale], number: 'numbers' in column})),
    total: kept.length,
    rows: kept
      .slice(query.from, query.from + query.count)
      .map(row => columns.map(column => shown(column, row, locale)))
  };
}

/** The same rows, all of them, as a CSV for Excel: amounts as plain numbers, `own` as empty columns to fill in. */
export function browsedCsv(
  edition: Edition,
  {table, words}: Pick<BrowseQuery, 'table' | 'words'>,
  own: readonly string[],
  locale: Locale
): string {
  const found = edition.tables.get(table);
  const columns = found?.columns ?? [];
  const {titles, cells} = ownColumns(edition.about, locale);
  const cell = (column: Column, row: number) => {
    const text = shown(column, row, locale);
    return 'numbers' in column ? text.replaceAll(',', '') : text;
  };
  return csvOfCells(
    [...columns.map(column => column[locale]), ...own, ...titles],
    keptRows(found, words, locale).map((row, at) => [
      ...columns.map(column => cell(column, row)),
      ...own.map(() => ''),
      ...cells(at)
    ]),
    columns.map(column => 'numbers' in column)
  );
}

function keptRows(table: Table | undefined, words: string, locale: Locale): number[] {
  if (!table) return [];
  const fits = words
    .toLowerCase()
    .split(/\s+/u)
    .filter(Boolean)
    .map(word => fittingRows(table.columns, word, locale));
  const kept: number[] = [];
  for (let row = 0; row < table.rows; row++) if (fits.every(fit => fit(row))) kept.push(row);
  return kept;
}

/** Is the word in any cell of the row? Each distinct cell is looked at once. */
function fittingRows(columns: readonly Column[], word: string, locale: Locale): (row: number) => boolean {
  const tests = columns.map(column => {
    if ('numbers' in column)
      return (row: number) =>
        shown(column, row, locale).replaceAll(',', '').includes(word.replaceAll(',', ''));
    const hits = column.words.map(text => worded(column, text, locale).toLowerCase().includes(word));
    return (row: number) => hits[column.at[row]!] === true;
  });
  return row => tests.some(test => test(row));
}

function shown(column: Column, row: number, locale: Locale): string {
  const cell = cellOf(column, row);
  if (cell === null) return '';
  if (typeof cell === 'number') return column.kind === 'money' ? amountText(cell) : String(cell);
  return worded(column, cell, locale);
}

const worded = ({choices}: Column, text: string, locale: Locale): string =>
  choices?.[text]?.[locale === 'zh' ? 0 : 1] ?? text;
