import {dialect} from './dialect.ts';
import {core, fold} from './fold.ts';
import {said} from './nearby.ts';
import {unpack, type Candidate, type Corpus, type SearchIndex} from './search-index.ts';
import type {Result} from './search.ts';

const most = 3;
/** Below this share of letter pairs in common a name has nothing to do with what was typed. */
const least = 0.35;

let last: {index: SearchIndex; corpus: Corpus} | undefined;

/**
 * The three villages or townships nearest to a query that found nothing, by letter pairs in common (Dice); fewer where
 * nothing is near. They are offered as such, never as an answer. Same query and index, same list.
 */
export function nearest(index: SearchIndex, query: string): readonly Result[] {
  if (last?.index !== index) last = {index, corpus: unpack(index)};
  const {corpus} = last;
  const letters = (text: string): string =>
    dialect(said(text, corpus.sounds)[0] ?? '', corpus.options.dialect);
  const typed = pairs(letters(core(fold(query, corpus.simplify))));
  if (!typed.size) return [];
  const shares: [share: number, place: Candidate][] = [];
  for (const place of corpus.candidates) {
    if (place.kind !== 'village' && place.kind !== 'township') continue;
    const share = Math.max(
      ...place.spellings.map(spelling => inCommon(typed, pairs(letters(spelling.core))))
    );
    if (share >= least) shares.push([share, place]);
  }
  shares.sort(([x, a], [y, b]) => y - x || a.name.length - b.name.length || (a.id < b.id ? -1 : 1));
  return shares.slice(0, most).map(([, {kind, id, name, parent}]) => ({kind, id, name, parent, near: true}));
}

const pairs = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) found.add(text.slice(at, at + 2));
  return found;
};

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let same = 0;
  a.forEach(pair => (same += b.has(pair) ? 1 : 0));
  return (2 * same) / (a.size + b.size || 1);
}
