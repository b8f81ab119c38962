/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Its length is its precision. */
export type Day = string & {readonly type: 'day'};

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a real calendar day, month or year. Date.parse is too kind: it reads 2024-02-30 as 1 March. */
export function isDay(text: string): text is Day {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

export const yearOf = (value: Day): number => Number(value.slice(0, 4));

/**
 * −1, 0 or 1 at the coarser precision of the two; null when they agree there but one is coarser, so that the order
 * is not known ("2024" against "2024-03-05": not applicable).
 */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 | null {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  if (x !== y) return x < y ? -1 : 1;
  return a.length === b.length ? 0 : null;
}

/** Whole days from a to b, both ends counted ("7天,2月23日至3月1日"); null unless both are full days. */
export function daysInclusive(a: Day, b: Day): number | null {
  if (a.length !== 10 || b.length !== 10) return null;
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000) + 1;
}
