import {core} from './fold.ts';
import type {Candidate, Corpus} from './search-index.ts';
import {said, withoutEnding} from './nearby.ts';

/** Shorter queries are one letter away from half the county. */
const shortest = 4;

/**
 * Villages and townships whose whole pinyin is one mistake away from typed letters: a wrong, missing, doubled or swapped
 * letter. A wrong letter first, then the shorter name, then the code: a total order. Compared as typed, since folding
 * dialects would make two mistakes of one.
 */
export function typos(corpus: Corpus): (query: string) => readonly Candidate[] {
  const ways = corpus.candidates
    .filter(({kind}) => kind === 'village' || kind === 'township')
    .flatMap(place =>
      place.spellings.flatMap(spelling =>
        said(spelling.core, corpus.sounds).map(letters => ({place, letters}))
      )
    );
  return query => {
    const typed = withoutEnding(core(query));
    if (typed.length < shortest || !/^[a-z]+$/.test(typed)) return [];
    const found = new Map<Candidate, number>();
    for (const {place, letters} of ways) {
      const mistakes = oneMistake(typed, letters);
      if (mistakes !== null) found.set(place, Math.min(mistakes, found.get(place) ?? mistakes));
    }
    return [...found]
      .sort(
        ([a, x], [b, y]) =>
          x - y || a.spellings[0]!.core.length - b.spellings[0]!.core.length || (a.id < b.id ? -1 : 1)
      )
      .map(([place]) => place);
  };
}

/** 0: one letter differs; 1: two neighbours are swapped, or one letter is missing or too many; null: none of it. */
export function oneMistake(a: string, b: string): 0 | 1 | null {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left === 1 && right === 1) return 0;
  if (left + right === 1) return 1;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start] ? 1 : null;
}
