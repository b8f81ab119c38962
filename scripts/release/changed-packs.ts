import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {comparedParts} from '../../src/release/compared-parts.ts';
import type {PackLike} from '../../src/release/pack-rows.ts';
import {contentOf, type StoredFiles} from './stored-content.ts';

/** A pack that is new, changed or gone: what is compared of its last content and its present one. `before` is undefined where it is lost. */
export interface ChangedPack {
  readonly name: string;
  readonly before: PackLike | null | undefined;
  readonly after: PackLike | null;
}

/** Reads one after the other, in order of name, both sides of every pack that is not the same as in the last release. */
export function* changedPacks(
  last: ReadonlyMap<string, {readonly entry: string}>,
  now: ReadonlyMap<string, string>,
  files: StoredFiles,
  snapshot: string
): Generator<ChangedPack> {
  for (const name of [...new Set([...last.keys(), ...now.keys()])].sort()) {
    const [old, entry] = [last.get(name)?.entry, now.get(name)];
    if (old === entry) continue;
    const before = old === undefined ? null : contentOf(files, old);
    const after = entry === undefined ? null : readFileSync(join(snapshot, 'packs', `${name}.json`));
    const parts = comparedParts(before, after);
    yield old !== undefined && before === null
      ? {name, before: undefined, after: parts.after}
      : {name, ...parts};
  }
}
