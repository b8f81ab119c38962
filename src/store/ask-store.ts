import {DuckDBInstance, StatementType} from '@duckdb/node-api';

/** A question that is not one SELECT. */
export class NotASelect extends Error {
  override readonly name = 'NotASelect';
}

/**
 * Runs one SELECT over a store file, opened read-only with external access off and the configuration locked, so that a
 * query can neither write, nor read another file, nor change that (traps: even read-only, COPY … TO and read_csv are
 * allowed without). Values come as text, null as null. Throws NotASelect, or DuckDB's own sentence.
 */
export async function askStore(
  file: string,
  sql: string
): Promise<{columns: string[]; rows: (string | null)[][]}> {
  const instance = await DuckDBInstance.create(file, {
    access_mode: 'READ_ONLY',
    enable_external_access: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    lock_configuration: 'true',
    memory_limit: '1GB',
    threads: '2'
  });
  const connection = await instance.connect();
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) throw new NotASelect(`${statements.count} statements`);
    const statement = await statements.prepare(0);
    if (statement.statementType !== StatementType.SELECT)
      throw new NotASelect(StatementType[statement.statementType] ?? 'unknown');
    const result = await statement.runAndReadAll();
    return {
      columns: result.columnNames(),
      rows: result.getRows().map(row => row.map(value => (value === null ? null : String(value))))
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
