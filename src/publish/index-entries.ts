import type {PackKind} from './packs/any-pack.ts';
import type {CheckPack} from './packs/findings.ts';
import type {FundLine} from './packs/fund.ts';
import type {PlaceLine} from './packs/parents.ts';
import type {ProjectLine} from './packs/project-line.ts';
import type {IndexEntry, VillageEntry} from './packs/site-info.ts';

/** What `index/<kind>.json` holds, a line a pack, in order of id. */
export interface IndexEntries {
  village: VillageEntry;
  township: IndexEntry & PlaceLine;
  county: IndexEntry & PlaceLine;
  site: IndexEntry;
  unplaced: IndexEntry;
  project: IndexEntry & ProjectLine;
  fund: IndexEntry & FundLine;
  item: ItemEntry;
  payee: PayeeEntry;
  register: IndexEntry;
  use: UseEntry;
  assets: IndexEntry;
  needs: IndexEntry;
  roots: IndexEntry;
  tasks: TasksEntry;
  teams: IndexEntry;
  oversight: IndexEntry;
  monitoring: IndexEntry;
  reconciliation: IndexEntry;
  punctuality: IndexEntry;
  check: IndexEntry &
    CheckPack['figures'] &
    Pick<CheckPack['record'], 'family' | 'subject' | 'changed'> & {
      readonly title: {readonly zh: string; readonly en: string};
      readonly summary: {readonly zh: string; readonly en: string};
    };
}
export interface ItemEntry extends IndexEntry {
  readonly scope: 'universal' | 'targeted' | null;
  readonly effective_tier: 'full' | 'masked' | 'aggregate';
  readonly paid_fen: number;
  readonly payments: number;
  /** Villages that payments of the item reached; 0 for items published only as totals. */
  readonly villages: number;
}
/** What the village’s own page says of the use of its money. */
export interface UseEntry extends IndexEntry {
  readonly assets: number;
  readonly in_use: number;
  /** The last period of the accounts; null: none is published. */
  readonly period: string | null;
  readonly closing_fen: number | null;
  /** Needs of the village that nobody has promised to meet. */
  readonly open_needs: number;
}
/** What the page of a village says of promises and problems of its own. */
export interface TasksEntry extends IndexEntry {
  /** Villages of which a promise or a problem is published. */
  readonly villages: readonly string[];
}
export interface PayeeEntry extends IndexEntry {
  readonly paid_fen: number;
  readonly payments: number;
  readonly projects: number;
}
export type IndexOf<K extends PackKind> = IndexEntries[K];
