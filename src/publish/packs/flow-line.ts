/** What money is for: a project, households or units without one, or assistance that is published as totals only. */
export type FlowUse = 'project' | 'household' | 'unit' | 'aggregate';

/** Paid from one fund for one use in one township; all lines of a county sum to its total. */
export interface FlowLine {
  readonly fund_id: string | null;
  readonly use: FlowUse;
  /** Of the project; null also where it has none. */
  readonly purpose: string | null;
  /** Null: held by the county itself, or in no listed village. */
  readonly township_code: string | null;
  readonly paid_fen: number;
  readonly payments: number;
}
