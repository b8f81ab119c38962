import {sha256} from './sha256.ts';

/** One hash over all packs of a kind, id -> entry: that of the lines `<id> <entry>` in order of the lines. */
export function treeHash(entries: ReadonlyMap<string, string>): {sha256: string; packs: number} {
  const lines = [...entries].map(([id, entry]) => `${id} ${entry}\n`).sort();
  return {sha256: sha256(lines.join('')), packs: lines.length};
}
