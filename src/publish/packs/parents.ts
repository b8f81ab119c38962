import type {Row} from '../../model/tables.ts';
import type {FlowLine} from './flow-line.ts';
import type {FundLine} from './fund.ts';
import type {Pack} from './pack.ts';
import type {Payment} from './payment.ts';
import type {PlaceFigures, YearFigures} from './place-figures.ts';
import type {ProjectLine} from './project-line.ts';

export type AggregateCell = Row<'aggregates'> & {
  readonly name: string;
  /** True where the build itself summed rows that still stood in disbursements.csv. */
  readonly built: boolean;
  readonly file: string | null;
  readonly row: number | null;
};

/** One village, township or county in its parent's table: this year's money and all. */
export interface PlaceLine {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly villages: number;
  readonly households: number | null;
  readonly population: number | null;
  /** Of a village: since when there is one. */
  readonly valid_from: string | null;
  /** The current fund year and the two before it, as far as there was money, newest first. */
  readonly years: readonly Pick<YearFigures, 'year' | 'arranged_fen' | 'paid_fen'>[];
  readonly arranged_fen: number;
  readonly current_paid_fen: number;
  readonly paid_fen: number;
  readonly payments: number;
  readonly valid_to: string | null;
}

/**
 * The place's own sum = its parts + what stands above them: published payments of the parts (parts_fen) + cells of
 * aggregate items held at this level (aggregates_fen) [+ 未落实到村 (unplaced_fen), counties and site only].
 */
export interface ParentFigures extends PlaceFigures {
  readonly total_fen: number;
  readonly parts_fen: number;
  readonly aggregates_fen: number;
  readonly aggregate_payments: number;
  readonly unplaced_fen: number;
  readonly unplaced_payments: number;
}

export type TownshipPack = Pack<
  'township',
  {
    readonly township_code: string;
    readonly township: string;
    readonly county_code: string | null;
    readonly county: string | null;
  },
  {
    readonly villages: readonly PlaceLine[];
    readonly aggregates: readonly AggregateCell[];
    /** Projects in several villages of this township, and none elsewhere. */
    readonly projects: readonly ProjectLine[];
    readonly teams: readonly Row<'teams'>[];
  },
  ParentFigures
>;

export type CountyPack = Pack<
  'county',
  {readonly county_code: string; readonly county: string},
  {
    readonly townships: readonly PlaceLine[];
    /** Paid by fund, use and township; sums to the county's total_fen. */
    readonly flow: readonly FlowLine[];
    readonly aggregates: readonly AggregateCell[];
    readonly projects: readonly ProjectLine[];
    readonly teams: readonly Row<'teams'>[];
  },
  ParentFigures
>;

/** The whole corpus: what the home page says. */
export type SitePack = Pack<
  'site',
  {
    readonly current_year: number;
    readonly villages: number;
    readonly townships: number;
    readonly projects: number;
    readonly funds: number;
    readonly items: number;
  },
  {
    readonly counties: readonly PlaceLine[];
    readonly townships: readonly PlaceLine[];
    readonly funds: readonly FundLine[];
    readonly aggregates: readonly AggregateCell[];
  },
  ParentFigures & {
    readonly withheld_rows: number;
    readonly withheld_fen: number;
    readonly rejected_rows: number;
  }
>;

export type UnplacedPack = Pack<
  'unplaced',
  Record<string, never>,
  {
    readonly payments: readonly (Payment & {readonly place_raw: string | null})[];
    readonly projects: readonly (ProjectLine & {readonly place_raw: string | null})[];
  },
  {
    readonly paid_fen: number;
    readonly payments: number;
    readonly allocated_fen: number;
    readonly projects: number;
    readonly expired_payments: number;
    readonly expired_fen: number;
  }
>;
