import {core, fold} from './fold.ts';
import {nearby, type Guess} from './nearby.ts';
import {
  kinds,
  unpack,
  type Candidate,
  type Corpus,
  type Kind,
  type SearchIndex,
  type Spelling
} from './search-index.ts';
import {spoken, type Hearing} from './spoken.ts';
import {typos} from './typos.ts';

export interface Result {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Tells same names apart: the township of a village, and so on. */
  readonly parent: string | null;
  /** Not found as typed, but it sounds alike. */
  readonly near: boolean;
}

/** Better lanes first: a candidate stands in the first that finds it. */
const lanes = {
  id: 0,
  exact: 1,
  name: 2,
  nameStart: 3,
  nameWithin: 4,
  full: 5,
  fullStart: 6,
  initials: 7,
  initialsStart: 8,
  fullWithin: 9,
  initialsWithin: 10,
  mixed: 11,
  withParent: 12
} as const;
type Lane = (typeof lanes)[keyof typeof lanes];

interface Found {
  readonly candidate: Candidate;
  readonly lane: Lane;
}

interface Prepared {
  readonly corpus: Corpus;
  guess?: (query: string) => readonly Guess[];
  mistyped?: (query: string) => readonly Candidate[];
}
const prepared = new WeakMap<SearchIndex, Prepared>();

/**
 * Villages, townships, items, funds and projects for what a reader typed, best first, at most `limit`: a code or its
 * beginning, any part of a name, its pinyin in full or by first letters, with or without 村, 村委会, 社区; and only if
 * these find fewer than three, villages and townships that sound alike; after a wrong letter the names it may have meant. Same query and index, same list.
 */
export function search(index: SearchIndex, query: string, limit: number): readonly Result[] {
  let ready = prepared.get(index);
  if (!ready) prepared.set(index, (ready = {corpus: unpack(index)}));
  const {corpus} = ready;
  const folded = fold(query, corpus.simplify);
  if (folded === '') return [];

  const words = query.split(/\s+/u).map(word => fold(word, corpus.simplify)).filter(Boolean); // prettier-ignore
  const found = rank(corpus, candidate => laneOf(candidate, folded, query.trim().toLowerCase(), corpus));
  if (!found.length && words.length > 1)
    found.push(...rank(corpus, candidate => (hasAll(candidate, words, corpus) ? lanes.withParent : null)));
  const results = found.map(({candidate}) => resultOf(candidate, false));
  let guesses: readonly Guess[] = [];
  if (found.length < corpus.options.fuzzyBelow) guesses = (ready.guess ??= nearby(corpus))(folded);
  const isNew = (place: Candidate) => !results.some(({id, kind}) => id === place.id && kind === place.kind);
  // What merely holds the letters somewhere may be less meant than a name that one mistake parts from them; what some
  // speakers say just so is meant before either.
  const weak = !found.length || found[0]!.lane > lanes.fullStart;
  if (weak && !guesses.some(({same}) => same)) {
    const meant = (ready.mistyped ??= typos(corpus))(folded).filter(isNew).slice(0, corpus.options.fuzzyMost);
    results.splice(1, 0, ...meant.map(place => resultOf(place, true)));
  }
  // Beside a village of exactly the typed name, only those that are spoken alike are worth a line.
  const whole = found.some(({lane}) => [lanes.exact, lanes.name, lanes.full].some(each => each === lane));
  for (const {place, same} of guesses)
    if ((same || !whole) && isNew(place)) results.push(resultOf(place, true));
  return results.slice(0, limit);
}

const resultOf = ({kind, id, name, parent}: Candidate, near: boolean): Result => ({
  kind,
  id,
  name,
  parent,
  near
});

/** Candidates by lane, then kind, then the shorter name, then id: a total order. */
function rank(corpus: Corpus, lane: (candidate: Candidate) => Lane | null): Found[] {
  const found: Found[] = [];
  for (const candidate of corpus.candidates) {
    const at = lane(candidate);
    if (at !== null) found.push({candidate, lane: at});
  }
  const kind = ({candidate}: Found) => kinds.indexOf(candidate.kind);
  found.sort(
    (a, b) =>
      a.lane - b.lane ||
      kind(a) - kind(b) ||
      a.candidate.name.length - b.candidate.name.length ||
      (a.candidate.id < b.candidate.id ? -1 : 1)
  );
  return found;
}

function laneOf(candidate: Candidate, folded: string, typed: string, corpus: Corpus): Lane | null {
  const id = candidate.id.toLowerCase();
  if (id === typed || (typed.length > 2 && id.startsWith(typed))) return lanes.id;
  const found = candidate.spellings
    .map(spelling => written(spelling, folded) ?? heard(spelling, folded, corpus))
    .filter(lane => lane !== null);
  if (found.length) return Math.min(...found) as Lane;
  // 云坪镇荞麦坪村, as it stands in a document; a parent alone would list its every village.
  const whole = candidate.within + candidate.spellings[0]!.text;
  const place = whole.indexOf(folded);
  return place > -1 && place + folded.length > candidate.within.length ? lanes.withParent : null;
}

function written({text, core: bare}: Spelling, query: string): Lane | null {
  const short = core(query);
  if (text === query) return lanes.exact;
  if (bare === short) return lanes.name;
  if (text.startsWith(query) || (bare !== text && bare.startsWith(short))) return lanes.nameStart;
  return text.includes(query) ? lanes.nameWithin : null;
}

function heard({characters, core: bare}: Spelling, query: string, corpus: Corpus): Lane | null {
  if (!/[a-z]/.test(query)) return null;
  const size = Array.from(bare).length;
  const place = (hearing: Hearing) => spoken(characters, query, hearing, corpus.sounds);
  const full = place('full');
  if (full) {
    if (full.start > 0) return query.length > 1 ? lanes.fullWithin : null;
    return full.end >= size ? lanes.full : lanes.fullStart;
  }
  const initials = place('initials');
  if (initials) {
    if (initials.start > 0) return query.length > 1 ? lanes.initialsWithin : null;
    return initials.end >= size ? lanes.initials : lanes.initialsStart;
  }
  return query.length > 3 && place('mixed') ? lanes.mixed : null;
}

/** Each word of "云坪 荞麦坪" in the name or in what it stands in. */
function hasAll({spellings, within}: Candidate, words: readonly string[], corpus: Corpus): boolean {
  const own = (word: string) => spellings.some(({text}) => isIn(text, word, corpus));
  return words.some(own) && words.every(word => own(word) || isIn(within, word, corpus));
}

const isIn = (text: string, word: string, {sounds}: Corpus): boolean =>
  text.includes(word) ||
  (word.length > 1 && /[a-z]/.test(word) && spoken(Array.from(text), word, 'full', sounds) !== null);
