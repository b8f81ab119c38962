import type {Store} from './open-store.ts';

/** Money of oversight and of help to households at risk, by the name the gate says. */
const sums = {
  'oversight, recovered': 'SELECT sum(recovered_fen) FROM oversight',
  'oversight in sums, recovered': 'SELECT sum(recovered_fen) FROM oversight_sums',
  'monitoring, help': 'SELECT sum(help_fen) FROM monitoring'
} as const;

export type OversightMoney = keyof typeof sums;

/** The store's sums, to be compared with those of the packs' lists (publish/read-oversight-sum). */
export async function oversightSumsInStore(store: Store): Promise<Record<OversightMoney, bigint>> {
  const columns = Object.entries(sums).map(
    ([name, sql]) => `CAST(COALESCE((${sql}), 0) AS BIGINT) AS "${name}"`
  );
  const [row] = await store.query<Record<OversightMoney, number | bigint>>(`SELECT ${columns.join(', ')}`);
  return Object.fromEntries(
    Object.keys(sums).map(name => [name, BigInt(row?.[name as OversightMoney] ?? 0)])
  ) as Record<OversightMoney, bigint>;
}
