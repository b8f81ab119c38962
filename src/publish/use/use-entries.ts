import type {IndexOf} from '../index-entries.ts';
import {readIndex} from '../snapshot.ts';

let known: ReadonlyMap<string, IndexOf<'use'>> | undefined;

/** What a village’s page says of the use of its money; undefined where nothing is published. Read once. */
export function useEntry(village_code: string): IndexOf<'use'> | undefined {
  known ??= new Map(readIndex('use').map(entry => [entry.id, entry]));
  return known.get(village_code);
}
