import type {Speech} from './edition.ts';

/** A person's name as it is compared. `unknown`: how many characters are ? (a rare character); `hidden`: how many are *. */
export interface PersonName {
  /** Its characters, simplified; ? for one that an office's machine could not write, * for one that a list hides. */
  readonly characters: readonly string[];
  readonly text: string;
  readonly unknown: number;
  readonly hidden: number;
}

const missing = /[?\ufffd□■◆◇▢☐\p{Co}\u2ff0-\u2fff]/u;
const mask = /[*×✱✳●○某]/u;
const hanOrSign = /[\p{Script=Han}?*]/u;

/**
 * A name as a list or a register writes it: blanks, points and remarks in brackets are left off (张国(已故)), traditional
 * characters are simplified, a rare character written as □, ? or in letters becomes ? (王YUE -> 王?, 李(王月) -> 李?).
 * Never throws; empty where there is no name.
 */
export function personName(text: string, {simplify}: Speech): PersonName {
  const plain = text
    .replace(/[\u3400-\u9fff]/g, character => simplify.get(character) ?? character)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‹«[【〔〈<{]/g, '(')
    .replace(/[›»\]】〕〉>}]/g, ')');
  const outside = plain.replace(/\([^()]*\)?/g, '');
  // A family name alone before the bracket: the bracket holds the parts of a rare character.
  const name = letters(outside).length === 1 && outside !== plain ? `${outside}?` : outside || plain;
  const all = letters(name);
  const mixed = all.some(character => /\p{Script=Han}/u.test(character));
  // 张伟2: the number only tells two of one name apart.
  const whole = mixed ? all.filter(character => !/\p{N}/u.test(character)) : all;
  const characters: string[] = [];
  let inRun = false;
  for (const character of whole) {
    const foreign = mixed && !hanOrSign.test(character);
    if (!foreign) characters.push(character);
    else if (!inRun) characters.push('?');
    inRun = foreign;
  }
  return {
    characters,
    text: characters.join(''),
    unknown: characters.filter(character => character === '?').length,
    hidden: characters.filter(character => character === '*').length
  };
}

function letters(text: string): string[] {
  const found: string[] = [];
  for (const character of Array.from(text))
    if (mask.test(character)) found.push('*');
    else if (missing.test(character)) found.push('?');
    else if (/[\p{L}\p{N}]/u.test(character)) found.push(character);
  return found;
}

/** The same with ? for each character outside the common 6,763: what two machines write in two ways. */
export function withoutRare({characters}: PersonName): readonly string[] {
  const usual = commonCharacters();
  return characters.map(character =>
    /\p{Script=Han}/u.test(character) && !usual.has(character) ? '?' : character
  );
}

/** Every spelling with one character replaced by a sign: 张建国 -> ?建国, 张?国, 张建?. */
export const withOne = (characters: readonly string[], sign: string): string[] =>
  characters.map((_, i) => [...characters.slice(0, i), sign, ...characters.slice(i + 1)].join(''));

/** How a public list may have hidden this name: 张建国 -> 张**, 张建*, 张*国, …; with one star for all: 张*. */
export function maskedForms({characters}: PersonName, oneStar: boolean): string[] {
  const forms = new Set(withOne(characters, '*').slice(1));
  for (const kept of [1, 2]) {
    const hidden = characters.length - kept;
    if (hidden < 1) continue;
    forms.add(characters.slice(0, kept).join('') + '*'.repeat(oneStar ? 1 : hidden));
  }
  return [...forms];
}

/** Ways to say a name, at most `most`, the usual one first; syllables apart, so that 西安 is not 先. */
export function soundKeys({characters}: PersonName, {sounds}: Speech, most: number): string[] {
  let ways = [''];
  for (const character of characters) {
    const readings = sounds.get(character) ?? [character];
    ways = readings.flatMap(reading => ways.map(way => `${way} ${reading}`)).slice(0, most);
  }
  return [...new Set(ways)];
}

let common: ReadonlySet<string> | undefined;

/** The 6,763 characters of GB 2312, which every machine writes. */
function commonCharacters(): ReadonlySet<string> {
  if (common) return common;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  return (common = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes))));
}
