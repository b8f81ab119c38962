import {sha256} from './sha256.ts';
import {readStored, storedFile} from './stored-file.ts';

/** What became of a content. */
export interface MadeEntry {
  readonly entry: string;
  /** The last content, where it is another; null: there was none, or it is the same; undefined: it is missing or damaged. */
  readonly before: Uint8Array | null | undefined;
}

/** Gives each content its entry: the last one where nothing changed, else a new nonce. */
export interface EntryMaker {
  /** `last`: the entry that what is called so had in the last release; undefined: it had none. */
  entry(last: string | undefined, content: Uint8Array): MadeEntry;
}

/**
 * `stored`: a stored file whose bytes fit its name, else null; `nonce`: 32 random hexadecimal digits; `write` is called with
 * what must be stored anew.
 */
export function entryMaker(
  stored: (entry: string) => Uint8Array | null,
  nonce: () => string,
  write: (entry: string, stored: Uint8Array) => void
): EntryMaker {
  return {
    entry(last, content) {
      const old = last === undefined ? null : stored(last);
      const before = last === undefined ? null : old ? readStored(old)?.content : undefined;
      if (before && isSame(before, content)) return {entry: last!, before: null};
      const file = storedFile(nonce(), content);
      const entry = sha256(file);
      write(entry, file);
      return {entry, before};
    }
  };
}

/** Compared by the runtime itself where it can: most of a release is the same as before. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(b);
}
