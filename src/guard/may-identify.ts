const digit = 1;
const gap = 2;
const mask = 4;
const word = 8;
const door = 16;
const exponent = 32;

/** Class of each UTF-16 unit. One look-up a character lets a million rows of 25 columns pass in a second or two. */
const classes = new Uint8Array(65536);
for (let c = 0x30; c <= 0x39; c++) classes[c] = digit;
for (let c = 0xff10; c <= 0xff19; c++) classes[c] = digit;
for (const zero of [0x0660, 0x06f0, 0x0966, 0x0f20, 0x1810, 0x1946, 0x19d0])
  for (let c = zero; c < zero + 10; c++) classes[c] = digit;
for (const c of '〇零○一二三四五六七八九') classes[c.charCodeAt(0)] = digit;
// Circled, superscript and subscript digits, and mathematical ones (a surrogate pair), which NFKC turns into digits.
for (let c = 0x2070; c <= 0x2089; c++) classes[c] = digit;
for (let c = 0x2460; c <= 0x249b; c++) classes[c] = digit;
for (const c of [0xb2, 0xb3, 0xb9, 0xd835]) classes[c] = digit;
for (let c = 0xdfce; c <= 0xdfff; c++) classes[c] = gap;
for (const c of ' \t\r\n-_./·xX×\u00a0\u00ad\u2212\u3000\ufeff\u2060\u0425\u0445\u03a7')
  classes[c.charCodeAt(0)] = gap;
for (const c of [0x202f, 0x205f, 0x30fb, 0xff65, 0xff0d, 0xff0e, 0xff0f, 0xff38, 0xff3f, 0xff58])
  classes[c] = gap;
for (let c = 0x2000; c <= 0x2015; c++) classes[c] = gap;
for (let c = 0xfe00; c <= 0xfe0f; c++) classes[c] = gap;
for (const c of '*\uff0axX×\uff38\uff58✱✳●•■□◆○#\uff03….') classes[c.charCodeAt(0)]! |= mask;
for (const c of 'Ee\uff25\uff45') classes[c.charCodeAt(0)] = exponent;
// A mark of omission is one character and three points.
for (const c of '尾后末…') classes[c.charCodeAt(0)] = word;
for (const c of '号牌室栋幢座元生') classes[c.charCodeAt(0)] = door;

/** What a text gives reason to look for, as bits: `numbers` of eleven digits and accounts, `masks`, traces of a `person`. */
export const hint = {numbers: 1, masks: 2, person: 4} as const;

/**
 * What this text could hold of all that the detectors look for; 0: nothing. Cheap, and never silent where detect() would
 * find something: eleven digits with only short gaps between, stars beside four digits, words for a number's end, E+17;
 * for rows about persons also words of an address or a birthday and the ten digits of a landline.
 */
export function mayIdentify(text: string, persons: boolean): number {
  const length = text.length;
  if (length < (persons ? 3 : 6)) return 0;
  let hints = 0;
  let digits = 0;
  let chain = 0;
  let longest = 0;
  let between = 0;
  let masks = 0;
  let exponents = 0;
  for (let i = 0; i < length; i++) {
    const kind = classes[text.charCodeAt(i)]!;
    if (kind & digit) {
      digits++;
      between = 0;
      if (++chain > longest) longest = chain;
    } else if (kind & gap) {
      // Invisible characters may stand in numbers, so that a gap is counted generously.
      if (++between > 8) chain = 0;
    } else {
      chain = 0;
      if (kind & word) hints |= hint.masks;
      else if (kind & door) hints |= hint.person;
      if (kind & exponent) exponents++;
    }
    if (kind & mask) masks++;
  }
  if (longest >= 11 || (longest === 10 && accountCharacter.test(text))) hints |= hint.numbers;
  if (digits >= 4 && (exponents > 0 || masks >= 3)) hints |= hint.masks;
  if (!persons) return hints & ~hint.person;
  return longest >= 10 ? hints | hint.person : hints;
}

const accountCharacter = /[号户折卡]/;
