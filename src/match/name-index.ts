import type {Speech} from './edition.ts';
import {maskedForms, personName, soundKeys, withOne, withoutRare, type PersonName} from './person-name.ts';

/** How a listed name and a published one agree. */
export type NameAgreement = 'same' | 'sound' | 'rare' | 'hidden';

/** Rows of one table by the name they carry and the place they stand in, so that a look-up costs what it finds. */
export interface NameIndex {
  /** The names that may be this one. Equal names are looked up once. */
  candidates(name: string): readonly (readonly [name: number, how: NameAgreement])[];
  /** Rows of a name, in order of place and row. */
  rowsOf(name: number): Int32Array;
  /** The same, only those of one place. */
  rowsIn(name: number, place: number): Int32Array;
}

/** Ways to say a name that the index holds, and that a listed name is looked up by. */
const mostReadings = 8;
const usualReadings = 2;

/**
 * words: distinct names as published; at: row -> its name (−1: not of this index); place: row -> its place, −1 for none.
 * Names that are one when compared share a number.
 */
export function nameIndex(
  words: readonly string[],
  at: Int32Array,
  place: (row: number) => number,
  speech: Speech,
  oneStar: boolean
): NameIndex {
  const used = new Uint8Array(words.length);
  for (let row = 0; row < at.length; row++) if (at[row]! >= 0) used[at[row]!] = 1;
  const names: PersonName[] = [];
  const numbers = new Map<string, number>();
  const numberOf = new Int32Array(words.length).fill(-1);
  words.forEach((word, i) => {
    if (!used[i]) return;
    const name = personName(word, speech);
    if (name.text === '') return;
    let number = numbers.get(name.text);
    if (number === undefined) numbers.set(name.text, (number = names.push(name) - 1));
    numberOf[i] = number;
  });
  const sorted = sortedRows(names.length, numberOf, at, place);
  const keys = nameKeys(names, speech);
  const known = new Map<string, readonly (readonly [number, NameAgreement])[]>();

  return {
    candidates(text) {
      let found = known.get(text);
      if (!found)
        known.set(text, (found = candidates(personName(text, speech), keys, numbers, speech, oneStar)));
      return found;
    },
    rowsOf: name => sorted.rows.subarray(sorted.start[name]!, sorted.start[name + 1]!),
    rowsIn(name, wanted) {
      const [from, to] = [sorted.start[name]!, sorted.start[name + 1]!];
      const first = lowest(sorted.places, from, to, wanted);
      return sorted.rows.subarray(first, lowest(sorted.places, first, to, wanted + 1));
    }
  };
}

/** Row numbers grouped by name, inside a name by place; start[name] is where a name begins. */
function sortedRows(names: number, numberOf: Int32Array, at: Int32Array, place: (row: number) => number) {
  const kept: number[] = [];
  let places = 1;
  for (let row = 0; row < at.length; row++) {
    if (at[row]! < 0 || numberOf[at[row]!]! < 0) continue;
    kept.push(row);
    places = Math.max(places, place(row) + 2);
  }
  // One number says name, place and row; sorting numbers is the fastest sort there is.
  const [count, span] = [at.length, places];
  if (names * span * count > Number.MAX_SAFE_INTEGER) throw new RangeError('too many rows for one index');
  const order = Float64Array.from(
    kept,
    row => (numberOf[at[row]!]! * span + place(row) + 1) * count + row
  ).sort();
  const [rows, inPlace, start] = [
    new Int32Array(order.length),
    new Int32Array(order.length),
    new Int32Array(names + 1)
  ];
  order.forEach((key, i) => {
    rows[i] = key % count;
    const nameAndPlace = Math.floor(key / count);
    inPlace[i] = (nameAndPlace % span) - 1;
    start[Math.floor(nameAndPlace / span) + 1]!++;
  });
  for (let name = 0; name < names; name++) start[name + 1]! += start[name]!;
  return {rows, places: inPlace, start};
}

/** First position from `from` on whose value is at least `wanted`. */
function lowest(values: Int32Array, from: number, to: number, wanted: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface NameKeys {
  readonly sound: ReadonlyMap<string, readonly number[]>;
  /** Names with one ? in them, by that spelling. */
  readonly rare: ReadonlyMap<string, readonly number[]>;
  /** Names with one or more *, by that spelling. */
  readonly hidden: ReadonlyMap<string, number>;
  /** Whole names by each spelling with one ?: made only when a list has such a name. */
  readonly oneUnknown: () => ReadonlyMap<string, readonly number[]>;
}

function nameKeys(names: readonly PersonName[], speech: Speech): NameKeys {
  const [sound, rare] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const hidden = new Map<string, number>();
  const put = (map: Map<string, number[]>, key: string, number: number) => {
    const found = map.get(key);
    if (found) found.push(number);
    else map.set(key, [number]);
  };
  names.forEach((name, number) => {
    if (name.hidden) return void hidden.set(name.text, number);
    const spelling = withoutRare(name);
    if (spelling.filter(character => character === '?').length === 1) put(rare, spelling.join(''), number);
    if (!name.unknown && name.characters.length > 1)
      for (const key of soundKeys(name, speech, mostReadings)) put(sound, key, number);
  });
  let oneUnknown: Map<string, number[]> | undefined;
  return {
    sound,
    rare,
    hidden,
    oneUnknown() {
      if (oneUnknown) return oneUnknown;
      oneUnknown = new Map();
      for (const [number, name] of names.entries())
        if (!name.hidden && !name.unknown)
          for (const key of withOne(name.characters, '?')) put(oneUnknown, key, number);
      return oneUnknown;
    }
  };
}

/** A name is found once, by the surest way. The order is that of the ways, then of the names: a total order. */
function candidates(
  name: PersonName,
  keys: NameKeys,
  numbers: ReadonlyMap<string, number>,
  speech: Speech,
  oneStar: boolean
): (readonly [number, NameAgreement])[] {
  const found = new Map<number, NameAgreement>();
  const add = (all: Iterable<number>, how: NameAgreement) => {
    for (const number of all) if (!found.has(number)) found.set(number, how);
  };
  if (name.characters.length === 0 || name.hidden) return [];
  const same = numbers.get(name.text);
  if (same !== undefined) add([same], name.unknown ? 'rare' : 'same');
  // One character that is unknown is tolerated, if at least one other is left to go by.
  const spelling = withoutRare(name);
  const unknown = spelling.filter(character => character === '?').length;
  if (name.characters.length > 1) {
    if (unknown === 1) add(keys.rare.get(spelling.join('')) ?? [], 'rare');
    if (unknown === 1) add(keys.oneUnknown().get(spelling.join('')) ?? [], 'rare');
    if (unknown === 0 && keys.rare.size > 0)
      for (const key of withOne(name.characters, '?')) add(keys.rare.get(key) ?? [], 'rare');
    if (!name.unknown)
      for (const key of soundKeys(name, speech, usualReadings)) add(keys.sound.get(key) ?? [], 'sound');
  }
  if (keys.hidden.size > 0)
    for (const form of maskedForms(name, oneStar)) add(one(keys.hidden.get(form)), 'hidden');
  return [...found];
}

const one = (number: number | undefined): number[] => (number === undefined ? [] : [number]);
