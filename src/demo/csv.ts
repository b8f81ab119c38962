import {yuanText} from '../model/money.ts';
import {tables, type TableName} from '../model/tables.ts';
import type {Tables} from './county.ts';

/** The header of a table's file: canonical names, UTF-8 without BOM, line feeds. */
export const csvHeader = (table: TableName): string =>
  tables[table].columns.map(column => column.name).join(',') + '\n';

/** The lines of a table: yuan with two decimals, nothing for what is not published, quotes only where needed. */
export function csvLines<T extends TableName>(
  table: T,
  rows: Tables[T],
  withheld: ReadonlySet<string>
): string {
  const declared = tables[table];
  // Where a table has no key, the columns that each of its rows must fill in name the row.
  const names = declared.key.length
    ? declared.key.slice(0, 1)
    : declared.columns.filter(column => 'required' in column && column.required).map(column => column.name);
  let text = '';
  for (const line of rows) {
    const values = line as unknown as Readonly<Record<string, string | number | null>>;
    const cells = declared.columns.map(column => {
      const value = values[column.field] ?? null;
      if (value === null)
        return withheld.size &&
          withheld.has(`${table}/${names.map(name => values[name]).join('/')}/${column.name}`)
          ? '不公开'
          : '';
      return column.kind === 'money' ? yuanText(value as number) : csvCell(String(value));
    });
    text += cells.join(',') + '\n';
  }
  return text;
}

export const csvCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
