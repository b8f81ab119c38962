import type {SourceRow} from '../model/records.ts';
import {tables, type TableName} from '../model/tables.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {readTable} from '../read/read-table.ts';

/** Rows of a table that stand in data/ now; none where it is absent or bad. */
export function publishedRows(data: DataFolder, name: TableName): SourceRow[] {
  const file = `${name}.csv`;
  if (!data.names.includes(file)) return [];
  const rows: SourceRow[] = [];
  const source = {file, bytes: data.bytes(file), table: tables[name]};
  const ignore = {add: () => undefined};
  const take = (_: unknown, batch: readonly SourceRow[]) => void rows.push(...batch);
  readTable(source, take, ignore, {strict: false, itemId: () => undefined});
  return rows;
}

/** Tables in which lists look things up: rows taken over in this run, else those that stand in data/, read once. */
export function knownTables(data: DataFolder, announced: readonly TableName[]) {
  const taken = new Map<TableName, SourceRow[]>();
  const looked: ReadonlySet<TableName> = new Set(['villages', 'succession', 'items', 'funds', 'projects']);
  return {
    rows(table: TableName): readonly SourceRow[] {
      const known = taken.get(table);
      if (known) return known;
      const rows = announced.includes(table) ? [] : publishedRows(data, table);
      taken.set(table, rows);
      return rows;
    },
    take(table: TableName, rows: readonly SourceRow[]): void {
      if (!looked.has(table)) return;
      const known = taken.get(table) ?? [];
      taken.set(table, known);
      for (const row of rows) known.push(row);
    }
  };
}

export type KnownTables = ReturnType<typeof knownTables>;
