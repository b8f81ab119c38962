import type {Release} from './history.ts';
import type {RemovalReason} from './manifest.ts';

/** What stands after a row of releases: the entry of each pack (`village/990101101201`) and file of data, and what was taken out. */
export interface Standing {
  readonly packs: Map<string, {readonly entry: string; readonly release: number}>;
  readonly data: Map<string, string>;
  readonly removed: Map<string, {readonly reason: RemovalReason; readonly release: number}>;
  /** False where a release between is missing, so that unchanged packs of that time are not known. */
  readonly complete: boolean;
}

/** Follows the lists of changed packs from the first release on. `upTo`: leave later releases out. */
export function standing(releases: readonly Release[], upTo = Infinity): Standing {
  const packs: Standing['packs'] = new Map();
  const removed: Standing['removed'] = new Map();
  let data: Standing['data'] = new Map();
  let complete = true;
  let expected = 1;
  for (const release of releases) {
    if (release.number > upTo) break;
    if (release.number !== expected) complete = false;
    expected = release.number + 1;
    const {manifest, number} = release;
    data = new Map(Object.entries(manifest.data));
    for (const [kind, list] of [...Object.entries(manifest.packs), ...Object.entries(release.lists)]) {
      for (const id of list.gone) packs.delete(`${kind}/${id}`);
      for (const [id, entry] of Object.entries(list.packs))
        packs.set(`${kind}/${id}`, {entry, release: number});
    }
    for (const [reason, entries] of Object.entries(manifest.removed))
      for (const entry of entries) removed.set(entry, {reason: reason as RemovalReason, release: number});
  }
  return {packs, data, removed, complete};
}

/** Every entry a release names for the first time or again: its files of data and its packs that changed. */
export function* entriesOf({manifest, lists}: Release): Generator<string> {
  yield* Object.values(manifest.data);
  for (const {packs} of [...Object.values(manifest.packs), ...Object.values(lists)])
    yield* Object.values(packs);
}
