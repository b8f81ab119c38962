import type {Release} from './history.ts';
import {treeKinds, type TreeKind} from './manifest.ts';
import {treeHash} from './tree-hash.ts';

/**
 * Releases whose hash over all packs of a kind is not that of the lists, up to the first release that is missing. A list
 * without a change is not reckoned again: a province has 150,000 projects, and each new release asks for all before it.
 */
export function wrongTrees(
  releases: readonly Release[]
): readonly {readonly release: number; readonly kind: TreeKind}[] {
  const wrong: {readonly release: number; readonly kind: TreeKind}[] = [];
  for (const kind of treeKinds) {
    const entries = new Map<string, string>();
    let hash = treeHash(entries);
    for (const [at, {number, lists, manifest}] of releases.entries()) {
      if (number !== at + 1) break;
      const {packs, gone} = lists[kind];
      for (const id of gone) entries.delete(id);
      for (const [id, entry] of Object.entries(packs)) entries.set(id, entry);
      if (gone.length || Object.keys(packs).length) hash = treeHash(entries);
      if (hash.sha256 !== manifest.trees[kind].sha256) wrong.push({release: number, kind});
    }
  }
  return wrong.sort((a, b) => a.release - b.release);
}
