import {
  DuckDBInstance,
  DuckDBTypeId,
  type DuckDBConnection,
  type DuckDBResult,
  type DuckDBValue
} from '@duckdb/node-api';
import {tableNames, type TableName} from '../model/tables.ts';
import type {SourceRow} from '../model/records.ts';
import {ddl} from './ddl.ts';
import {jsonRows} from './json-rows.ts';
import {rowAppender, type RowAppender} from './row-appender.ts';
import {macroStatements} from './macros.ts';
import {viewStatements} from './views.ts';

export type QueryValue = string | number | bigint | boolean | null;

/**
 * The one door to DuckDB. Load first, then `loaded()`, then read.
 * In results a BIGINT (one row's number, a count) is a number and must be exact; a HUGEINT (SUM of fen) is a bigint.
 */
export interface Store {
  /** Appends rows; synchronous, so that a reader can push batches in order. */
  load(table: TableName, rows: readonly SourceRow[]): void;
  /** Ends the load: writes what is buffered, makes the views, shuts the door to files and settings. */
  loaded(): Promise<void>;
  /** All rows of a query. Parameters: positional (`?`, `$1`) or named (`$name`). */
  query<T>(sql: string, params?: readonly QueryValue[] | Readonly<Record<string, QueryValue>>): Promise<T[]>;
  /** The rows of a query in batches of about 2,000, in bounded memory; streams may run side by side. */
  stream<T>(sql: string): AsyncIterable<T[]>;
  close(): void;
}

/**
 * Opens an empty store in memory or as a new file (the caller renames it when all is well). Nothing is downloaded,
 * no other file is read or written, memory and threads are bounded.
 */
export async function openStore(path: string): Promise<Store> {
  const instance = await DuckDBInstance.create(path, {
    memory_limit: '1GB',
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'false'
  });
  const connection = await instance.connect();
  for (const name of tableNames) await connection.run(ddl(name));
  const appenders = new Map<TableName, RowAppender>();
  for (const name of tableNames)
    appenders.set(name, rowAppender(name, await connection.createAppender(name)));
  let loading = true;

  return {
    load(table, rows) {
      const appender = appenders.get(table);
      if (!loading || !appender) throw new Error(`rows of ${table} came after the load had ended`);
      for (const row of rows) appender.append(row);
    },
    async loaded() {
      if (!loading) return;
      loading = false;
      for (const appender of appenders.values()) appender.close();
      for (const statement of [...macroStatements, ...viewStatements()]) await connection.run(statement);
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
    },
    async query<T>(sql: string, params?: readonly QueryValue[] | Readonly<Record<string, QueryValue>>) {
      const rows: T[] = [];
      const values = params as DuckDBValue[] | Record<string, DuckDBValue> | undefined;
      for await (const batch of batches<T>(await connection.stream(sql, values))) rows.push(...batch);
      return rows;
    },
    async *stream<T>(sql: string) {
      // A streaming result ends when its connection runs another query: each stream has its own.
      const own: DuckDBConnection = await instance.connect();
      try {
        yield* jsonRows<T>(own, sql);
      } finally {
        own.closeSync();
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

/** Chunks of a result as arrays of plain objects, values as the interface above promises. */
async function* batches<T>(result: DuckDBResult): AsyncIterable<T[]> {
  const names = result.columnNames();
  const exact = names.map((_, i) => result.columnTypeId(i) === DuckDBTypeId.BIGINT);
  for await (const chunk of result) {
    const columns = chunk.getColumns();
    const rows = new Array<Record<string, DuckDBValue>>(chunk.rowCount);
    for (let r = 0; r < rows.length; r++) rows[r] = {};
    columns.forEach((column, c) => {
      const name = names[c] as string;
      const whole = exact[c];
      column.forEach((value, r) => {
        (rows[r] as Record<string, DuckDBValue>)[name] =
          whole && value !== null ? exactNumber(value as bigint) : value;
      });
    });
    yield rows as T[];
  }
}

function exactNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`not an exact number: ${value}; sum it as HUGEINT`);
  return number;
}
