import {DuckDBInstance} from '@duckdb/node-api';

/**
 * Writes one view of a closed store file as Parquet (snappy, which the browser's reader unpacks without more script).
 * One thread and one total order: same rows, same bytes. The store itself is opened read-only; it alone allows the way
 * out to a file, which an open store forbids.
 */
export async function exportParquet(store: string, view: string, out: string): Promise<void> {
  const instance = await DuckDBInstance.create(store, {
    access_mode: 'READ_ONLY',
    memory_limit: '1GB',
    threads: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false'
  });
  const connection = await instance.connect();
  try {
    await connection.run(
      `COPY (SELECT * FROM ${view}) TO '${out.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION snappy)`
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
