import type {Corpus} from '../corpus/corpus.ts';
import type {ProjectLine} from '../packs/project-line.ts';
import {by} from '../corpus/order.ts';

/** A table by columns: each name once, whatever the number of rows. */
export interface ProjectColumns {
  readonly project_id: readonly string[];
  readonly project: readonly string[];
  readonly purpose: readonly (string | null)[];
  readonly state: readonly ProjectLine['state'][];
  readonly stage: readonly ProjectLine['stage'][];
  /** Null: in several townships (or villages), or none named. */
  readonly township_code: readonly (string | null)[];
  readonly village_code: readonly (string | null)[];
  readonly villages: readonly number[];
  /** The one fund that gives to it; null: none or several. */
  readonly fund_id: readonly (string | null)[];
  readonly funds: readonly number[];
  /** The newest year of its funds. */
  readonly year: readonly (number | null)[];
  readonly contractor: readonly (string | null)[];
  readonly planned_fen: readonly (number | null)[];
  readonly contracted_fen: readonly (number | null)[];
  readonly allocated_fen: readonly number[];
  readonly paid_fen: readonly number[];
  readonly open_fen: readonly number[];
}

/** What the explorer reads beside the payments: names of all they point to, and every project. */
export interface ExploreLists {
  readonly townships: readonly (readonly [code: string, name: string])[];
  readonly villages: readonly (readonly [code: string, name: string, township: string | null])[];
  readonly funds: readonly (readonly [id: string, name: string, level: string | null, kind: string | null])[];
  readonly items: readonly (readonly [id: string, name: string])[];
  readonly projects: ProjectColumns;
}

export function exploreLists({places, funds, items, names, accounts}: Corpus): ExploreLists {
  const all = [...accounts.values()].sort(by(({project_id}) => project_id));
  const fundsOf = all.map(({allocations}) => [...new Set(allocations.map(({fund_id}) => fund_id))]);
  const lines = all.map(({line}) => line);
  return {
    townships: [...places.townships.values()].map(({code, name}) => [code, name]),
    villages: [...places.villages.values()].map(({code, name, township}) => [code, name, township]),
    funds: [...funds.values()].map(row => [row.fund_id, row.fund, row.level, row.kind]),
    items: [...items.keys()].map(item => [item, names.item(item).name]),
    projects: {
      project_id: lines.map(line => line.project_id),
      project: lines.map(line => line.project),
      purpose: lines.map(line => line.purpose),
      state: lines.map(line => line.state),
      stage: lines.map(line => line.stage),
      township_code: lines.map(line => line.township_code),
      village_code: lines.map(line => line.village_code),
      villages: lines.map(line => line.villages),
      fund_id: fundsOf.map(ids => (ids.length === 1 ? (ids[0] as string) : null)),
      funds: fundsOf.map(ids => ids.length),
      year: lines.map(({years}) => years[0] ?? null),
      contractor: all.map(({row}) => row?.contractor ?? null),
      planned_fen: lines.map(line => line.planned_fen),
      contracted_fen: lines.map(line => line.contracted_fen),
      allocated_fen: lines.map(line => line.allocated_fen),
      paid_fen: lines.map(line => line.paid_fen),
      open_fen: lines.map(line => line.open_fen)
    }
  };
}
