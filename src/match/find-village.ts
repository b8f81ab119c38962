import {core, fold} from '../search/fold.ts';
import {said} from '../search/nearby.ts';
import type {Edition} from './edition.ts';
import {textOf, wordsOf} from './open-table.ts';

/** What a list says of a place, as typed. */
export interface PlaceCells {
  readonly code: string;
  readonly village: string;
  readonly township: string;
}

/**
 * The villages meant, by row of the edition's village table, and how they were found. code, name: one village, with those
 * that it was merged from or into · sound: one that sounds so · several: villages of one name · township: no village is
 * named, these are its villages · none: the list names no place · unknown: it names one that is not in the county.
 */
export interface FoundPlace {
  readonly how: 'code' | 'name' | 'sound' | 'several' | 'township' | 'none' | 'unknown';
  readonly villages: readonly number[];
}

const none: FoundPlace = {how: 'none', villages: []};
const unknown: FoundPlace = {how: 'unknown', villages: []};

/** Finds villages by code, by name, by address (云坪镇荞麦坪村3组), or by sound; equal cells are looked up once. */
export function villageFinder(edition: Edition): (cells: PlaceCells) => FoundPlace {
  const table = edition.tables.get('villages');
  const column = (name: string) => wordsOf(table, name);
  const [codes, names, townships, aliases] = [
    column('village_code'),
    column('village'),
    column('township'),
    column('aliases')
  ];
  const rows = Array.from({length: table?.rows ?? 0}, (_, row) => row);
  const plain = (text: string) => core(fold(text, edition.simplify));
  const letters = (text: string) => said(text, edition.sounds)[0] ?? text;
  const byCode = new Map(rows.map(row => [textOf(codes, row), row]));
  const [byName, bySound, byTownship] = [0, 1, 2].map(() => new Map<string, number[]>()) as [
    Map<string, number[]>,
    Map<string, number[]>,
    Map<string, number[]>
  ];
  const put = (map: Map<string, number[]>, key: string, row: number) => {
    const known = map.get(key);
    if (!known) map.set(key, [row]);
    else if (!known.includes(row)) known.push(row);
  };
  for (const row of rows) {
    for (const name of [textOf(names, row), ...textOf(aliases, row).split('|')]) {
      const key = plain(name);
      if (key === '') continue;
      put(byName, key, row);
      put(bySound, letters(key), row);
    }
    const township = bareTownship(fold(textOf(townships, row), edition.simplify));
    if (township) put(byTownship, township, row);
  }
  const kin = mergedVillages(edition, byCode);
  const withKin = (found: readonly number[]) => [...new Set(found.flatMap(row => kin.get(row) ?? [row]))];

  function find({code, village, township}: PlaceCells): FoundPlace {
    const digits = /(?<!\d)\d{12}(?=\d{5}$|\D|$)/.exec(code.trim() || village.trim())?.[0];
    const coded = digits === undefined ? undefined : byCode.get(digits);
    if (coded !== undefined) return {how: 'code', villages: withKin([coded])};
    const text = fold(village, edition.simplify);
    const named = villageParts(text);
    const within =
      townshipRows(fold(township, edition.simplify)) ??
      named.map(({before}) => townshipRows(before)).find(found => found !== undefined);
    const narrow = (found: readonly number[]): readonly number[] => {
      const inside = within ? found.filter(row => within.includes(row)) : [];
      return inside.length ? inside : found;
    };
    for (const {name} of named) {
      const found = byName.get(name);
      if (!found) continue;
      const chosen = narrow(found);
      return {how: chosen.length > 1 ? 'several' : 'name', villages: withKin(chosen)};
    }
    for (const {name} of named) {
      const found = narrow(bySound.get(letters(name)) ?? []);
      if (found.length === 1) return {how: 'sound', villages: withKin(found)};
    }
    if (within) return {how: 'township', villages: withKin(within)};
    const whole = townshipRows(text);
    if (whole) return {how: 'township', villages: withKin(whole)};
    return text === '' && township.trim() === '' && code.trim() === '' ? none : unknown;
  }

  /** The longest township whose name the text ends with or holds. */
  function townshipRows(text: string): readonly number[] | undefined {
    if (text === '') return undefined;
    const exact = byTownship.get(bareTownship(text));
    if (exact) return exact;
    const held = [...byTownship.keys()].filter(name => text.includes(name) && name.length > 1);
    return byTownship.get(held.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '');
  }

  const known = new Map<string, FoundPlace>();
  return cells => {
    const key = `${cells.code}\n${cells.village}\n${cells.township}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = find(cells)));
    return found;
  };
}

/** Ends of a village's name inside an address, and the signs after which one may begin. */
const ends = /(?:村民委员会|村委会|村|社区居委会|居民委员会|居委会|社区|嘎查)/gu;
const borders = '省市州盟县区旗镇乡道处';

/**
 * What in a folded cell may be a village's name, longest first, with what stands before it: 晴川县云坪镇荞麦坪村3组 gives
 * 荞麦坪 after 晴川县云坪镇. A name begins only where the cell does or after 县, 镇 and the like: 坪村 is never found in 荞麦坪村.
 */
function villageParts(text: string): {readonly name: string; readonly before: string}[] {
  if (text === '') return [];
  const stops = [...text.matchAll(ends)].map(({index, 0: end}) => index + end.length);
  const parts = [...new Set([text.length, ...stops])]
    .sort((a, b) => b - a)
    .flatMap(stop =>
      Array.from({length: stop}, (_, start) => start)
        .filter(start => start === 0 || borders.includes(text[start - 1]!))
        .map(start => ({name: core(text.slice(start, stop)), before: text.slice(0, start)}))
    );
  return parts.filter(({name}) => name !== '');
}

const bareTownship = (name: string): string => name.replace(/(?:街道办事处|街道|民族乡|镇|乡)$/u, '') || name;

/** Village -> itself and those that it was merged from or into: a payment keeps the code it was made under. */
function mergedVillages(edition: Edition, byCode: ReadonlyMap<string, number>): Map<number, number[]> {
  const table = edition.tables.get('succession');
  const [from, to] = [wordsOf(table, 'old_code'), wordsOf(table, 'new_code')];
  const kin = new Map<number, number[]>();
  for (let row = 0; row < (table?.rows ?? 0); row++) {
    const [a, b] = [byCode.get(textOf(from, row)), byCode.get(textOf(to, row))];
    if (a === undefined || b === undefined) continue;
    kin.set(a, [...(kin.get(a) ?? [a]), b]);
    kin.set(b, [...(kin.get(b) ?? [b]), a]);
  }
  return kin;
}
