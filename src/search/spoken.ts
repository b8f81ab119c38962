import type {Corpus} from './search-index.ts';

/** How a query was heard: every syllable in full (the last may be unfinished), first letters only, or both mixed. */
export type Hearing = 'full' | 'initials' | 'mixed';

type Sounds = Corpus['sounds'];

/**
 * Where consecutive characters of a folded name are spoken as the query says, each polyphonic character in any of its
 * readings; null if nowhere. The query is folded: letters and digits, Han characters stand for themselves.
 *
 * spoken(['荞', '麦', '坪', '村'], 'qmp', 'initials', sounds) -> {start: 0, end: 3}
 */
export function spoken(
  characters: readonly string[],
  query: string,
  hearing: Hearing,
  sounds: Sounds
): {start: number; end: number} | null {
  for (let start = 0; start < characters.length; start++) {
    const end = hear(characters, start, query, 0, hearing, sounds);
    if (end !== null) return {start, end};
  }
  return null;
}

/** Index after the last character used, or null. */
function hear(
  characters: readonly string[],
  at: number,
  query: string,
  from: number,
  hearing: Hearing,
  sounds: Sounds
): number | null {
  if (from === query.length) return at;
  const character = characters[at];
  if (character === undefined) return null;
  for (const taken of ways(character, query, from, hearing, sounds)) {
    const end = hear(characters, at + 1, query, from + taken, hearing, sounds);
    if (end !== null) return end;
  }
  return null;
}

/** How many letters of the query, from `from` on, one character may stand for. */
function ways(character: string, query: string, from: number, hearing: Hearing, sounds: Sounds): number[] {
  if (query.startsWith(character, from)) return [character.length];
  const found: number[] = [];
  for (const reading of sounds.get(character) ?? []) {
    if (reading[0] !== query[from]) continue;
    const rest = query.length - from;
    if (hearing !== 'initials') {
      if (query.startsWith(reading, from)) found.push(reading.length);
      else if (rest < reading.length && reading.startsWith(query.slice(from))) found.push(rest);
    }
    if (hearing !== 'full') found.push(1);
  }
  return found;
}
