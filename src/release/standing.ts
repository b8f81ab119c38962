import type {Release} from './history.ts';
import {treeKinds, type RemovalReason, type TreeKind} from './manifest.ts';
import {sha256} from './sha256.ts';

/** What stands after a row of releases: the entry of each pack (`village/990101101201`) and file of data, and what was taken out. */
export interface Standing {
  readonly packs: Map<string, {readonly entry: string; readonly release: number}>;
  readonly data: Map<string, string>;
  readonly removed: Map<string, {readonly reason: RemovalReason; readonly release: number}>;
  /** False where a release between is missing, so that unchanged packs of that time are not known. */
  readonly complete: boolean;
  /** Releases whose hash over all projects or payees is not that of the lists. */
  readonly wrongTrees: readonly {readonly release: number; readonly kind: TreeKind}[];
}

/** Follows the lists of changed packs from the first release on. `upTo`: leave later releases out. */
export function standing(releases: readonly Release[], upTo = Infinity): Standing {
  const packs: Standing['packs'] = new Map();
  const removed: Standing['removed'] = new Map();
  const wrongTrees: Standing['wrongTrees'][number][] = [];
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
    for (const kind of treeKinds)
      if (complete && treeHash(packs, kind).sha256 !== manifest.trees[kind].sha256)
        wrongTrees.push({release: number, kind});
  }
  return {packs, data, removed, complete, wrongTrees};
}

/** One hash over all packs of a kind: the lines `<id> <entry>` in order of id. */
export function treeHash(
  packs: ReadonlyMap<string, {readonly entry: string}>,
  kind: TreeKind
): {sha256: string; packs: number} {
  const lines: string[] = [];
  for (const [name, {entry}] of packs)
    if (name.startsWith(`${kind}/`)) lines.push(`${name.slice(kind.length + 1)} ${entry}\n`);
  return {sha256: sha256(lines.sort().join('')), packs: lines.length};
}

/** Every entry a release names for the first time or again: its files of data and its packs that changed. */
export function* entriesOf({manifest, lists}: Release): Generator<string> {
  yield* Object.values(manifest.data);
  for (const {packs} of [...Object.values(manifest.packs), ...Object.values(lists)])
    yield* Object.values(packs);
}
