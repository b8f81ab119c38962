import {fen} from '../../model/money.ts';
import type {Store} from '../../store/open-store.ts';
import type {PublishedTotal} from '../packs/item.ts';
import type {Stored} from './stored.ts';

/** A published total with the sum of its lines (views/published_total_lines.sql). Both are shown, never corrected. */
export async function publishedTotals(
  store: Store,
  isPublishable: (total: {readonly subject_id: string | null; readonly item: string | null}) => boolean
): Promise<PublishedTotal[]> {
  const rows = await store.query<Stored<'published_totals'> & {lines: number; lines_fen: bigint}>(
    `SELECT * FROM published_total_lines
     ORDER BY "table", subject_id NULLS LAST, item NULLS LAST, period NULLS LAST, amount_fen NULLS LAST, _file, _row`
  );
  return rows.filter(isPublishable).map(row => ({
    table: row.table,
    subject_id: row.subject_id,
    item: row.item,
    period: row.period,
    published_fen: row.amount_fen,
    published_rows: row.rows,
    lines_fen: fen(row.lines_fen),
    lines: row.lines,
    agrees:
      (row.amount_fen !== null || row.rows !== null) &&
      (row.amount_fen === null || BigInt(row.amount_fen) === row.lines_fen) &&
      (row.rows === null || row.rows === row.lines),
    source_url: row.source_url,
    file: row._file,
    row: row._row
  }));
}
