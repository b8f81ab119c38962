/** Gives the rows of one key after another out of a stream that is sorted by that key. */
export interface Lockstep<T> {
  /** All rows of `key`; keys must be asked for in ascending order. Rows of keys that nobody asks for are passed over. */
  take(key: string): Promise<T[]>;
  close(): Promise<void>;
}

/** Walks a sorted stream beside a sorted list of keys, so that one key's rows are in memory at a time. */
export function lockstep<T>(stream: AsyncIterable<T[]>, keyOf: (row: T) => string): Lockstep<T> {
  const batches = stream[Symbol.asyncIterator]();
  let batch: T[] = [];
  let next = 0;
  async function peek(): Promise<T | undefined> {
    while (next >= batch.length) {
      const {done, value} = await batches.next();
      if (done) return undefined;
      batch = value;
      next = 0;
    }
    return batch[next];
  }
  return {
    async take(key) {
      const rows: T[] = [];
      for (;;) {
        // Within a batch no promise is needed: a county has a hundred thousand rows.
        const row = next < batch.length ? (batch[next] as T) : await peek();
        if (row === undefined || keyOf(row) > key) return rows;
        if (keyOf(row) === key) rows.push(row);
        next++;
      }
    },
    async close() {
      await batches.return?.();
    }
  };
}
