import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import type {BinaryColumn, BinaryTable, BinaryValue} from './binary-table.ts';
import {quoted} from './ddl.ts';

/** Writes one SQLite file. */
export interface SqliteFile {
  /** `key`: columns that are unique together; none: rows have no key. */
  table(
    name: string,
    columns: readonly BinaryColumn[],
    key: readonly string[]
  ): BinaryTable<readonly BinaryValue[]>;
  /** Indexes and views, after the rows. */
  run(statement: string): void;
  /** What was written stands in the file. */
  commit(): void;
  /** The same statements in the same order give the same bytes. */
  close(): void;
}

/**
 * A new SQLite file (node:sqlite). Pages of 4,096 bytes, no journal: nothing in it but the rows, no clock.
 * Rows are only ever added, so no page is left free: VACUUM would make a prefecture's file 1 % smaller in three seconds.
 */
export function sqliteFile(path: string): SqliteFile {
  const database = new DatabaseSync(path, {allowExtension: false});
  database.exec(
    'PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; BEGIN'
  );
  return {
    table(name, columns, key) {
      const types = {VARCHAR: 'TEXT', BIGINT: 'INTEGER'} as const;
      const list = columns.map(({field, type}) => `${quoted(field)} ${types[type]}`);
      const unique = key.length ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : [];
      database.exec(`CREATE TABLE ${quoted(name)} (${[...list, ...unique].join(', ')}) STRICT`);
      const insert = database.prepare(
        `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`
      );
      return {
        append(rows) {
          for (const values of rows) insert.run(...(values as SQLInputValue[]));
        },
        close: async () => {}
      };
    },
    run: statement => database.exec(statement),
    commit: () => database.exec('COMMIT; BEGIN'),
    close() {
      database.exec('COMMIT');
      database.close();
    }
  };
}

/** Rows read at once. */
const blockSize = 1_000;

/**
 * Every table of a SQLite file and its rows in the order in which they were written, as arrays of JSON, one a line, a thousand
 * a piece: SQLite writes them as JSON.stringify does. Each table must be read to its end.
 */
export function* readSqlite(path: string): Generator<[name: string, pieces: Iterable<string>]> {
  const database = new DatabaseSync(path, {readOnly: true, allowExtension: false});
  try {
    const names = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
      .all();
    for (const {name} of names as {name: string}[]) yield [name, linesOf(database, name)];
  } finally {
    database.close();
  }
}

function* linesOf(database: DatabaseSync, table: string): Generator<string> {
  const columns = database.prepare(`SELECT name FROM pragma_table_info(?) ORDER BY cid`).all(table);
  const row = `json_array(${columns.map(({name}) => quoted(name as string)).join(', ')})`;
  const block = database.prepare(
    `SELECT group_concat(line, char(10) ORDER BY rowid) || char(10) AS lines, max(rowid) AS last
    FROM (SELECT rowid, ${row} AS line FROM ${quoted(table)} WHERE rowid > ? ORDER BY rowid LIMIT ${blockSize})`
  );
  for (let last = 0; ; ) {
    const {lines, last: next} = block.get(last) as {lines: string | null; last: number};
    if (lines === null) return;
    yield lines;
    last = next;
  }
}
