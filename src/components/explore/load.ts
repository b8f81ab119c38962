import {parquetRead} from 'hyparquet';
import type {ExploreLists} from '../../publish/files/explore-lists.ts';

/** The payments' columns as the reader gives them. */
export type PaymentColumns = Readonly<Record<string, ArrayLike<unknown>>>;

export interface Loaded {
  readonly lists: ExploreLists;
  readonly payments: PaymentColumns;
}

/**
 * Fetches both files whole (many county servers know no range requests) and unpacks them. `folder`: relative address of
 * `assets/explore/`. Throws a TypeError where nothing can be fetched.
 */
export async function load(folder: string): Promise<Loaded> {
  const get = async (name: string): Promise<Response> => {
    const answer = await fetch(folder + name);
    if (!answer.ok) throw new TypeError(`${answer.status}: ${name}`);
    return answer;
  };
  const [lists, file] = await Promise.all([
    get('lists.json').then(answer => answer.json() as Promise<ExploreLists>),
    get('payments.parquet').then(answer => answer.arrayBuffer())
  ]);
  return {lists, payments: await readColumns(file)};
}

/** All columns of a Parquet file, each whole. */
export async function readColumns(file: ArrayBuffer): Promise<PaymentColumns> {
  const parts = new Map<string, {start: number; data: ArrayLike<unknown>}[]>();
  await parquetRead({
    file,
    onChunk: ({columnName, columnData, rowStart}) => {
      const own = parts.get(columnName) ?? [];
      own.push({start: rowStart, data: columnData as ArrayLike<unknown>});
      parts.set(columnName, own);
    }
  });
  return Object.fromEntries(
    [...parts].map(([name, own]) => {
      own.sort((a, b) => a.start - b.start);
      return [name, own.length === 1 ? own[0]!.data : own.flatMap(({data}) => Array.from(data))];
    })
  );
}
