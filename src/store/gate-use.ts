import type {Store} from './open-store.ts';

/** Sums of the tables about the use of the money, by the name the gate says, each as one SQL expression over one table. */
const useSums = {
  'assets, value': ['assets', 'sum(value_fen)'],
  'asset income, due': ['asset_income', 'sum(due_fen)'],
  'asset income, received': ['asset_income', 'sum(received_fen)'],
  'dividends, due': ['dividends', 'sum(due_fen)'],
  'dividends, paid': ['dividends', 'sum(paid_fen)'],
  'village accounts, opening': ['accounts', "sum(amount_fen) FILTER (kind = 'opening')"],
  'village accounts, income': ['accounts', "sum(amount_fen) FILTER (kind = 'income')"],
  'village accounts, expenditure': ['accounts', "sum(amount_fen) FILTER (kind = 'expenditure')"],
  'village accounts, closing': ['accounts', "sum(amount_fen) FILTER (kind = 'closing')"]
} as const;

export type UseSum = keyof typeof useSums;

/** The store's sums, to be compared with those of the packs' lists (publish/read-use-sum). */
export async function useSumsInStore(store: Store): Promise<Record<UseSum, bigint>> {
  const columns = Object.entries(useSums).map(
    ([name, [table, sum]]) => `(SELECT CAST(COALESCE(${sum}, 0) AS BIGINT) FROM ${table}) AS "${name}"`
  );
  const [row] = await store.query<Record<UseSum, number | bigint>>(`SELECT ${columns.join(', ')}`);
  return Object.fromEntries(
    Object.keys(useSums).map(name => [name, BigInt(row?.[name as UseSum] ?? 0)])
  ) as Record<UseSum, bigint>;
}
