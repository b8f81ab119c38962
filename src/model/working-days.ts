import type {Day} from './day.ts';

/** Days off that fall on weekdays, and weekend days that are worked, as the State Council announces them each year. */
export interface Holidays {
  readonly days_off: readonly string[];
  readonly days_on: readonly string[];
}

const dayMs = 86_400_000;

/** True for Monday to Friday but the days off, and for weekends that are worked. */
export function isWorkingDay(day: string, {days_off, days_on}: Holidays): boolean {
  if (days_on.includes(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !days_off.includes(day);
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

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
