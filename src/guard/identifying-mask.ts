import {hasProvince} from './identity-number.ts';

const star = '[*×xX✱✳●•■□◆○#]';
const inside = new RegExp(`(?<=\\d|${star})[ -](?=\\d|${star})`, 'g');
const masked = new RegExp(`${star}{3,}`);
// A number whose middle or end is starred, or stars before the last four. Three stars behind a name ("张***") before a date
// are neither; a single star between digits is a product ("300*200").
const token = new RegExp(`\\d(?:\\d|${star})*${star}{3}(?:\\d|${star})*|${star}{6,}\\d{3}[\\dXx]`, 'g');
const dotted = /\d{4,}(?:\.{3,}|…+)\d{3}[\dXx]/;
const tail =
  /(?:尾号|[后末尾][四4六6]位(?:数字?|号码?)?)[^\d,。;]{0,8}(?:\d{4,6}|\d{3}[xX])|(?<!\d)\d{3}[\dXx]\s*\(\s*(?:尾号|后四位)/;
const damaged = /(?<![\d.])[1-8]\.\d+E\+?1[47](?!\d)/i;

/**
 * Masks that still identify (domain 4.2): an ID number, card or phone of which four digits or more stand beside stars
 * (`region********last4`, `430***19630812****`, the last four), 尾号/后四位 forms, and what Excel leaves of an ID number
 * (`4.30…E+17`). Province and check character alone (two digits, fifteen stars, one) may stand. Expects folded text.
 */
export function hasIdentifyingMask(text: string): boolean {
  if (tail.test(text) || dotted.test(text)) return true;
  const exponent = damaged.exec(text);
  if (exponent && hasProvince(exponent[0].replace('.', ''))) return true;
  if (!masked.test(text)) return false;
  for (const [found] of text.replace(inside, '').matchAll(token))
    if (found.length >= 11 && (found.match(/\d/g)?.length ?? 0) >= 4) return true;
  return false;
}
