import {describe, expect, test} from 'vitest';
import {packIndex} from '../../src/search/build-index.ts';
import {core} from '../../src/search/fold.ts';
import {pinyin, readings} from '../../src/search/pinyin.ts';
import {search} from '../../src/search/search.ts';
import {realPlaces} from '../../scripts/bench/real-places.ts';

const places = realPlaces('530326');
const index = packIndex(places);
const villages = places.filter(({kind}) => kind === 'village');

/** mulberry32: a fixed seed, so that every run draws the same five hundred queries. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const draw = random(20_261_121);
const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;

/** Characters by their usual reading, of all names of another county and this one: what a phone may offer instead. */
const alike = new Map<string, string[]>();
for (const {name} of [...places, ...realPlaces('433130'), ...realPlaces('500240')])
  for (const character of core(name)) {
    const [reading] = readings(character);
    if (!reading) continue;
    const known = alike.get(reading) ?? [];
    if (!known.includes(character)) alike.set(reading, [...known, character]);
  }

const letters = 'abcdefghijklmnopqrstuvwxyz';
const wrongLetter = (text: string): string => {
  const at = Math.floor(draw() * text.length);
  const other = pick([...letters].filter(letter => letter !== text[at]));
  return text.slice(0, at) + other + text.slice(at + 1);
};
/** One character written as another of the same sound; null where no such character is known. */
const homophone = (name: string): string | null => {
  const places = [...name].flatMap((character, at) => {
    const others = (alike.get(readings(character)[0] ?? '') ?? []).filter(other => other !== character);
    return others.length ? [{at, others}] : [];
  });
  if (!places.length) return null;
  const {at, others} = pick(places);
  return [...name].map((character, i) => (i === at ? pick(others) : character)).join('');
};

/** A hundred draws of [query, name meant]. */
function hundred(query: (name: string) => string | null): [query: string, name: string][] {
  const drawn: [string, string][] = [];
  while (drawn.length < 100) {
    const {name} = pick(villages);
    const text = query(core(name));
    if (text !== null) drawn.push([text, name]);
  }
  return drawn;
}

/** Place of the village meant, from 0; villages of one spelling are told apart by the township beside them. */
const rank = (query: string, name: string, same: (a: string, b: string) => boolean): number =>
  search(index, query, 12).findIndex(
    result => result.kind === 'village' && same(core(result.name), core(name))
  );
const written = (a: string, b: string): boolean => a === b;
const sounded = (a: string, b: string): boolean => a === b || pinyin(a).full === pinyin(b).full;

/** Queries that are not answered within the first `within`, in words. */
const missed = (queries: readonly [string, string][], within: number, same: typeof written): string[] =>
  queries
    .filter(([query, name]) => {
      const at = rank(query, name, same);
      return at < 0 || at >= within;
    })
    .map(([query, name]) => `${query} → ${name}`);

describe('on the 381 villages of county 530326, a hundred queries a kind', () => {
  test('there are 381', () => expect(villages.length).toBe(381));

  test('as written in Han, the right village is first in 99 of 100', () => {
    expect(
      missed(
        hundred(name => name),
        1,
        written
      ).length
    ).toBeLessThanOrEqual(1);
  });

  test('in full pinyin, the right village is first in 99 of 100', () => {
    const misses = missed(
      hundred(name => pinyin(name).full),
      1,
      sounded
    );
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(1);
  });

  test('by initials, the right village is within the first three in 95 of 100', () => {
    const misses = missed(
      hundred(name => pinyin(name).initials),
      3,
      written
    );
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(5);
  });

  test('with one wrong letter at any place of the pinyin, within the first three in 95 of 100', () => {
    const misses = missed(
      hundred(name => wrongLetter(pinyin(name).full)),
      3,
      sounded
    );
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(5);
  });

  test('with one character of the same sound, within the first three in 95 of 100', () => {
    const misses = missed(hundred(homophone), 3, written);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(5);
  });
});
