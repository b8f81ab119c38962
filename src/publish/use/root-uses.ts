import type {FundRoot} from '../../model/fund-roots.ts';
import {fen} from '../../model/money.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by} from '../corpus/order.ts';
import type {RootsPack} from '../packs/roots.ts';

interface Summed {
  readonly place: string;
  readonly fund_id: string | null;
  readonly project_id: string | null;
  readonly person: boolean;
  readonly paid_fen: bigint;
  readonly payments: number;
}

type Use = RootsPack['rows']['uses'][number];
type Place = RootsPack['rows']['places'][number];

/**
 * Where the money of each root went: what it was for, and in which township, from the same cells as every other sum of the
 * site. `rootOf`: of a fund by its id; null where the payment names none.
 */
export async function rootUses(
  store: Store,
  corpus: Corpus,
  rootOf: (fund_id: string | null) => FundRoot | null
): Promise<{readonly uses: readonly Use[]; readonly places: readonly Place[]; readonly payments: number}> {
  const uses = new Map<string, {line: Omit<Use, 'paid_fen' | 'payments'>; fen: bigint; payments: number}>();
  const places = new Map<string, {line: Omit<Place, 'paid_fen'>; fen: bigint}>();
  let count = 0;
  const add = (
    fund_id: string | null,
    use: Pick<Use, 'use' | 'purpose'>,
    township_code: string | null,
    paid: bigint,
    payments: number
  ): void => {
    const root = rootOf(fund_id);
    const useKey = JSON.stringify([root, use.use, use.purpose]);
    const sum = uses.get(useKey) ?? {line: {root, ...use}, fen: 0n, payments: 0};
    uses.set(useKey, {...sum, fen: sum.fen + paid, payments: sum.payments + payments});
    const township = (township_code && corpus.places.townships.get(township_code)?.name) || null;
    const placeKey = JSON.stringify([root, township_code]);
    const part = places.get(placeKey) ?? {line: {root, township_code, township}, fen: 0n};
    places.set(placeKey, {...part, fen: part.fen + paid});
    count += payments;
  };
  for (const row of await store.query<Summed>(
    'SELECT place, fund_id, project_id, person, sum(paid_fen) AS paid_fen, CAST(sum(payments) AS BIGINT) AS payments FROM payment_cells GROUP BY ALL'
  )) {
    const project = row.project_id === null ? undefined : corpus.accounts.get(row.project_id);
    const use = row.project_id !== null ? 'project' : row.person ? 'household' : 'unit';
    add(
      row.fund_id,
      {use, purpose: project?.line.purpose ?? null},
      corpus.places.villages.get(row.place)?.township ?? null,
      row.paid_fen,
      row.payments
    );
  }
  for (const {cell, place} of corpus.cells)
    add(
      cell.fund_id,
      {use: 'aggregate', purpose: null},
      place.level === 'township' ? place.code : null,
      BigInt(cell.amount_fen),
      cell.payments ?? 0
    );
  return {
    payments: count,
    uses: [...uses.values()]
      .map(({line, fen: paid, payments}) => ({...line, paid_fen: fen(paid), payments}))
      .sort(
        by(
          line => line.root,
          line => line.use,
          line => line.purpose
        )
      ),
    places: [...places.values()]
      .map(({line, fen: paid}) => ({...line, paid_fen: fen(paid)}))
      .sort(
        by(
          line => line.township_code,
          line => line.root
        )
      )
  };
}
