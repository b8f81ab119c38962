import {sha256} from '../../src/release/sha256.ts';
import type {StoredFiles} from './stored-content.ts';

/** Stored files, each found to fit its name or not, and which were found so: a province's need not be hashed twice. */
export interface CheckedFiles extends StoredFiles {
  /** Null where a file is missing or damaged. */
  stored(entry: string): Uint8Array | null;
  /** Entries whose files are whole. */
  readonly whole: Set<string>;
}

export function checkedFiles(files: StoredFiles): CheckedFiles {
  const whole = new Set<string>();
  return {
    whole,
    stored(entry) {
      const stored = files.stored(entry);
      if (!stored || (!whole.has(entry) && sha256(stored) !== entry)) return null;
      whole.add(entry);
      return stored;
    }
  };
}
