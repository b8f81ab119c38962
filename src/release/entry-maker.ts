import {sha256} from './sha256.ts';
import {nonceDigits, readStored, storedFile} from './stored-file.ts';

/** Gives each content its entry: the last one where nothing changed, else a new nonce. */
export interface EntryMaker {
  /** `name`: `village/990101101201` or `data/funds.csv`. `write` is called with what must be stored anew. */
  entry(name: string, content: Uint8Array): string;
}

/**
 * `last`: the entry a name had in the last release; `head`: the first bytes of a stored file, null where it is missing;
 * `nonce`: 32 random hexadecimal digits.
 */
export function entryMaker(
  last: (name: string) => string | undefined,
  head: (entry: string) => Uint8Array | null,
  nonce: () => string,
  write: (entry: string, stored: Uint8Array) => void
): EntryMaker {
  return {
    entry(name, content) {
      const known = last(name);
      const first = known === undefined ? null : head(known);
      const old = first && readStored(first.subarray(0, nonceDigits + 1));
      if (old && sha256(storedFile(old.nonce, content)) === known) return known!;
      const stored = storedFile(nonce(), content);
      const entry = sha256(stored);
      write(entry, stored);
      return entry;
    }
  };
}
