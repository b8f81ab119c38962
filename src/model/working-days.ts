import chineseDays from 'chinese-days';
import type {Day} from './day.ts';

/** Where the county’s days differ from the State Council’s calendar: further days off, and days that are worked all the same. */
export interface Holidays {
  readonly days_off: readonly string[];
  readonly days_on: readonly string[];
}

const dayMs = 86_400_000;

/** Working days of a year as the State Council announced them; null for a year the calendar library does not know. */
const years = new Map<number, ReadonlySet<string> | null>();
function calendar(year: number): ReadonlySet<string> | null {
  const known = years.get(year);
  if (known !== undefined) return known;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  // A year without a single holiday is one that was not announced yet when the library was made.
  const days = chineseDays.getHolidaysInRange(first, last, false).length
    ? new Set(chineseDays.getWorkdaysInRange(first, last))
    : null;
  years.set(year, days);
  return days;
}

/** Does the State Council’s calendar of the year stand in the library? If not, Monday to Friday are assumed, and pages say so. */
export const calendarKnows = (year: number): boolean => calendar(year) !== null;

/** The county’s own days first, then the calendar of the State Council, else Monday to Friday. */
export function isWorkingDay(day: string, {days_off, days_on}: Holidays): boolean {
  if (days_on.includes(day)) return true;
  if (days_off.includes(day)) return false;
  const known = calendar(Number(day.slice(0, 4)));
  if (known) return known.has(day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The nth working day after a full day: the last on which an answer is in time. */
export function workingDaysAfter(day: Day, count: number, holidays: Holidays): Day {
  let at = Date.parse(day);
  for (let left = count; left > 0; ) {
    at += dayMs;
    if (isWorkingDay(iso(at), holidays)) left--;
  }
  return iso(at) as Day;
}

/** Working days after `from` up to and with `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays): number {
  let count = 0;
  for (let at = Date.parse(from) + dayMs; at <= Date.parse(to); at += dayMs)
    if (isWorkingDay(iso(at), holidays)) count++;
  return count;
}

/** Years in which the days were counted Monday to Friday: the library does not know them and the settings name no day off. */
export function assumedYears(days: Iterable<string>, {days_off}: Pick<Holidays, 'days_off'>): number[] {
  const used = new Set([...days].map(day => Number(day.slice(0, 4))));
  return [...used]
    .filter(year => !calendarKnows(year) && !days_off.some(day => day.startsWith(`${year}-`)))
    .sort((a, b) => a - b);
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
