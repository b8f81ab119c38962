import type {Day} from '../../model/day.ts';
import type {Row} from '../../model/tables.ts';
import type {TaskLine} from '../packs/tasks.ts';

type Judged = Pick<TaskLine, 'outcome' | 'late_days'>;

/**
 * Where a promise or problem stands on `data_on`. A day due that is a month or a year means its end. A day done that is coarser
 * than the day due, within it, cannot be compared: then it is done, and nobody says when.
 */
export function taskOutcome(
  {state, due_on, done_on}: Pick<Row<'tasks'>, 'state' | 'due_on' | 'done_on'>,
  data_on: string
): Judged {
  if (state === null) return {outcome: 'unknown', late_days: null};
  if (state === 'dropped') return {outcome: 'dropped', late_days: null};
  if (state === 'done') {
    const late = due_on && done_on ? passed(due_on, done_on) : null;
    if (late === null) return {outcome: 'done', late_days: null};
    return late
      ? {outcome: 'late', late_days: daysBetween(due_on, done_on)}
      : {outcome: 'in-time', late_days: null};
  }
  return due_on !== null && passed(due_on, data_on) === true
    ? {outcome: 'overdue', late_days: daysBetween(due_on, data_on)}
    : {outcome: 'open', late_days: null};
}

/** Is `on` after all of `due`? Null where `on` is coarser than `due` and they agree as far as it goes. */
function passed(due: string, on: string): boolean | null {
  const length = Math.min(due.length, on.length);
  const [x, y] = [due.slice(0, length), on.slice(0, length)];
  if (x !== y) return x < y;
  return on.length >= due.length ? false : null;
}

/** Whole days, null unless both are full days. */
const daysBetween = (from: Day | null, to: string | null): number | null =>
  from?.length === 10 && to?.length === 10
    ? Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
    : null;
