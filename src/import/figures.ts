import {townshipOf} from '../model/places.ts';
import type {SourceRow} from '../model/records.ts';
import type {TableName} from '../model/tables.ts';
import type {Figures, Sum} from './import-report.ts';

interface Names {
  fund(id: string): string;
  township(code: string): string;
}

/** Sums up the rows that will be imported, as a clerk can hold against her own books. All sums are exact. */
export function figuresOf() {
  const rows: Record<string, number> = {};
  const funds = new Map<string, {rows: number; fen: bigint}>();
  const townships = new Map<string, {rows: number; fen: bigint}>();
  let [paid, smallest, largest] = [0n, null as number | null, null as number | null];
  let [first, last] = [null as string | null, null as string | null];
  const add = (sums: Map<string, {rows: number; fen: bigint}>, id: string, amount: number) => {
    const sum = sums.get(id) ?? {rows: 0, fen: 0n};
    sums.set(id, sum);
    sum.rows++;
    sum.fen += BigInt(amount);
  };
  return {
    see(table: TableName, {values}: SourceRow): void {
      rows[table] = (rows[table] ?? 0) + 1;
      const {amount_fen: amount, fund_id: fund, village_code: village, paid_on: day} = values;
      if (table !== 'disbursements' || typeof amount !== 'number') return;
      paid += BigInt(amount);
      smallest = smallest === null ? amount : Math.min(smallest, amount);
      largest = largest === null ? amount : Math.max(largest, amount);
      add(funds, typeof fund === 'string' ? fund : '', amount);
      add(townships, typeof village === 'string' ? townshipOf(village) : '', amount);
      if (typeof day !== 'string') return;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    },
    figures: (names: Names): Figures => ({
      rows,
      paid_fen: paid,
      by_fund: sums(funds, names.fund),
      by_township: sums(townships, names.township),
      smallest_fen: smallest,
      largest_fen: largest,
      first_day: first,
      last_day: last
    })
  };
}

const sums = (found: ReadonlyMap<string, {rows: number; fen: bigint}>, name: (id: string) => string): Sum[] =>
  [...found]
    .map(([id, sum]) => ({id, name: id === '' ? '' : name(id), ...sum}))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export type FiguresLog = ReturnType<typeof figuresOf>;
