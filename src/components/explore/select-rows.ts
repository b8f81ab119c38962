import type {CodedColumn, Column} from './column.ts';
import {codedOf, type Dataset} from './dataset.ts';
import type {Query} from './query.ts';

/** The rows that pass every filter, and of each the number of filters it fails. */
export interface Selection {
  /** Row numbers, ascending. */
  readonly rows: Uint32Array;
  /** By row: how many filters it fails; a column's ticks are one filter. */
  readonly fails: Uint8Array;
}

export function selectRows(data: Dataset, query: Query): Selection {
  const fails = new Uint8Array(data.rows);
  for (const [name, keys] of Object.entries(query.picked)) {
    const column = codedOf(data, name);
    if (column) failTicks(fails, column, wantedCodes(column, keys));
  }
  const amount = data.measures[0];
  if (amount && (query.least !== null || query.most !== null)) {
    const [least, most] = [query.least ?? -Infinity, query.most ?? Infinity];
    for (let row = 0; row < fails.length; row++) {
      const value = amount.fen[row] as number;
      if (!(value >= least && value <= most)) fails[row]!++;
    }
  }
  for (const term of folded(query.text).split(/\s+/).slice(0, 8)) if (term) failText(fails, data, term);

  const rows = new Uint32Array(data.rows);
  let count = 0;
  for (let row = 0; row < fails.length; row++) if (fails[row] === 0) rows[count++] = row;
  return {rows: rows.subarray(0, count), fails};
}

/** How many rows each value of a column would give, were its own ticks away. */
export function countValues(column: CodedColumn, {fails}: Selection, picked: readonly string[]): Uint32Array {
  const counts = new Uint32Array(column.keys.length);
  const {codes} = column;
  if (!picked.length) {
    for (let row = 0; row < fails.length; row++) if (fails[row] === 0) counts[codes[row] as number]!++;
    return counts;
  }
  const wanted = wantedCodes(column, picked);
  for (let row = 0; row < fails.length; row++) {
    const code = codes[row] as number;
    if (fails[row] === (wanted[code] ? 0 : 1)) counts[code]!++;
  }
  return counts;
}

function wantedCodes({keys}: CodedColumn, picked: readonly string[]): Uint8Array {
  const chosen = new Set(picked);
  return Uint8Array.from(keys, key => (chosen.has(key) ? 1 : 0));
}

function failTicks(fails: Uint8Array, {codes}: CodedColumn, wanted: Uint8Array): void {
  for (let row = 0; row < fails.length; row++) if (!wanted[codes[row] as number]) fails[row]!++;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Labels folded once: a filter is typed letter by letter. */
const foldedLabels = new WeakMap<Column, readonly string[]>();
function searchedTexts(column: Column): readonly string[] {
  const known = foldedLabels.get(column);
  if (known) return known;
  const texts = column.kind === 'coded' ? column.labels : column.kind === 'text' ? column.texts : [];
  const made = texts.map(folded);
  foldedLabels.set(column, made);
  return made;
}

/** A row passes where any of its searched columns holds the term. */
function failText(fails: Uint8Array, data: Dataset, term: string): void {
  const hit = new Uint8Array(data.rows);
  for (const column of data.columns) {
    if (column.kind === 'coded' && column.searched) {
      const held = Uint8Array.from(searchedTexts(column), text => (text.includes(term) ? 1 : 0));
      if (!held.includes(1)) continue;
      for (let row = 0; row < hit.length; row++) hit[row]! |= held[column.codes[row] as number] as number;
    } else if (column.kind === 'text') {
      const texts = searchedTexts(column);
      for (let row = 0; row < hit.length; row++)
        if (!hit[row] && (texts[row] as string).includes(term)) hit[row] = 1;
    }
  }
  for (let row = 0; row < fails.length; row++) if (!hit[row]) fails[row]!++;
}
