import type {Day} from '../../model/day.ts';
import type {Settings} from '../../model/settings.ts';
import {workingDaysAfter, workingDaysBetween} from '../../model/working-days.ts';
import {dutyUnits, type Duty} from './duty-units.ts';

/**
 * on-time · late · missing: the day has passed and nothing says that it was published · not-due: the time has not come ·
 * unknown: a day is not published or too coarse to compare; nothing is guessed.
 */
export type Timeliness = 'on-time' | 'late' | 'missing' | 'not-due' | 'unknown';

/** `due` null: its time has not come; 'unknown': the day it runs from is not known. `shown`: something shows that it was published. */
export interface Duly {
  readonly due: Day | 'unknown' | null;
  readonly published: Day | null;
  readonly shown: boolean;
}

/** Where one thing stands by the day of the data; `late_days` in the unit of its duty. */
export function timeliness(
  duty: Duty,
  {due, published, shown}: Duly,
  {data_on, register}: Pick<Settings, 'data_on' | 'register'>
): {state: Timeliness; late_days: number | null} {
  const plain = (state: Timeliness) => ({state, late_days: null});
  if (published === null && !shown) {
    if (due === null || (due !== 'unknown' && due >= data_on)) return plain('not-due');
    return plain(due === 'unknown' ? 'unknown' : 'missing');
  }
  if (published === null || due === 'unknown' || published.length < 10) return plain('unknown');
  if (due === null || published <= due) return plain('on-time');
  const days =
    dutyUnits[duty] === 'working'
      ? workingDaysBetween(due, published, register)
      : Math.round((Date.parse(published) - Date.parse(due)) / 86_400_000);
  return {state: 'late', late_days: days};
}

/** A number of working days after a full day; 'unknown' for a coarse one; null where it has not happened. */
export const workingDaysFrom = (
  day: Day | null,
  count: number,
  register: Settings['register']
): Duly['due'] =>
  day === null ? null : day.length < 10 ? 'unknown' : workingDaysAfter(day, count, register);

/** The last day on which a notice may begin so as to be up for `days` days, both ends counted, before `day`. */
export const daysBefore = (day: Day | null, days: number): Duly['due'] =>
  day === null
    ? null
    : day.length < 10
      ? 'unknown'
      : (new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10) as Day);
