import {sha256} from './sha256.ts';
import {nonceDigits, readStored, storedFile} from './stored-file.ts';

/** The first line of a stored file, and how long the whole is. */
export interface StoredHead {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** Gives each content its entry: the last one where nothing changed, else a new nonce. */
export interface EntryMaker {
  /** `name`: `village/990101101201` or `data/funds.csv`. `write` is called with what must be stored anew. */
  entry(name: string, content: Uint8Array): string;
}

/**
 * `last`: the entry a name had in the last release; `head`: the first bytes of a stored file and its size, null where it is
 * missing; `nonce`: 32 random hexadecimal digits.
 */
export function entryMaker(
  last: (name: string) => string | undefined,
  head: (entry: string) => StoredHead | null,
  nonce: () => string,
  write: (entry: string, stored: Uint8Array) => void
): EntryMaker {
  return {
    entry(name, content) {
      const known = last(name);
      const first = known === undefined ? null : head(known);
      // Another size is other content: most of what changed need not be hashed for that.
      const old = first?.size === nonceDigits + 1 + content.length ? readStored(first.bytes) : null;
      if (old && sha256(`${old.nonce}\n`, content) === known) return known!;
      const stored = storedFile(nonce(), content);
      const entry = sha256(stored);
      write(entry, stored);
      return entry;
    }
  };
}
