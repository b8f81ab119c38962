import type {Issue} from '../model/issues.ts';
import {tables, tableNames} from '../model/tables.ts';
import type {Column, Table} from '../model/table.ts';
import {quoted} from './ddl.ts';
import type {Store} from './open-store.ts';

/** Keys that stand in an address live in files: `P1` and `p1` are one file for many systems. Other keys are exact. */
const folded = (column: Column): string =>
  column.kind === 'id' ? `lower(${quoted(column.field)})` : quoted(column.field);

interface Duplicate {
  readonly file: string;
  readonly row: number;
  readonly found: string;
  readonly first: number;
}

/** Rows whose key stands in an earlier row of the same table, as issues that stop the build. In order of file and row. */
export async function duplicateKeys(store: Store): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const name of tableNames) {
    const table: Table = tables[name];
    for (const column of table.columns.filter(({key}) => key)) {
      const rows = await store.query<Duplicate>(
        `WITH keyed AS (SELECT _file AS file, _row AS row, ${quoted(column.field)} AS found, ${folded(column)} AS key FROM ${quoted(name)}),
         double AS (SELECT key FROM keyed GROUP BY key HAVING count(*) > 1)
         SELECT file, row, found, first_value(row) OVER (PARTITION BY key ORDER BY file, row) AS first
         FROM keyed SEMI JOIN double USING (key)
         QUALIFY row_number() OVER (PARTITION BY key ORDER BY file, row) > 1
         ORDER BY file, row`
      );
      for (const {file, row, found, first} of rows)
        issues.push({
          kind: 'duplicate-key',
          level: 'must',
          table: name,
          found,
          first,
          place: {file, row, header: column.name}
        });
    }
  }
  return issues;
}
