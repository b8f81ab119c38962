import {fen} from '../../model/money.ts';
import type {Store} from '../../store/open-store.ts';
import type {RoundLine} from '../packs/village.ts';
import type {Places} from './places.ts';
import {plain, type Stored} from './stored.ts';

/**
 * Rounds with what was paid in them. Rounds of items that are published only as totals say too much about a village
 * and stay out.
 */
export async function roundLines(
  store: Store,
  rounds: readonly Stored<'rounds'>[],
  {villages}: Places,
  tierOf: (item: string) => string
): Promise<RoundLine[]> {
  const paid = await store.query<{round_id: string; paid_fen: bigint; payments: number}>(
    'SELECT round_id, sum(amount_fen) AS paid_fen, count(*) AS payments FROM payments WHERE round_id IS NOT NULL GROUP BY round_id'
  );
  const sums = new Map(paid.map(row => [row.round_id, row]));
  return rounds
    .filter(row => tierOf(row.item) !== 'aggregate')
    .map(row => ({
      ...plain<'rounds'>(row),
      paid_fen: fen(sums.get(row.round_id)?.paid_fen ?? 0n),
      payments: sums.get(row.round_id)?.payments ?? 0,
      village: villages.get(row.village_code)?.name ?? null,
      file: row._file,
      row: row._row
    }));
}
