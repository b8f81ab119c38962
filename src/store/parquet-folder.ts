import {DuckDBInstance} from '@duckdb/node-api';
import type {BinaryColumn, BinaryTable} from './binary-table.ts';
import {quoted} from './ddl.ts';

/** Writes Parquet files into one folder; each is read back and compared before it counts as written. */
export interface ParquetFolder {
  /** `facts` are written into the file's own key-value metadata: licence, publisher, day of the data. */
  table(
    file: string,
    columns: readonly BinaryColumn[],
    facts: Readonly<Record<string, string>>
  ): Promise<BinaryTable>;
  close(): void;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
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
  await connection.run(`SET allowed_directories = [${text(folder)}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  const path = (file: string) => text(`${folder}/${file}`);
  /** What stands in the file must be what was appended: number of rows, and two sums over the hash of each. */
  const same = async (file: string): Promise<void> => {
    const sums = (from: string) =>
      `SELECT count(*) AS n, bit_xor(hash(r)) AS x, sum(hash(r)::HUGEINT) AS s FROM ${from} r`;
    const compared = await connection.run(`${sums('rows')} UNION ${sums(`read_parquet(${path(file)})`)}`);
    if ((await compared.getRows()).length !== 1)
      throw new Error(`${file} does not hold the rows it was given`);
  };
  return {
    async table(file, columns, facts) {
      const list = columns.map(column => `${quoted(column.field)} ${type[column.type]}`);
      await connection.run(`CREATE TABLE rows (${list.join(', ')})`);
      const appender = await connection.createAppender('rows');
      return {
        append(values) {
          for (const [at, value] of values.entries())
            if (value === null) appender.appendNull();
            else if (columns[at]!.type === 'BIGINT') appender.appendBigInt(BigInt(value));
            else appender.appendVarchar(value as string);
          appender.endRow();
        },
        async close() {
          appender.closeSync();
          const metadata = Object.entries(facts).map(([key, value]) => `${quoted(key)}: ${text(value)}`);
          await connection.run(
            `COPY rows TO ${path(file)} (FORMAT parquet, COMPRESSION snappy, KV_METADATA {${metadata.join(', ')}})`
          );
          await same(file);
          await connection.run('DROP TABLE rows');
        }
      };
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
