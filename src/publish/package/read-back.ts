import {createHash} from 'node:crypto';
import {readSqlite} from '../../store/sqlite-file.ts';
import type {WrittenTable} from './table-writer.ts';

/**
 * Reads every table of the SQLite file back and compares it, all values in their order, with what was written into the CSV.
 * So the file can carry nothing that the CSV, which the guard's second door reads, does not. (The writer of Parquet compares
 * its own files.) Throws.
 */
export function readBack(written: ReadonlyMap<string, WrittenTable>, sqlite: string): void {
  const names = new Set(written.keys());
  for (const [name, pieces] of readSqlite(sqlite)) {
    if (!names.delete(name)) throw new Error(`the SQLite file holds a table of its own: ${name}`);
    const digest = createHash('sha256');
    for (const lines of pieces) digest.update(lines);
    if (digest.digest('hex') !== written.get(name)!.digest)
      throw new Error(`the SQLite file does not hold the rows of ${name} that the CSV holds`);
  }
  if (names.size) throw new Error(`the SQLite file lacks ${[...names].join(', ')}`);
}
