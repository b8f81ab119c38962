import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Tier} from '../../src/model/choices.ts';
import type {ItemPack} from '../../src/publish/packs/item.ts';
import {packIn, type StoredFiles} from '../release/stored-content.ts';

export type ItemTiers = ReadonlyMap<string, Tier>;

/** Today's tier of every item, as its pack tells it. */
export function itemTiers(snapshot: string): ItemTiers {
  const entries = JSON.parse(readFileSync(join(snapshot, 'index/item.json'), 'utf8')) as {id: string}[];
  return new Map(
    entries.map(({id}) => {
      const {record} = JSON.parse(
        readFileSync(join(snapshot, 'packs/item', `${id}.json`), 'utf8')
      ) as ItemPack;
      return [id, record.effective_tier] as const;
    })
  );
}

/** Is every item of the last release published in the same way today? */
export const sameTiers = (items: ItemEntries, files: StoredFiles, tiers: ItemTiers): boolean =>
  [...items].every(([item, entry]) => tierIn(files, entry) === tiers.get(item));

/** Items that these item packs showed by household or village and that are published only as totals today. */
export function newlyAggregate(items: ItemEntries, files: StoredFiles, tiers: ItemTiers): string[] {
  const found = new Set<string>();
  for (const [item, entry] of items) {
    if (tiers.get(item) !== 'aggregate' || found.has(item)) continue;
    const was = tierIn(files, entry);
    if (was !== null && was !== 'aggregate') found.add(item);
  }
  return [...found].sort();
}

export type ItemEntries = Iterable<readonly [item: string, entry: string]>;

/** Null where the pack is gone; undefined where it says nothing. */
function tierIn(files: StoredFiles, entry: string): Tier | null | undefined {
  const old = packIn(files, entry) as {record: {effective_tier?: Tier}} | undefined;
  return old ? old.record.effective_tier : null;
}
