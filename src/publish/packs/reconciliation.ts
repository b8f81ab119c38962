import type {Pack} from './pack.ts';

/** What can be said of a payment's way: traced, or the first thing that is missing. */
export type Trace =
  | 'traced'
  | 'totals-only'
  | 'no-fund'
  | 'no-document'
  | 'no-payee'
  | 'no-household'
  | 'no-village';

/** One step of the money's way: both sums, and what parts them. */
export interface ReconciliationStep {
  readonly step: 'passed-on' | 'allocated' | 'paid' | 'placed' | 'bank';
  readonly left_fen: number;
  readonly right_fen: number;
  readonly difference_fen: number;
  /** How many documents, projects, places or batches were put side by side, and how many of them differ. */
  readonly compared: number;
  readonly differing: number;
}

/** Fund → allocation → project → payment → village, with both sums at each step; differences first. */
export type ReconciliationPack = Pack<
  'reconciliation',
  Record<string, never>,
  {
    readonly steps: readonly ReconciliationStep[];
    /** Documents whose amount is not what was passed on or used, largest difference first. */
    readonly funds: readonly {
      readonly fund_id: string;
      readonly fund: string;
      readonly year: number | null;
      readonly amount_fen: number;
      readonly children: number;
      readonly used_fen: number;
      readonly difference_fen: number;
    }[];
    /** Projects paid more than they were allocated, largest difference first. */
    readonly overruns: readonly {
      readonly project_id: string;
      readonly project: string;
      readonly allocated_fen: number;
      readonly paid_fen: number;
      readonly difference_fen: number;
    }[];
    /** Each county and township: its own sum, and what it is made of. */
    readonly places: readonly {
      readonly level: 'county' | 'township';
      readonly code: string;
      readonly name: string;
      readonly total_fen: number;
      readonly parts_fen: number;
      readonly aggregates_fen: number;
      readonly unplaced_fen: number;
      readonly difference_fen: number;
    }[];
    /** Bank batches that differ from their payments; those of fewer than five payments are only counted. */
    readonly batches: readonly {
      readonly batch_no: string;
      readonly bank_fen: number;
      readonly paid_fen: number;
      readonly difference_fen: number;
      readonly bank_rows: number | null;
      readonly payments: number;
    }[];
    readonly trace: readonly {readonly trace: Trace; readonly paid_fen: number; readonly payments: number}[];
  },
  {
    readonly paid_fen: number;
    readonly traced_fen: number;
    readonly totals_only_fen: number;
    readonly untraced_fen: number;
  }
>;
