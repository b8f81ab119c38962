import type {Row} from '../../model/tables.ts';
import type {PublishedTotal} from './item.ts';
import type {FundName, Marks, Pack} from './pack.ts';
import type {AggregateCell} from './parents.ts';
import type {ProjectLine} from './project-line.ts';

export interface FundLine {
  readonly fund_id: string;
  readonly fund: string;
  readonly document_no: string | null;
  readonly kind: string | null;
  readonly level: Row<'funds'>['level'];
  readonly year: number | null;
  readonly amount_fen: number | null;
  readonly allocated_fen: number;
  readonly direct_fen: number;
  readonly paid_fen: number;
  /** amount − allocations − payments without a project − amounts of child documents; null where the amount is not published. */
  readonly remainder_fen: number | null;
}

export type FundPack = Pack<
  'fund',
  Row<'funds'> & {
    readonly parent: FundName | null;
    readonly marks: Marks | null;
    readonly file: string;
    readonly row: number;
  },
  {
    readonly fund_sources: readonly (Row<'fund_sources'> & {
      readonly file: string;
      readonly row: number;
      readonly marks: Marks | null;
    })[];
    readonly children: readonly FundLine[];
    readonly allocations: readonly (ProjectLine & {
      readonly amount_fen: number;
      readonly on: string | null;
      readonly file: string;
      readonly row: number;
      readonly marks: Marks | null;
    })[];
    /** Payments without a project, by item and village. */
    readonly direct: readonly {
      readonly item: string | null;
      readonly village_code: string | null;
      readonly village: string | null;
      readonly township: string | null;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
    readonly aggregates: readonly AggregateCell[];
    /** Totals as published beside the sum of the lines; both shown, never corrected. */
    readonly published_totals: readonly PublishedTotal[];
    readonly corrections: readonly Row<'corrections'>[];
  },
  Omit<FundLine, 'fund_id' | 'fund' | 'document_no' | 'kind' | 'level' | 'year'> & {
    readonly sources_fen: number | null;
    readonly children_fen: number | null;
  }
>;
