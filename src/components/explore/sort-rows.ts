import type {Column} from './column.ts';

/**
 * Rows in the order of a column; equal ones keep their order, rows without a value come last either way. Each row
 * becomes one number, rank × rows + place, so that the browser's own sort of numbers does it.
 */
export function sortRows(rows: Uint32Array, column: Column, down: boolean): Uint32Array {
  const {ranks, known} = ranksOf(column);
  const count = rows.length;
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const rank = ranks[rows[at] as number] as number;
    keys[at] = (down && rank < known ? known - 1 - rank : rank) * count + at;
  }
  keys.sort();
  return Uint32Array.from(keys, key => rows[key % count] as number);
}

interface Ranks {
  readonly ranks: Uint32Array;
  /** Ranks from here on are of rows without a value. */
  readonly known: number;
}

const made = new WeakMap<Column, Ranks>();

/** The place of each row's value among all values; a column's are made once, when first asked for. */
function ranksOf(column: Column): Ranks {
  const before = made.get(column);
  if (before) return before;
  const ranks = rank(column);
  made.set(column, ranks);
  return ranks;
}

function rank(column: Column): Ranks {
  if (column.kind === 'coded')
    return {ranks: column.codes, known: column.keys.length - (column.keys.at(-1) === '' ? 1 : 0)};
  if (column.kind === 'text') {
    const sorted = [...column.texts].sort();
    const place = new Map(sorted.map((text, at) => [text, at]));
    return {ranks: Uint32Array.from(column.texts, text => place.get(text) as number), known: sorted.length};
  }
  // NaN sorts behind all numbers and is one value more. Looking a place up in the sorted values costs a fifth of a Map.
  const sorted = Float64Array.from(column.fen).sort();
  let known = 0;
  for (const value of sorted) if (known === 0 || value !== sorted[known - 1]) sorted[known++] = value;
  while (known > 0 && Number.isNaN(sorted[known - 1])) known--;
  return {ranks: Uint32Array.from(column.fen, value => placeOf(value, sorted, known)), known};
}

/** The place of a value among the first `known` of an ascending list; `known` where it is not a number. */
function placeOf(value: number, sorted: Float64Array, known: number): number {
  if (Number.isNaN(value)) return known;
  let [low, high] = [0, known - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
