import {moneyUnit, type MoneyUnit} from './money-unit.ts';
import {splitNumber} from './split-number.ts';

/** `plain`: the cell was plain decimal yuan, so that nothing is lost by not keeping its text. */
export type ParsedAmount =
  | {
      readonly kind: 'amount';
      readonly fen: number;
      readonly plain: boolean;
      readonly rounded: boolean;
      readonly unitInCell: boolean;
    }
  | {readonly kind: 'none'}
  | {readonly kind: 'bad'}
  | {readonly kind: 'too-large'};

const none: ParsedAmount = {kind: 'none'};
const bad: ParsedAmount = {kind: 'bad'};
const dashes = /^(?:[-−–—―_/\\]+|\.{3,})$/u;
const largest = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * A cell of money -> whole fen (domain 5.3). `unit` is the unit of the column as a power of ten of yuan; a unit in the
 * cell ("20万元") goes before it. Blank, — and / are "not published", never 0. More than two decimals are rounded
 * half-even. Decimal text becomes an integer by its digits: no floating point comes near it.
 *
 * parseAmount('1,234.5') is 123450 fen · parseAmount('0.6万') 600000 · parseAmount('10(其中,灾情因素6万元)', 4) 10000000, never 106
 */
export function parseAmount(text: string, unit: MoneyUnit = 0): ParsedAmount {
  const plain = unit === 0 ? plainFen(text) : -1;
  if (plain >= 0) return {kind: 'amount', fen: plain, plain: true, rounded: false, unitInCell: false};
  let body = text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();
  if (body === '' || dashes.test(body)) return none;
  body = body.replace(/^(?:人民币|rmb|cny)?\s*[¥$]?\s*/iu, match => (match.includes('$') ? match : ''));
  body = body.replace(/^(?:大约|约|近)\s*/u, '').replace(/\s*左右$/u, '');
  const parts = splitNumber(body);
  if (!parts) return bad;
  const inCell = unitAfter(parts.rest);
  if (inCell === undefined) return bad;
  const power = (inCell ?? unit) + 2 - parts.fraction.length;
  const digits = (parts.whole + parts.fraction).replace(/^0+(?=\d)/u, '');
  if (digits.length > 40) return {kind: 'too-large'};
  const scaled =
    power >= 0 ? BigInt(digits) * 10n ** BigInt(power) : halfEven(BigInt(digits), 10n ** BigInt(-power));
  if (scaled > largest) return {kind: 'too-large'};
  const rounded = power < 0 && BigInt(digits) % 10n ** BigInt(-power) !== 0n;
  const fen = parts.negative && scaled !== 0n ? -Number(scaled) : Number(scaled);
  const isPlain = unit === 0 && inCell === null && /^-?\d+(?:\.\d{1,2})?$/u.test(text.trim());
  return {kind: 'amount', fen, plain: isPlain, rounded, unitInCell: inCell !== null};
}

/** What may follow the number: a unit, a note in brackets, or both. undefined: something else, so not an amount. */
function unitAfter(rest: string): MoneyUnit | null | undefined {
  // "10(其中…6万元)": the note speaks of a part. A bracket of digits alone would be a second number: not an amount.
  const match = /^([^\d()]*?)\s*(?:\(([^()]*)\))?([^\d()]*)$/u.exec(rest);
  if (!match) return undefined;
  const note = match[2]?.trim();
  if (note !== undefined && note !== '' && /^[\d., ]+$/u.test(note)) return undefined;
  const words = [match[1]!, match[3]!]
    .map(word => word.replace(/\s|左右$|整$/gu, ''))
    .filter(word => word !== '');
  const noted = note === undefined ? null : moneyUnit(note.replace(/^单位:?/u, ''));
  if (words.length === 0) return noted;
  if (words.length > 1) return undefined;
  return moneyUnit(words[0]!) ?? undefined;
}

/** The hot path: plain digits with at most two decimals, at most 12 before the point. −1: not that plain. */
function plainFen(text: string): number {
  const length = text.length;
  if (length === 0 || length > 15) return -1;
  let [fen, decimals] = [0, -1];
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      fen = fen * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals === -1 && i > 0) decimals = 0;
    else return -1;
  }
  if (decimals === 0 || decimals > 2 || (decimals === -1 && length > 12)) return -1;
  return decimals === -1 ? fen * 100 : decimals === 1 ? fen * 10 : fen;
}

function halfEven(value: bigint, divisor: bigint): bigint {
  const [quotient, twice] = [value / divisor, (value % divisor) * 2n];
  return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient;
}
