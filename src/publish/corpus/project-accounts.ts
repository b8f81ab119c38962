import {fen} from '../../model/money.ts';
import type {Store} from '../../store/open-store.ts';
import {groupBy} from './order.ts';
import type {Output, ProjectLine} from '../packs/project-line.ts';
import {placeKey, site, type Place, type Places, type Village} from './places.ts';
import type {SmallTables} from './small-tables.ts';
import type {Stored} from './stored.ts';
import {openReason, stageOf} from './stage.ts';

/** An allocation with the year it counts in (views/allocation_years.sql). */
export type Allocation = Stored<'allocations'> & {readonly fund_year: number};

/** A project with its money. A project that is only pointed to has no row: 项目未列出. */
export interface ProjectAccount {
  readonly project_id: string;
  readonly row: Stored<'projects'> | null;
  /** Codes of its villages, sorted, listed or not. */
  readonly codes: readonly string[];
  readonly villages: readonly Village[];
  /** Every place that holds all of it. The site holds every project, a single county too. */
  readonly within: ReadonlySet<string>;
  readonly allocations: readonly Allocation[];
  readonly allocated: ReadonlyMap<number, bigint>;
  readonly paid: ReadonlyMap<number, bigint>;
  readonly allocated_fen: bigint;
  readonly paid_fen: bigint;
  readonly line: ProjectLine;
}

export const liesIn = (account: ProjectAccount, place: Place): boolean => account.within.has(placeKey(place));

/** Money and places of every project that is listed or pointed to, by id. `data_year`: where no document has a day. */
export async function projectAccounts(
  store: Store,
  tables: SmallTables,
  places: Places,
  data_year: number
): Promise<ReadonlyMap<string, ProjectAccount>> {
  const rows = new Map(tables.projects.map(row => [row.project_id, row]));
  const codes = groupBy(tables.project_villages, row => row.project_id);
  const outputs = groupBy(tables.project_outputs, row => row.project_id);
  const years = await store.query<Stored<'allocations'> & {fund_year: number | null}>(
    'SELECT * FROM allocation_years ORDER BY project_id, fund_id, "on" NULLS LAST, amount_fen, document_no NULLS LAST, _file, _row'
  );
  const allocations = groupBy(
    years.map(row => ({...row, fund_year: row.fund_year ?? data_year})),
    row => row.project_id
  );
  const payments = groupBy(
    await store.query<{project_id: string; fund_year: number; fen: bigint}>(
      'SELECT project_id, fund_year, sum(paid_fen) AS fen FROM payment_cells WHERE project_id IS NOT NULL GROUP BY ALL'
    ),
    row => row.project_id
  );
  const ids = [...new Set([...rows.keys(), ...allocations.keys(), ...payments.keys()])].sort();
  return new Map(
    ids.map(project_id => {
      const row = rows.get(project_id) ?? null;
      const own = [...new Set(codes.get(project_id)?.map(({village_code}) => village_code))].sort();
      const listed = own.flatMap(code => places.villages.get(code) ?? []);
      const given = allocations.get(project_id) ?? [];
      const allocated = sumByYear(given.map(({fund_year, amount_fen}) => [fund_year, BigInt(amount_fen)]));
      const paid = sumByYear((payments.get(project_id) ?? []).map(({fund_year, fen}) => [fund_year, fen]));
      const allocated_fen = total(allocated);
      const paid_fen = total(paid);
      const money = {
        project_id,
        row,
        codes: own,
        villages: listed,
        allocations: given,
        allocated,
        paid,
        allocated_fen,
        paid_fen
      };
      const line = projectLine(money, outputs.get(project_id) ?? [], places);
      return [project_id, {...money, within: within(own, listed, places), line}];
    })
  );
}

function sumByYear(entries: Iterable<readonly [year: number, fen: bigint]>): Map<number, bigint> {
  const sums = new Map<number, bigint>();
  for (const [year, amount] of entries) sums.set(year, (sums.get(year) ?? 0n) + amount);
  return sums;
}

const total = (sums: ReadonlyMap<number, bigint>): bigint => [...sums.values()].reduce((a, b) => a + b, 0n);

/** A code that is not listed might lie anywhere: such a project is wholly in no place below the single county. */
function within(codes: readonly string[], listed: readonly Village[], {singleCounty}: Places): Set<string> {
  const found = new Set([placeKey(site)]);
  if (singleCounty) found.add(placeKey({level: 'county', code: singleCounty.code}));
  const [first] = listed;
  if (!first || listed.length < codes.length) return found;
  if (listed.length === 1) found.add(placeKey({level: 'village', code: first.code}));
  if (first.township !== null && listed.every(({township}) => township === first.township))
    found.add(placeKey({level: 'township', code: first.township}));
  if (first.county !== null && listed.every(({county}) => county === first.county))
    found.add(placeKey({level: 'county', code: first.county}));
  return found;
}

type Money = Omit<ProjectAccount, 'line' | 'within'>;

function projectLine(
  money: Money,
  outputs: readonly Stored<'project_outputs'>[],
  {townships}: Places
): ProjectLine {
  const {row, codes, villages, allocated_fen, paid_fen} = money;
  const alone = codes.length === 1 ? villages[0] : undefined;
  const [first] = villages;
  const township =
    first?.township && villages.length === codes.length && villages.every(v => v.township === first.township)
      ? townships.get(first.township)
      : undefined;
  const open = allocated_fen - paid_fen;
  return {
    project_id: money.project_id,
    project: row?.project ?? money.project_id,
    state: row?.state ?? null,
    purpose: row?.purpose ?? null,
    stage: row ? stageOf(row) : 'unknown',
    refusal_reason: row?.refusal_reason ?? null,
    years: [...money.allocated.keys()].sort((a, b) => b - a),
    villages: codes.length,
    village_code: codes.length === 1 ? (codes[0] as string) : null,
    village: alone?.name ?? null,
    township_code: township?.code ?? null,
    township: township?.name ?? null,
    planned_fen: row?.planned_fen ?? null,
    contracted_fen: row?.contracted_fen ?? null,
    settled_fen: row?.settled_fen ?? null,
    returned_fen: row?.returned_fen ?? null,
    allocated_fen: fen(allocated_fen),
    paid_fen: fen(paid_fen),
    open_fen: fen(open > 0n ? open : 0n),
    open_reason: openReason(row, open),
    outputs: outputs.map(
      ({what, quantity, unit, where, built_quantity, checked_on}): Output => ({
        what,
        quantity,
        unit,
        where,
        built_quantity,
        checked_on
      })
    )
  };
}
