import {splitNumber} from './split-number.ts';

const dashes = /^[-−–—―/\\]+$/u;

/**
 * Exact decimal text: `124.9788302` stays so, `1,245.50` becomes `1245.50`, `10742.5亩` and `3.1元/亩` lose their unit,
 * `85%` its sign. null: not published. undefined: not a number. Nothing passes through floating point.
 */
export function parseDecimal(text: string): string | null | undefined {
  if (/^(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?$/u.test(text)) return text;
  const body = text.normalize('NFKC').trim();
  if (body === '' || dashes.test(body)) return null;
  const parts = splitNumber(body);
  if (!parts || parts.whole.length + parts.fraction.length > 60) return undefined;
  if (/\d|^[万亿千百余多几a-z.,;:()+*-]/iu.test(parts.rest)) return undefined;
  const value = parts.fraction === '' ? parts.whole : `${parts.whole}.${parts.fraction}`;
  return parts.negative && /[1-9]/u.test(value) ? `-${value}` : value;
}
