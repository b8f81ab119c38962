/** Exact decimal text → integer and scale: `3.25` is 325 with two places. */
function exact(text: string): {digits: bigint; places: number} | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  return {digits: BigInt(sign + whole + fraction), places: fraction.length};
}

/**
 * Quantity × rate in whole fen, rounded half up; null where one of them is no number. Both are decimal text and are
 * multiplied by their digits: 3.335 亩 at 100 元 is 33350 fen.
 */
export function productFen(quantity: string, rate: string): bigint | null {
  const [a, b] = [exact(quantity), exact(rate)];
  if (!a || !b) return null;
  const scaled = a.digits * b.digits * 100n;
  const divisor = 10n ** BigInt(a.places + b.places);
  const negative = scaled < 0n;
  const size = ((negative ? -scaled : scaled) * 2n + divisor) / (divisor * 2n);
  return negative ? -size : size;
}
