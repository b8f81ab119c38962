import type {Issue} from '../model/issues.ts';
import {tables, tableNames} from '../model/tables.ts';
import type {Column, Table} from '../model/table.ts';
import {quoted} from './ddl.ts';
import type {Store} from './open-store.ts';

/**
 * Ids and village codes that point to no row, one hint a value with the first place it stands in: the row stays, and its
 * page says 项目未列出 or 未落实到村. A table that is not published at all is not asked for.
 */
export async function brokenReferences(store: Store): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const name of tableNames) {
    const table: Table = tables[name];
    for (const column of table.columns) {
      const target = targetOf(column);
      if (!target) continue;
      const rows = await store.query<{file: string; row: number; found: string}>(
        `SELECT min(_file) AS file, arg_min(_row, (_file, _row)) AS row, ${quoted(column.field)} AS found
         FROM ${quoted(name)} pointing
         ANTI JOIN ${quoted(target.table)} target ON pointing.${quoted(column.field)} = target.${quoted(target.field)}
         WHERE ${quoted(column.field)} IS NOT NULL AND EXISTS (FROM ${quoted(target.table)})
         GROUP BY found
         ORDER BY file, row, found`
      );
      for (const {file, row, found} of rows) {
        const place = {file, row, header: column.name};
        issues.push(
          target.table === 'villages'
            ? {kind: 'unknown-village', level: 'hint', found, place}
            : {kind: 'unknown-reference', level: 'hint', found, table: target.table, place}
        );
      }
    }
  }
  return issues;
}

function targetOf(column: Column): {table: string; field: string} | null {
  const [table, field] = column.refers?.split('.') ?? [];
  return table && field ? {table, field} : null;
}
