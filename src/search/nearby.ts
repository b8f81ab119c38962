import Fuse from 'fuse.js/basic';
import {dialect} from './dialect.ts';
import {core} from './fold.ts';
import type {Candidate, Corpus} from './search-index.ts';

/** Readings of one name tried at most; a name of four polyphonic characters has more than anyone types. */
const mostReadings = 8;
// What stands behind a village's name when its pinyin is typed: 村, 村委会, 村民委员会, 社区, 居委会, 居民委员会.
const typedEnding = /(?:cun(?:weihui|minweiyuanhui)?|shequ|ju(?:min)?wei(?:yuan)?hui)$/;

export interface Guess {
  readonly place: Candidate;
  /** Not a typing error: some speakers say both alike. */
  readonly same: boolean;
}

/** Villages and townships that sound like a query. Fuzzy on two to four Han characters is too coarse, so both sides
 * are compared as letters, with the dialect pairs folded. */
export function nearby(corpus: Corpus): (query: string) => readonly Guess[] {
  const {options, sounds} = corpus;
  const places = corpus.candidates.filter(({kind}) => kind === 'village' || kind === 'township');
  const letters: string[] = [];
  const owners: Candidate[] = [];
  const usual: boolean[] = [];
  for (const place of places)
    for (const spelling of place.spellings)
      said(spelling.core, sounds).forEach((text, way) => {
        letters.push(dialect(text, options.dialect));
        owners.push(place);
        usual.push(way === 0);
      });
  const fuse = new Fuse(letters, {...options.fuse, includeScore: true});
  return query => {
    const [first = ''] = said(core(query), sounds);
    const bare = withoutEnding(first);
    const pattern = dialect(bare.length < options.fuzzyFrom ? first : bare, options.dialect);
    const guesses = new Map<Candidate, Guess>();
    // Written in Han, a name said just so is meant however short it is: 雨路 for 雨碌, 钟村 for 中村.
    if (/\p{Script=Han}/u.test(query)) {
      const whole = dialect(first, options.dialect);
      letters.forEach((text, at) => {
        const place = owners[at]!;
        if ((text === whole || text === pattern) && usual[at]) guesses.set(place, {place, same: true});
      });
    }
    if (pattern.length < options.fuzzyFrom) return [...guesses.values()].slice(0, options.fuzzyMost);
    const found = fuse.search(pattern).sort((a, b) => a.score! - b.score! || a.refIndex - b.refIndex);
    for (const {refIndex, score = 1} of found) {
      const text = letters[refIndex]!;
      // Fuse looks for the pattern inside a name; one much longer or shorter was hardly meant.
      const alike = Math.abs(text.length - pattern.length) <= pattern.length / 4;
      const fits = score <= (found[0]!.score ?? 1) + options.fuzzyWithin;
      // A rare reading (厂 as an) and a typing error on top would find anything.
      const same = text === pattern;
      const place = owners[refIndex]!;
      if (alike && fits && (same || usual[refIndex]) && !guesses.has(place))
        guesses.set(place, {place, same});
    }
    return [...guesses.values()].slice(0, options.fuzzyMost);
  };
}

/** Letters without the typed ending of a village's name. */
export const withoutEnding = (letters: string): string => letters.replace(typedEnding, '');

/** Every way to say a folded text, as letters, the usual one first; what has no reading stays as it is. */
export function said(text: string, sounds: Corpus['sounds']): readonly string[] {
  let ways = [''];
  for (const character of Array.from(text)) {
    const readings = sounds.get(character) ?? [character];
    ways = readings.flatMap(reading => ways.map(way => way + reading)).slice(0, mostReadings);
  }
  return [...new Set(ways)];
}
