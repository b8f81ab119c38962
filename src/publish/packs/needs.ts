import type {Row} from '../../model/tables.ts';
import type {Origin, Pack} from './pack.ts';

/** How far a village's need has come, from its days alone. */
export type NeedState = 'open' | 'matched' | 'delivered' | 'accepted';

/** A need with the names of what it points to. A donor that is a person has left it (guard/need-rows). */
export type NeedLine = Row<'needs'> &
  Origin & {
    readonly village: string | null;
    readonly township_code: string | null;
    readonly township: string | null;
    readonly project: string | null;
    readonly fund: string | null;
    readonly state: NeedState;
    /** Whole days; null: a day is missing, or not told to the day. */
    readonly days_to_match: number | null;
    readonly days_to_deliver: number | null;
    readonly days_to_accept: number | null;
    /** From the last step to the data's day, while the next is to come. */
    readonly days_waiting: number | null;
  };

export interface NeedFigures {
  readonly needs: number;
  readonly open: number;
  readonly matched: number;
  readonly delivered: number;
  readonly accepted: number;
  /** What villages asked for, and of it what is still open. */
  readonly value_fen: number;
  readonly open_value_fen: number;
  readonly given_fen: number;
  readonly delivered_fen: number;
  /** Of what was delivered: taken in by a fund, where it counts already. */
  readonly booked_fen: number;
}

/** What villages need, who gives it, and what arrived: a fund root of its own, outside all payments. */
export type NeedsPack = Pack<
  'needs',
  Record<string, never>,
  {
    /** By state (open first), township, village, day. */
    readonly needs: readonly NeedLine[];
    readonly townships: readonly (NeedFigures & {
      readonly township_code: string | null;
      readonly township: string | null;
    })[];
    /** Of needs that are not open. */
    readonly donors: readonly (NeedFigures & {readonly donor_kind: Row<'needs'>['donor_kind']})[];
  },
  NeedFigures
>;
