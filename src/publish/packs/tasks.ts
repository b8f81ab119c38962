import type {Row} from '../../model/tables.ts';
import type {Origin, Pack} from './pack.ts';

/**
 * A promise of an office or work team, or a problem that an inspection found, and what became of it by the data's day.
 * outcome: in-time and late are done; overdue and open are not; done: when cannot be told; unknown: no state is published.
 * late_days: from the day it was due to the day it was done, else to the data's day; null unless late or overdue by whole days.
 */
export type TaskLine = Row<'tasks'> &
  Origin & {
    readonly outcome: 'in-time' | 'late' | 'done' | 'overdue' | 'open' | 'dropped' | 'unknown';
    readonly late_days: number | null;
    /** The place it is about, and the listed township whose page has it. */
    readonly place: string | null;
    readonly township_code: string | null;
  };

/** How many of one kind are in which state. done + not_begun + under_way + dropped + unknown = tasks. */
export interface TaskCounts {
  readonly tasks: number;
  readonly done: number;
  /** Of those done: in time, late; the rest have no day to compare. */
  readonly in_time: number;
  readonly late: number;
  readonly not_begun: number;
  readonly under_way: number;
  readonly dropped: number;
  readonly unknown: number;
  /** Not done, and the day it was due has passed. */
  readonly overdue: number;
  /** Looked at again afterwards, and of those not done indeed. */
  readonly checked: number;
  readonly not_held: number;
}

export interface TaskFigures {
  readonly promises: TaskCounts;
  readonly problems: TaskCounts;
  /** First and last year of the promises; null: none says its year. */
  readonly from_year: number | null;
  readonly to_year: number | null;
  /** People in office listed. */
  readonly people: number;
}

/** Who is posted to a township and its villages since when, what they promised, and what inspections found there. */
export type TasksPack = Pack<
  'tasks',
  {
    readonly township_code: string;
    readonly township: string;
    readonly county_code: string | null;
    readonly county: string | null;
  },
  {
    /** In order of place, kind, day due. */
    readonly tasks: readonly TaskLine[];
    /** The township's own people. */
    readonly teams: readonly Row<'teams'>[];
    /** Villages that stand, with their people; the tasks of each have its code. */
    readonly villages: readonly {
      readonly village_code: string;
      readonly village: string;
      readonly teams: readonly Row<'teams'>[];
    }[];
  },
  TaskFigures
>;

/** The whole: township by township, what is overdue, and what stands in no township. */
export type TeamsPack = Pack<
  'teams',
  Record<string, never>,
  {
    readonly townships: readonly (TaskFigures & {
      readonly township_code: string;
      readonly township: string;
    })[];
    /** Of the county, or of a place that is not listed. */
    readonly tasks: readonly TaskLine[];
    /** Problems found that were due and are not put right, the longest overdue first; then promises. */
    readonly overdue: readonly TaskLine[];
  },
  TaskFigures
>;
