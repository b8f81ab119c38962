import type {PackKind} from './packs/any-pack.ts';
import {readIndex} from './snapshot.ts';

const known = new Map<PackKind, ReadonlyMap<string, string>>();

/** Names of the packs of a kind by id, read once: which payees have a page, what a township is called. */
export function packNames(kind: PackKind): ReadonlyMap<string, string> {
  const names = known.get(kind) ?? new Map(readIndex(kind).map(({id, name}) => [id, name]));
  known.set(kind, names);
  return names;
}
