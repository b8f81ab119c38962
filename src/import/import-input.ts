import type {DataFolder} from '../read/data-folder.ts';
import type {IdMemory} from './assign-ids.ts';

/** What an import is made from. */
export interface ImportInput {
  readonly inbox: DataFolder;
  /** data/ as it stands now. */
  readonly data: DataFolder;
  /** private/: import.json, left-out.csv. */
  readonly own: DataFolder;
  readonly ids: IdMemory;
  /** Key of household tokens; null: none are made, and it is said. */
  readonly key: Uint8Array | null;
  /** Only look: the outcome is never `written`. */
  readonly check: boolean;
}
