import type {CodedColumn, NumberColumn} from './column.ts';
import {rowCount, type Query} from './query.ts';

/** Rows that share their values in the grouping columns. */
export interface Group {
  /** Codes in the grouping columns, in their order. */
  readonly codes: readonly number[];
  readonly rows: number;
  /** Exact sums of the measures, in fen; null where no row publishes one. */
  readonly sums: readonly (bigint | null)[];
}

/** Beyond, an array of all combinations costs more than a map of those that occur. */
const mostSlots = 4_000_000;

/** Groups rows by one or two columns, in the order of the values. */
export function groupRows(
  rows: Uint32Array,
  by: readonly CodedColumn[],
  measures: readonly NumberColumn[]
): Group[] {
  const [first, second] = by;
  if (!first) return [];
  const width = second?.keys.length ?? 1;
  const slots = first.keys.length * width;
  const slotOf = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    slotOf[at] = (first.codes[row] as number) * width + (second ? (second.codes[row] as number) : 0);
  }
  const {groupOf, slotsMet} = numbered(slotOf, slots);
  const counts = new Uint32Array(slotsMet.length);
  for (const group of groupOf) counts[group]!++;
  const sums = measures.map(measure => sumBy(rows, groupOf, slotsMet.length, measure));
  return slotsMet
    .map((slot, group) => ({
      slot,
      codes: second ? [Math.floor(slot / width), slot % width] : [slot],
      rows: counts[group] as number,
      sums: sums.map(sum => sum[group] as bigint | null)
    }))
    .sort((a, b) => a.slot - b.slot)
    .map(({codes, rows, sums}) => ({codes, rows, sums}));
}

/** Numbers the slots that occur. */
function numbered(slotOf: Float64Array, slots: number): {groupOf: Uint32Array; slotsMet: number[]} {
  const slotsMet: number[] = [];
  const groupOf = new Uint32Array(slotOf.length);
  if (slots <= mostSlots) {
    const known = new Int32Array(slots).fill(-1);
    for (let at = 0; at < slotOf.length; at++) {
      const slot = slotOf[at] as number;
      if (known[slot] === -1) known[slot] = slotsMet.push(slot) - 1;
      groupOf[at] = known[slot] as number;
    }
    return {groupOf, slotsMet};
  }
  const known = new Map<number, number>();
  for (let at = 0; at < slotOf.length; at++) {
    const slot = slotOf[at] as number;
    let group = known.get(slot);
    if (group === undefined) known.set(slot, (group = slotsMet.push(slot) - 1));
    groupOf[at] = group;
  }
  return {groupOf, slotsMet};
}

/** Sums of one measure by group. Doubles are exact while no sum can leave 2^53, which `safe` proves; else BigInt. */
function sumBy(
  rows: Uint32Array,
  groupOf: Uint32Array,
  groups: number,
  {fen, safe}: NumberColumn
): (bigint | null)[] {
  const known = new Uint8Array(groups);
  if (safe) {
    const sums = new Float64Array(groups);
    for (let at = 0; at < rows.length; at++) {
      const value = fen[rows[at] as number] as number;
      if (value !== value) continue; // NaN: not published
      sums[groupOf[at] as number]! += value;
      known[groupOf[at] as number] = 1;
    }
    return Array.from(sums, (sum, group) => (known[group] ? BigInt(sum) : null));
  }
  const sums = new Array<bigint>(groups).fill(0n);
  for (let at = 0; at < rows.length; at++) {
    const value = fen[rows[at] as number] as number;
    if (value !== value) continue;
    const group = groupOf[at] as number;
    sums[group] = (sums[group] as bigint) + BigInt(value);
    known[group] = 1;
  }
  return sums.map((sum, group) => (known[group] ? sum : null));
}

/** The exact sum of a measure over rows; null where no row publishes one. */
export const sumRows = (rows: Uint32Array, measure: NumberColumn): bigint | null =>
  rows.length ? (sumBy(rows, new Uint32Array(rows.length), 1, measure)[0] as bigint | null) : null;

/** Groups in the order asked for: by a sum, by rows or by a grouping column; equal ones stay in the order of the values. */
export function sortGroups(
  groups: readonly Group[],
  sort: Query['sort'],
  by: readonly CodedColumn[],
  measures: readonly NumberColumn[]
): readonly Group[] {
  if (!sort) return groups;
  const column = by.findIndex(({name}) => name === sort.column);
  const measure = measures.findIndex(({name}) => name === sort.column);
  if (column < 0 && measure < 0 && sort.column !== rowCount) return groups;
  const sign = sort.down ? -1 : 1;
  const value = (group: Group): number | bigint | null =>
    column >= 0 ? (group.codes[column] as number) : measure >= 0 ? (group.sums[measure] ?? null) : group.rows;
  return [...groups].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === right) return 0;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -sign : sign;
  });
}
