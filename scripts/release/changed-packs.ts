import {join} from 'node:path';
import type {PackPair} from '../../src/release/collect-changes.ts';
import {addCounts, type RowCounts} from '../../src/release/row-counts.ts';
import type {Standing} from '../../src/release/standing.ts';
import {byThreads} from '../disk/by-threads.ts';
import {
  packComparer,
  packPair,
  type AskedPack,
  type ComparedPacks,
  type CompareTask
} from './compare-packs.ts';
import {isPicture} from './picture-name.ts';
import {releasedNames} from './released-files.ts';
import {contentOf, type StoredFiles} from './stored-content.ts';

/** What is filled on the way. */
export interface NowStanding {
  /** Entry of each pack and picture, by name. */
  readonly packs: Map<string, string>;
  readonly whole: Set<string>;
  /** Rows of a first release, which has nothing to be compared with. */
  readonly rows: RowCounts;
}

/**
 * Goes once through the packs of the snapshot, then through those that are gone: gives each its entry, and both sides of every
 * one that is not the same as in the last release, in order of their names. A province's are read, hashed and compared by one
 * thread a core, up to four. `last`: those of the last release.
 */
export async function* changedPacks(
  task: CompareTask,
  last: Standing['packs'],
  files: StoredFiles,
  now: NowStanding,
  threads?: number
): AsyncGenerator<PackPair> {
  const names = [...releasedNames(join(task.snapshot, 'packs'), join(task.snapshot, 'attachments'))];
  const asked = names.map((name): AskedPack => [name, last.get(name)?.entry]);
  const script = new URL('compare-packs-thread.ts', import.meta.url);
  const work = {script, task, here: () => packComparer(task), least: 4_000};
  for await (const {entries, whole, changed, rows} of byThreads<AskedPack, ComparedPacks>(
    asked,
    work,
    threads
  )) {
    for (const [name, entry] of entries) now.packs.set(name, entry);
    for (const entry of whole) now.whole.add(entry);
    addCounts(now.rows, rows);
    yield* changed;
  }
  for (const [name, {entry}] of last)
    if (!now.packs.has(name) && !isPicture(name))
      yield packPair(name, contentOf(files, entry) ?? undefined, null);
}
