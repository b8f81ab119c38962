import {readIndex} from '../snapshot.ts';

let known: ReadonlySet<string> | undefined;

/** Is a promise or problem of this village published? Then its page links to its township’s. Read once. */
export function hasTasks(village_code: string): boolean {
  known ??= new Set(readIndex('tasks').flatMap(({villages}) => villages));
  return known.has(village_code);
}
