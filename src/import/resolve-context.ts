import type {ImportProblem} from '../model/import-issues.ts';
import type {Level, Problem} from '../model/issues.ts';
import type {IdMaker} from './assign-ids.ts';
import type {ChangeKind} from './automatic-changes.ts';
import type {NameIndex} from './name-index.ts';
import type {VillageIndex} from './village-index.ts';

/** What a row is read against: places, names, ids and the clerk's own choices. */
export interface ResolveContext {
  readonly villages: VillageIndex;
  readonly items: NameIndex;
  readonly funds: NameIndex;
  readonly projects: NameIndex;
  readonly ids: IdMaker;
  readonly key: Uint8Array | null;
  /** Township named by the title, where no column says it. */
  readonly township: string | null;
  /** Item named by the title, where no column says it. */
  readonly item: string | null;
  /** Automatic changes the clerk does not want. */
  readonly refuses: (kind: ChangeKind) => boolean;
}

export interface RowProblem {
  readonly problem: Problem | ImportProblem;
  readonly level: Level;
  /** Column of the contract or helper whose cell it is about. */
  readonly name?: string;
}
