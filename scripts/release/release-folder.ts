import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {ReleaseFolder} from '../../src/release/history.ts';

/** `releases/` on disk: its texts, and the stored files under their hashes. */
export interface DiskReleases extends ReleaseFolder {
  readonly path: string;
  /** A stored file; null where it is missing. `read`: another reader than readFileSync. */
  stored(entry: string, read?: (path: string) => Uint8Array): Uint8Array | null;
  /** Where it lies, or would lie. */
  file(entry: string): string;
  /** Names of all stored files, in no order. */
  entries(): string[];
}

/**
 * Where the releases of a data folder lie: beside it. `data` has `releases`, any other folder a name of its own, so that
 * the releases of one county never stand on the site of another.
 */
export const releasesBeside = (data: string): string =>
  join(dirname(data), basename(data) === 'data' ? 'releases' : `${basename(data)}-releases`);

export const draftOf = (releases: string): string => `${releases}.new`;

/** Opens releases for reading; a folder that is not there has none. A draft laid over it is read as if it were kept. */
export function diskReleases(path: string, draft?: string): DiskReleases {
  const place = (name: string): string | null => {
    const [number, file] = name.split('/');
    const places = draft
      ? [
          join(draft, name),
          ...(file === 'changes.json' ? [join(draft, 'changes', `${number}.json`)] : []),
          join(path, name)
        ]
      : [join(path, name)];
    return places.find(existsSync) ?? null;
  };
  const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
  // A province's draft is asked for every stored file: listed once.
  const drafted = new Set(draft ? filesIn(join(draft, 'files')) : []);
  const file = (entry: string) => `${draft && drafted.has(entry) ? draft : path}/files/${entry}`;
  const numbersIn = (folder: string) => filesIn(folder).filter(name => /^[1-9]\d*$/.test(name));
  return {
    path,
    numbers: [...numbersIn(path), ...(draft ? numbersIn(draft) : [])].map(Number).sort((a, b) => a - b),
    text: name => {
      const file = place(name);
      return file === null ? null : readFileSync(file, 'utf8');
    },
    stored: (entry, read = readFileSync) => {
      try {
        return read(file(entry));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    file,
    entries: () => filesIn(join(path, 'files'))
  };
}
