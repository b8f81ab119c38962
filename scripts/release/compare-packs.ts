import {join} from 'node:path';
import {comparedParts} from '../../src/release/compared-parts.ts';
import type {PackPair} from '../../src/release/collect-changes.ts';
import {countPack, type RowCounts} from '../../src/release/row-counts.ts';
import {fileReader} from '../disk/file-reader.ts';
import {checkedFiles} from './checked-files.ts';
import {draftEntries} from './draft-entries.ts';
import {isPicture} from './picture-name.ts';
import {releasedPath} from './released-files.ts';
import {diskReleases} from './release-folder.ts';

/** What is needed to compare packs: plain data, which can be sent to a thread. */
export interface CompareTask {
  readonly snapshot: string;
  readonly releases: string;
  /** Where contents go that are new. */
  readonly draft: string;
  /** There is no release yet: nothing is compared, and rows are only counted. */
  readonly first: boolean;
}

/** A pack or picture of the snapshot, and its entry in the last release; undefined: it had none. */
export type AskedPack = readonly [name: string, last: string | undefined];

/** What became of some packs. */
export interface ComparedPacks {
  /** Name and entry of each, in the order asked. */
  readonly entries: readonly (readonly [name: string, entry: string])[];
  /** Stored files found to fit their names, or just written. */
  readonly whole: readonly string[];
  /** Those that are not as in the last release; not pictures, of which only entries are compared. None in a first release. */
  readonly changed: readonly PackPair[];
  /** Rows of a first release. */
  readonly rows: RowCounts;
}

/** Gives packs of the snapshot their entries, stores what is new, and takes from the others the parts that are compared. */
export function packComparer({
  snapshot,
  releases,
  draft,
  first
}: CompareTask): (asked: readonly AskedPack[]) => ComparedPacks {
  const disk = diskReleases(releases);
  const [readNow, readLast] = [fileReader(), fileReader()];
  const files = checkedFiles({stored: entry => disk.stored(entry, readLast)});
  const maker = draftEntries(draft, files);
  const [packs, pictures] = [join(snapshot, 'packs'), join(snapshot, 'attachments')];
  return asked => {
    files.whole.clear();
    const entries: [string, string][] = [];
    const changed: PackPair[] = [];
    const rows: RowCounts = {};
    for (const [name, last] of asked) {
      const content = readNow(releasedPath(packs, pictures, name));
      const {entry, before} = maker.entry(last, content);
      entries.push([name, entry]);
      if (isPicture(name)) continue;
      if (first) countPack(rows, comparedParts(null, content).after!);
      else if (entry !== last) changed.push(packPair(name, before, content));
    }
    return {entries, whole: [...files.whole], changed, rows};
  };
}

/** The parts of a pack's two contents that the list of changes is won from. `before`: undefined where it is lost. */
export function packPair(
  name: string,
  before: Uint8Array | null | undefined,
  after: Uint8Array | null
): PackPair {
  const parts = comparedParts(before ?? null, after);
  return before === undefined ? {name, before, after: parts.after} : {name, ...parts};
}
