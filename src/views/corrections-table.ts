import {tables} from '../model/tables.ts';
import type {Table} from '../model/table.ts';
import {pick} from '../i18n/locale.ts';
import type {Row} from '../model/tables.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/** Changes to past rows, oldest first as the pack has them; null where there are none. */
export function correctionsTable(
  rows: readonly Row<'corrections'>[],
  {w, f, locale}: PageContext
): TableView | null {
  if (!rows.length) return null;
  const words = w.place.corrections;
  const name = (row: Row<'corrections'>): string => {
    const table = (tables as Readonly<Record<string, Table>>)[row.table];
    const column = table?.columns.find(entry => entry.name === row.field || entry.field === row.field);
    return `${table ? pick(locale, table) : row.table} ${row.id} ${column ? pick(locale, column) : row.field}`;
  };
  return {
    caption: words.caption,
    head: [words.what, words.old, words.new, words.reason, words.on],
    rows: rows.map(row => ({
      cells: [name(row), row.old ?? w.common.none, row.new ?? w.common.none, row.reason, f.day(row.on)]
    }))
  };
}
