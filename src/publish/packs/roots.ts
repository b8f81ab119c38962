import type {Row} from '../../model/tables.ts';
import type {FlowLine} from './flow-line.ts';
import type {Pack} from './pack.ts';

/** Loans or subsidies of one kind in a township or county in a year, small cells moved up. */
export type FinancingCell = Row<'financing'> & {
  readonly area: string | null;
  /** Of a cell of one source row. */
  readonly file: string | null;
  readonly row: number | null;
};

/** Money of one way into the county. issued: of documents that are no part of another; direct: paid without a project. */
export interface RootSums {
  readonly funds: number;
  readonly issued_fen: number;
  readonly allocated_fen: number;
  readonly direct_fen: number;
  readonly paid_fen: number;
}

export type RootCode = import('../../model/fund-roots.ts').FundRoot | null;

/** By which ways money came into the county (model/fund-roots) and where each went; root null: the document's kind names none. */
export type RootsPack = Pack<
  'roots',
  Record<string, never>,
  {
    readonly roots: readonly (RootSums & {readonly root: RootCode})[];
    readonly kinds: readonly (RootSums & {readonly root: RootCode; readonly kind: string | null})[];
    /** By the documents' year, newest first. */
    readonly years: readonly (RootSums & {readonly root: RootCode; readonly year: number | null})[];
    /** What was paid, by what it is for, and by where: each sums to what was paid. */
    readonly uses: readonly {
      readonly root: RootCode;
      readonly use: FlowLine['use'];
      readonly purpose: string | null;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
    readonly places: readonly {
      readonly root: RootCode;
      readonly township_code: string | null;
      readonly township: string | null;
      readonly paid_fen: number;
    }[];
    /** Given outside all documents, by who gave: sums of the needs that no fund took in. */
    readonly donations: readonly {
      readonly root: 'social' | 'east_west';
      readonly donor_kind: Row<'needs'>['donor_kind'];
      readonly needs: number;
      readonly given_fen: number;
      readonly delivered_fen: number;
    }[];
    readonly financing: readonly FinancingCell[];
  },
  RootSums & {
    readonly payments: number;
    /** Of `donations`. */
    readonly given_fen: number;
    readonly delivered_fen: number;
    /** Of `financing`: granted in all years; the last year's outstanding and overdue. */
    readonly loans_fen: number;
    readonly financing_fen: number;
  }
>;
