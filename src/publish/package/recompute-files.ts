import {readFileSync} from 'node:fs';
import type {Settings} from '../../model/settings.ts';
import {quoted} from '../../store/ddl.ts';
import {tableFile} from './package-files.ts';
import type {PackageTable} from './package-table.ts';

/** The SQL that makes every figure of the pages again: one file that SQLite and DuckDB both run. */
export const recomputeSql = (): string => readFileSync(new URL('./recompute.sql', import.meta.url), 'utf8');

/** `recompute.sql`, and what DuckDB needs before it: a view for each Parquet file. */
export const recomputeFiles = (
  tables: readonly PackageTable[],
  status: Settings['data_status']
): readonly (readonly [file: string, content: string])[] => [
  ['recompute.sql', recomputeSql()],
  [
    'duckdb.sql',
    tables
      .map(({name}) => `CREATE VIEW ${quoted(name)} AS FROM '${tableFile(name, 'parquet', status)}';\n`)
      .join('')
  ]
];
