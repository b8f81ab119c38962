/**
 * The townships whose numbers a county moves up before it publishes: neighbours by code go in pairs (the last three together
 * where their number is odd), where one of them has a small number; one pair more while the moved sum would still be small.
 */
export function inPairs(
  codes: readonly string[],
  isSmall: (code: string) => boolean,
  tells: (moved: readonly string[]) => boolean
): ReadonlySet<string> {
  const sorted = [...codes].sort();
  const pairs: string[][] = [];
  for (let at = 0; at < sorted.length; at += 2) pairs.push(sorted.slice(at, at + 2));
  if (pairs.length > 1 && pairs.at(-1)?.length === 1) pairs.push(pairs.splice(-2).flat());
  const moved = new Set(pairs.filter(pair => pair.some(isSmall)).flat());
  const from = Math.max(
    0,
    pairs.findLastIndex(pair => pair.every(code => moved.has(code)))
  );
  for (let step = 1; step < pairs.length && moved.size > 0 && tells([...moved]); step++)
    for (const code of pairs[(from + step) % pairs.length] ?? []) moved.add(code);
  return moved;
}
