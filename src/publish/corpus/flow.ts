import type {Store} from '../../store/open-store.ts';
import type {HeldCell} from './aggregate-cells.ts';
import {by} from './order.ts';
import {fen} from '../../model/money.ts';
import type {FlowLine} from '../packs/flow-line.ts';
import type {Places} from './places.ts';
import type {ProjectAccount} from './project-accounts.ts';

interface Summed {
  readonly place: string;
  readonly fund_id: string | null;
  readonly project_id: string | null;
  readonly person: boolean;
  readonly paid_fen: bigint;
  readonly payments: number;
}

/** The flow of every county by its code, from the same cells as every other sum of the county's. */
export async function countyFlows(
  store: Store,
  places: Places,
  accounts: ReadonlyMap<string, ProjectAccount>,
  cells: readonly HeldCell[]
): Promise<ReadonlyMap<string, readonly FlowLine[]>> {
  const flows = new Map<string, Map<string, FlowLine & {fen: bigint}>>();
  const add = (county: string | null, line: Omit<FlowLine, 'paid_fen'>, paid: bigint): void => {
    if (county === null) return;
    const own = flows.get(county) ?? new Map<string, FlowLine & {fen: bigint}>();
    flows.set(county, own);
    const key = JSON.stringify([line.fund_id, line.use, line.purpose, line.township_code]);
    const before = own.get(key);
    own.set(key, {
      ...line,
      paid_fen: 0,
      fen: (before?.fen ?? 0n) + paid,
      payments: (before?.payments ?? 0) + line.payments
    });
  };
  const single = places.singleCounty?.code ?? null;
  for (const row of await store.query<Summed>(
    'SELECT place, fund_id, project_id, person, sum(paid_fen) AS paid_fen, CAST(sum(payments) AS BIGINT) AS payments FROM payment_cells GROUP BY ALL'
  )) {
    const village = places.villages.get(row.place);
    const project = row.project_id === null ? undefined : accounts.get(row.project_id);
    const line = {
      fund_id: row.fund_id,
      use: row.project_id !== null ? 'project' : row.person ? 'household' : 'unit',
      purpose: project?.line.purpose ?? null,
      township_code: village?.township ?? null,
      payments: row.payments
    } as const;
    add(village ? village.county : single, line, row.paid_fen);
  }
  for (const {cell, place} of cells) {
    if (place.level === 'site') continue;
    const township_code = place.level === 'township' ? place.code : null;
    const county =
      township_code === null ? place.code : (places.townships.get(township_code)?.parent ?? null);
    const line = {fund_id: cell.fund_id, use: 'aggregate', purpose: null, township_code, payments: cell.payments ?? 0} as const; // prettier-ignore
    add(county, line, BigInt(cell.amount_fen));
  }
  return new Map(
    [...flows].map(([county, lines]) => [
      county,
      [...lines.values()]
        .map(({fen: paid, ...line}) => ({...line, paid_fen: fen(paid)}))
        .sort(
          by(
            line => line.fund_id,
            line => line.use,
            line => line.purpose,
            line => line.township_code
          )
        )
    ])
  );
}
