/** Whole fen (1 yuan = 100 fen). Sums of integers are exact; formatting comes last. */
export type Fen = number & {readonly unit: 'fen'};

/** The type's one door: refuses what is not a whole number inside ±(2^53−1). */
export function fen(value: number | bigint): Fen {
  const n = Number(value);
  if (!Number.isSafeInteger(n) || (typeof value === 'bigint' && BigInt(n) !== value))
    throw new RangeError(`not a whole, exact number of fen: ${value}`);
  return n as Fen;
}

/** The exact sum of any many amounts. BigInt, since a county's decades may pass 2^53. */
export function sumFen(amounts: Iterable<number | bigint>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return sum;
}

/**
 * Fen as plain decimal yuan for CSV and dictionaries of numbers: `-1234.50`.
 * No separators; always as many decimals as the currency's minor unit (2 for yuan).
 */
export function yuanText(amount: number | bigint, minorUnits = 2): string {
  const negative = amount < 0;
  // No BigInt for plain numbers: Safari 13 has none, and a page of the site calls this.
  const size = typeof amount === 'bigint' ? (negative ? -amount : amount) : Math.abs(amount);
  const digits = String(size).padStart(minorUnits + 1, '0');
  const whole = minorUnits ? digits.slice(0, -minorUnits) : digits;
  return (negative ? '-' : '') + whole + (minorUnits ? '.' + digits.slice(-minorUnits) : '');
}
