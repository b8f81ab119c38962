import type {Day} from '../../model/day.ts';

/** `2026-2` is the second quarter of 2026. */
export type Quarter = string;

const quarterOf = (day: string): Quarter => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const next = (quarter: Quarter): Quarter => {
  const [year = 0, number = 0] = quarter.split('-').map(Number);
  return number === 4 ? `${year + 1}-1` : `${year}-${number + 1}`;
};

/** The quarter before the one a full day lies in. */
export const quarterBefore = (day: string): Quarter => {
  const [year = 0, number = 0] = quarterOf(day).split('-').map(Number);
  return number === 1 ? `${year - 1}-4` : `${year}-${number - 1}`;
};

/** First and last day of a quarter. */
export function quarterDays(quarter: Quarter): readonly [Day, Day] {
  const [year = 0, number = 0] = quarter.split('-').map(Number);
  const from = new Date(Date.UTC(year, number * 3 - 3, 1));
  const to = new Date(Date.UTC(year, number * 3, 0));
  return [from.toISOString().slice(0, 10) as Day, to.toISOString().slice(0, 10) as Day];
}

/** The day of the month after the quarter by which its accounts are to be published. */
export function quarterDue(quarter: Quarter, dayOfMonth: number): Day {
  const [from] = quarterDays(next(quarter));
  return `${from.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}` as Day;
}

/** Quarters from one to another, both ends included. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const list: Quarter[] = [];
  for (let quarter = first; quarter <= last; quarter = next(quarter)) list.push(quarter);
  return list;
}

const names = ['一', '二', '三', '四'];

/** The quarter a notice says it is about, else the one before the day it was put up; null where neither is known. */
export function quarterOfNotice(subject: string | null, from: string | null): Quarter | null {
  const named = /(\d{4})年?第?([一二三四1-4])季度/.exec(subject ?? '');
  if (named) return `${named[1]}-${names.indexOf(named[2] as string) + 1 || Number(named[2])}`;
  return from?.length === 10 ? quarterBefore(from) : null;
}
