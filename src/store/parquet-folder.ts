import {DuckDBInstance} from '@duckdb/node-api';
import type {BinaryColumn, BinaryTable, BinaryValue} from './binary-table.ts';
import {quoted, sqlText} from './ddl.ts';

/** Writes Parquet files into one folder; each is read back and compared before it counts as written. */
export interface ParquetFolder {
  /** Facts given at its end are written into the file's own key-value metadata: licence, publisher, day of the data. */
  table(file: string, columns: readonly BinaryColumn[]): Promise<BinaryTable>;
  close(): void;
}

/** Facts as a Parquet file's own key-value metadata. */
export const keyValues = (facts: Readonly<Record<string, string>>): string =>
  `{${Object.entries(facts)
    .map(([key, value]) => `${quoted(key)}: ${sqlText(value)}`)
    .join(', ')}}`;

const type = {VARCHAR: 'VARCHAR', BIGINT: 'BIGINT'} as const;

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
  const connection = await instance.connect();
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
      const list = columns.map(column => `${quoted(column.field)} ${type[column.type]}`);
      await connection.run(`CREATE TABLE ${rows} (${list.join(', ')})`);
      const appender = await connection.createAppender(file);
      const whole = columns.map(({type}) => type === 'BIGINT');
      return {
        append(values) {
          for (let at = 0; at < values.length; at++) {
            const value = values[at] as BinaryValue;
            if (value === null) appender.appendNull();
            else if (whole[at]) appender.appendBigInt(BigInt(value));
            else appender.appendVarchar(value as string);
          }
          appender.endRow();
        },
        async close(facts) {
          appender.closeSync();
          await connection.run(
            `COPY ${rows} TO ${path(file)} (FORMAT parquet, COMPRESSION snappy, KV_METADATA ${keyValues(facts)})`
          );
          await same(rows, file);
          await connection.run(`DROP TABLE ${rows}`);
        }
      };
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
