import type {Duty} from '../punctuality/duty-units.ts';
import type {Pack} from './pack.ts';

/** How many of one kind are in which state (publish/time-limits). */
export interface DutyFigures {
  readonly duty: Duty;
  /** False: not one day of this kind is published, so nothing can be said of it. */
  readonly recorded: boolean;
  readonly on_time: number;
  readonly late: number;
  readonly missing: number;
  /** A day is not published, or too coarse to compare. */
  readonly unknown: number;
  readonly not_due: number;
}

/** Which fund, project, round and quarter was published in time, late or not at all. */
export type PunctualityPack = Pack<
  'punctuality',
  {
    readonly fund_days: number;
    readonly before_days: number;
    readonly after_days: number;
    readonly round_days: number;
    readonly quarter_day: number;
    readonly assumed_years: readonly number[];
  },
  {
    /** Late or missing: missing first, then the latest first. */
    readonly lines: readonly {
      readonly duty: Duty;
      readonly subject_id: string;
      readonly subject: string;
      readonly village_code: string | null;
      readonly village: string | null;
      readonly state: 'late' | 'missing';
      readonly due_on: string;
      readonly published_on: string | null;
      /** Working days or days, as the duty counts (publish/time-limits). */
      readonly late_days: number | null;
    }[];
    readonly townships: readonly (Omit<DutyFigures, 'duty' | 'recorded'> & {
      readonly township_code: string;
      readonly township: string | null;
    })[];
    /** `2026-2`: the villages that owed accounts of that quarter. */
    readonly quarters: readonly (Omit<DutyFigures, 'duty' | 'recorded'> & {
      readonly quarter: string;
      readonly due_on: string;
    })[];
  },
  {readonly duties: readonly DutyFigures[]}
>;
