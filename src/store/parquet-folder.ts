import {DuckDBInstance} from '@duckdb/node-api';
import type {BinaryColumn, BinaryTable} from './binary-table.ts';
import {quoted, sqlText} from './ddl.ts';

/** Writes Parquet files into one folder; each is read back and compared before it counts as written. */
export interface ParquetFolder {
  /**
   * Rows as arrays of JSON, values in the order of the columns: DuckDB takes them apart itself, four times as fast as values
   * are handed over one by one. Facts given at the end are written into the file's own key-value metadata: licence, publisher,
   * day of the data.
   */
  table(file: string, columns: readonly BinaryColumn[]): Promise<BinaryTable<string>>;
  close(): void;
}

/** Facts as a Parquet file's own key-value metadata. */
export const keyValues = (facts: Readonly<Record<string, string>>): string =>
  `{${Object.entries(facts)
    .map(([key, value]) => `${quoted(key)}: ${sqlText(value)}`)
    .join(', ')}}`;

/** So many rows wait as text at most before they are taken apart: little memory, and few calls. */
const mostWaiting = 50_000;

/**
 * A second DuckDB, in memory, for COPY alone: the store itself stays shut to files. It reaches no file outside `folder`
 * (allowed_directories), and that cannot be changed afterwards. One thread and kept order: same rows, same bytes.
 */
export async function parquetFolder(folder: string): Promise<ParquetFolder> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '1GB',
    threads: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false'
  });
  const [connection, appending] = [await instance.connect(), await instance.connect()];
  await connection.run(`SET allowed_directories = [${sqlText(folder)}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  const path = (file: string) => sqlText(`${folder}/${file}`);
  /** What stands in the file must be what was appended: number of rows, and two sums over the hash of each. */
  const same = async (rows: string, file: string): Promise<void> => {
    const sums = (from: string) =>
      `SELECT count(*) AS n, bit_xor(hash(r)) AS x, sum(hash(r)::HUGEINT) AS s FROM ${from} r`;
    const compared = await connection.run(`${sums(rows)} UNION ${sums(`read_parquet(${path(file)})`)}`);
    if ((await compared.getRows()).length !== 1)
      throw new Error(`${file} does not hold the rows it was given`);
  };
  return {
    async table(file, columns) {
      const rows = quoted(file);
      const list = columns.map(({field, type}) => `${quoted(field)} ${type}`);
      const values = columns.map(({type}, at) => `CAST(v[${at + 1}] AS ${type})`);
      const apart = (waiting: string) =>
        `SELECT ${values.join(', ')} FROM (SELECT from_json(row, '["VARCHAR"]') AS v FROM ${waiting})`;
      let turn = 0;
      const begin = async () => {
        const waiting = quoted(`${file} waiting ${++turn}`);
        await appending.run(`CREATE TABLE ${waiting} (row VARCHAR)`);
        return {waiting, count: 0, appender: await appending.createAppender(`${file} waiting ${turn}`)};
      };
      let taking = Promise.resolve();
      /** Taken apart beside whoever makes the next rows; the order is kept. */
      const take = async ({waiting, appender}: typeof next) => {
        appender.closeSync();
        await taking;
        taking = (async () => {
          await connection.run(`INSERT INTO ${rows} ${apart(waiting)}`);
          await connection.run(`DROP TABLE ${waiting}`);
        })();
        // Heard by the next who waits for it.
        taking.catch(() => {});
      };
      await connection.run(`CREATE TABLE ${rows} (${list.join(', ')})`);
      let next = await begin();
      return {
        async append(batch) {
          for (const row of batch) {
            next.appender.appendVarchar(row);
            next.appender.endRow();
          }
          next.count += batch.length;
          if (next.count < mostWaiting) return;
          await take(next);
          next = await begin();
        },
        async close(facts) {
          await take(next);
          await taking;
          await connection.run(
            `COPY ${rows} TO ${path(file)} (FORMAT parquet, COMPRESSION snappy, KV_METADATA ${keyValues(facts)})`
          );
          await same(rows, file);
          await connection.run(`DROP TABLE ${rows}`);
        }
      };
    },
    close() {
      appending.closeSync();
      connection.closeSync();
      instance.closeSync();
    }
  };
}
