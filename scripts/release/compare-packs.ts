import {join} from 'node:path';
import {comparedParts} from '../../src/release/compared-parts.ts';
import type {PackPair} from '../../src/release/collect-changes.ts';
import {checkedFiles} from './checked-files.ts';
import {draftEntries} from './draft-entries.ts';
import {isPicture, readReleased} from './released-files.ts';
import {diskReleases} from './release-folder.ts';

/** What is needed to compare packs: plain data, which can be sent to a thread. */
export interface CompareTask {
  readonly snapshot: string;
  readonly releases: string;
  /** Where contents go that are new. */
  readonly draft: string;
  /** Entries of the last release, by name. */
  readonly last: ReadonlyMap<string, string>;
}

/** What became of some packs. */
export interface ComparedPacks {
  /** Name and entry of each, in the order asked. */
  readonly entries: readonly (readonly [name: string, entry: string])[];
  /** Stored files found to fit their names, or just written. */
  readonly whole: readonly string[];
  /** Those that are not as in the last release; not pictures, of which only entries are compared. */
  readonly changed: readonly PackPair[];
}

/** Gives packs of the snapshot their entries, stores what is new, and takes from the others the parts that are compared. */
export function packComparer({
  snapshot,
  releases,
  draft,
  last
}: CompareTask): (names: readonly string[]) => ComparedPacks {
  const files = checkedFiles(diskReleases(releases));
  const maker = draftEntries(draft, last, files);
  const [packs, pictures] = [join(snapshot, 'packs'), join(snapshot, 'attachments')];
  return names => {
    files.whole.clear();
    const entries: [string, string][] = [];
    const changed: PackPair[] = [];
    for (const name of names) {
      const content = readReleased(packs, pictures, name);
      const {entry, before} = maker.entry(name, content);
      entries.push([name, entry]);
      if (!isPicture(name) && entry !== last.get(name)) changed.push(packPair(name, before, content));
    }
    return {entries, whole: [...files.whole], changed};
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
