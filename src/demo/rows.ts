import {fen, type Fen} from '../model/money.ts';
import {day, type Day} from '../model/day.ts';
import {tables, type Row, type TableName} from '../model/tables.ts';

/** A whole row of a table: the given values, all other fields null (not published). */
export function row<T extends TableName>(table: T, values: Partial<Row<T>>): Row<T> {
  const whole: Record<string, unknown> = {};
  for (const column of tables[table].columns) whole[column.field] = null;
  return Object.assign(whole, values) as Row<T>;
}

/** Whole yuan as fen. */
export const yuan = (amount: number): Fen => fen(Math.round(amount) * 100);

/** A share of an amount in thousandths, cut to whole fen. Whole numbers only: 10 billion yuan × 1000 is below 2^53. */
export const permille = (amount: number, thousandths: number): Fen =>
  fen(Math.floor((amount * thousandths) / 1000));

/** quantity × rate in fen, rounded half up (四舍五入, as payment lists do). Both are exact decimal texts in yuan. */
export function times(quantity: string, rate: string): Fen {
  const [q, r] = [scaled(quantity), scaled(rate)];
  const scale = 10n ** BigInt(q.decimals + r.decimals);
  return fen((q.digits * r.digits * 100n * 2n + scale) / (2n * scale));
}
function scaled(text: string): {digits: bigint; decimals: number} {
  const [whole = '0', part = ''] = text.split('.');
  return {digits: BigInt(whole + part), decimals: part.length};
}

/** The day so many days later (or earlier). */
export function plusDays(from: Day, days: number): Day {
  return day(new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));
}

/** Tenths as decimal text: 53 -> "5.3", 50 -> "5". */
export const tenths = (n: number): string => (n % 10 === 0 ? String(n / 10) : (n / 10).toFixed(1));
