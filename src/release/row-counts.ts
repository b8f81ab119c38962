import type {TableName} from '../model/tables.ts';
import type {Changes} from './changes.ts';
import {tablesOf, type PackLike, type Values} from './pack-rows.ts';

/** So many rows; of payments also what they pay. */
export type RowCount = Changes['tables'][string]['added'];
/** By table. */
export type RowCounts = Record<string, RowCount>;

/** One row more. `fen`: what is paid in it; null: it is no payment. */
export function countRow(count: RowCount, fen: number | null): void {
  count.rows++;
  if (fen !== null) count.fen = exact((count.fen ?? 0) + fen);
}

/** The rows of a pack more. */
export function countPack(counts: RowCounts, pack: PackLike): void {
  for (const {name, rows} of tablesOf(pack))
    for (const row of rows) countRow((counts[name] ??= {rows: 0}), paidFen(name, row));
}

/** `more` added to `counts`. */
export function addCounts(counts: RowCounts, more: RowCounts): void {
  for (const [table, {rows, fen}] of Object.entries(more)) {
    const own = (counts[table] ??= {rows: 0});
    own.rows += rows;
    if (fen !== undefined) own.fen = exact((own.fen ?? 0) + fen);
  }
}

/** What a row pays, in fen; null: it is no payment. */
export const paidFen = (table: TableName, row: Values): number | null =>
  table === 'disbursements' ? fenOf(row) : null;

/** The amount of a row, in fen; null: it has none. */
export const fenOf = (row: Values): number | null =>
  typeof row['amount_fen'] === 'number' ? row['amount_fen'] : null;

function exact(sum: number): number {
  if (!Number.isSafeInteger(sum)) throw new RangeError(`not an exact sum of fen: ${sum}`);
  return sum;
}
