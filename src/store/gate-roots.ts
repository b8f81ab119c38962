import type {Store} from './open-store.ts';

/** Sums of needs and of financing, by the name the gate says, each as one SQL expression over one table. */
const rootSums = {
  'needs, wanted': ['needs', 'sum(value_fen)'],
  'needs, promised': ['needs', 'sum(given_fen)'],
  'needs, delivered': ['needs', 'sum(delivered_fen)'],
  'needs, taken in by a fund': ['needs', 'sum(delivered_fen) FILTER (fund_id IS NOT NULL)'],
  'loans granted': ['financing', "sum(amount_fen) FILTER (kind IN ('small_loan', 'unit_loan'))"],
  'loans and subsidies': ['financing', 'sum(amount_fen)']
} as const;

export type RootSum = keyof typeof rootSums;

/** The store's sums, to be compared with those of the packs' lists (publish/read-roots-sum). */
export async function rootSumsInStore(store: Store): Promise<Record<RootSum, bigint>> {
  const columns = Object.entries(rootSums).map(
    ([name, [table, sum]]) => `(SELECT CAST(COALESCE(${sum}, 0) AS BIGINT) FROM ${table}) AS "${name}"`
  );
  const [row] = await store.query<Record<RootSum, number | bigint>>(`SELECT ${columns.join(', ')}`);
  return Object.fromEntries(
    Object.keys(rootSums).map(name => [name, BigInt(row?.[name as RootSum] ?? 0)])
  ) as Record<RootSum, bigint>;
}
