import {DuckDBInstance} from '@duckdb/node-api';
import {sqlText} from './ddl.ts';
import {keyValues} from './parquet-folder.ts';

/**
 * Writes one view of a closed store file as Parquet (snappy, which the browser's reader unpacks without more script).
 * One thread and one total order: same rows, same bytes. The store itself is opened read-only; it alone allows the way
 * out to a file, which an open store forbids. `facts` stand in the file's own metadata.
 */
export async function exportParquet(
  store: string,
  view: string,
  out: string,
  facts: Readonly<Record<string, string>>
): Promise<void> {
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
      `COPY (SELECT * FROM ${view}) TO ${sqlText(out)} (FORMAT parquet, COMPRESSION snappy, KV_METADATA ${keyValues(facts)})`
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
