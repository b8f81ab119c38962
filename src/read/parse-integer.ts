import {splitNumber} from './split-number.ts';

const dashes = /^[-−–—―/\\]+$/u;

/**
 * A whole number: `1,245`, full-width digits, `35户`, `2018年度`, `12.0`. null: not published (blank, —, /). undefined: not
 * a whole number.
 */
export function parseInteger(text: string): number | null | undefined {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  const body = text.normalize('NFKC').trim();
  if (body === '' || dashes.test(body)) return null;
  const parts = splitNumber(body);
  // A measure word of at most three letters may follow; 万 would change the value.
  if (!parts || !/^0*$/u.test(parts.fraction) || !/^(?:[\p{Script=Han}]{0,3})$/u.test(parts.rest))
    return undefined;
  if (/[万亿千百十余多几]/u.test(parts.rest)) return undefined;
  const value = Number(parts.whole) * (parts.negative && parts.whole !== '0' ? -1 : 1);
  return Number.isSafeInteger(value) ? value : undefined;
}
