/** A number's text in parts: `-1,234.50` -> negative, whole `1234`, fraction `50`; `rest` is what follows it. */
export interface NumberParts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
  readonly rest: string;
}

const number = /^(\d{1,3}(?:(?:[,'] ?| )\d{3})+(?!\d)|\d+|(?=\.\d))(?:\.(\d*))?/u;
const minus = /^[-−–—﹣]\s?/u;

/**
 * Reads the number at the start of a text: full-width digits, thousands set off by a comma or a blank ("10 851.8"), the
 * minus signs in use, and (123) as minus 123. Null when no number stands there. Nothing is rounded: digits stay text.
 */
export function splitNumber(text: string): NumberParts | null {
  let body = text.normalize('NFKC').trim();
  const accounting = /^\(\s*(\d[\d,. ]*)\)(.*)$/su.exec(body);
  if (accounting) body = `-${accounting[1]!.trim()}${accounting[2]}`;
  const sign = minus.exec(body)?.[0] ?? (body.startsWith('+') ? '+' : '');
  const match = number.exec(body.slice(sign.length));
  if (!match || match[0] === '') return null;
  return {
    negative: sign !== '' && sign !== '+',
    whole: match[1]!.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '') || '0',
    fraction: match[2] ?? '',
    rest: body.slice(sign.length + match[0].length).trim()
  };
}
