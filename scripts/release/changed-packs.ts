import {join} from 'node:path';
import {comparedParts} from '../../src/release/compared-parts.ts';
import type {EntryMaker} from '../../src/release/entry-maker.ts';
import type {PackLike} from '../../src/release/pack-rows.ts';
import {isPicture, releasedFiles} from './released-files.ts';
import {contentOf, type StoredFiles} from './stored-content.ts';

/** A pack that is new, changed or gone: what is compared of its last content and its present one. `before` is undefined where it is lost. */
export interface ChangedPack {
  readonly name: string;
  readonly before: PackLike | null | undefined;
  readonly after: PackLike | null;
}

/**
 * Goes once through the packs of the snapshot, then through those that are gone: gives each its entry, and both sides of every
 * one that is not the same as in the last release. `packs` is filled on the way, also with the pictures, of which only the
 * entries are compared.
 */
export function* changedPacks(
  last: ReadonlyMap<string, {readonly entry: string}>,
  snapshot: string,
  files: StoredFiles,
  maker: EntryMaker,
  packs: Map<string, string>
): Generator<ChangedPack> {
  for (const {name, content} of releasedFiles(join(snapshot, 'packs'), join(snapshot, 'attachments'))) {
    const {entry, before} = maker.entry(name, content);
    packs.set(name, entry);
    if (!isPicture(name) && entry !== last.get(name)?.entry) yield pair(name, before, content);
  }
  for (const [name, {entry}] of last)
    if (!packs.has(name) && !isPicture(name)) yield pair(name, contentOf(files, entry) ?? undefined, null);
}

function pair(name: string, before: Uint8Array | null | undefined, after: Uint8Array | null): ChangedPack {
  const parts = comparedParts(before ?? null, after);
  return before === undefined ? {name, before, after: parts.after} : {name, ...parts};
}
