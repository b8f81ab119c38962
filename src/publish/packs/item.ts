import type {Row} from '../../model/tables.ts';
import type {Pack} from './pack.ts';
import type {AggregateCell} from './parents.ts';
import type {RoundLine} from './village.ts';

export interface PublishedTotal {
  readonly table: string;
  readonly subject_id: string | null;
  readonly item: string | null;
  readonly period: string | null;
  readonly published_fen: number | null;
  readonly published_rows: number | null;
  readonly lines_fen: number;
  readonly lines: number;
  readonly agrees: boolean;
  readonly source_url: string | null;
  readonly file: string;
  readonly row: number;
}

export type ItemPack = Pack<
  'item',
  Row<'items'> & {readonly effective_tier: 'full' | 'masked' | 'aggregate'},
  {
    readonly standards: readonly Row<'standards'>[];
    /** Villages reached, current year and all; empty for aggregate items. */
    readonly villages: readonly {
      readonly village_code: string | null;
      readonly village: string | null;
      readonly township: string | null;
      readonly paid_fen: number;
      readonly payments: number;
      readonly households: number | null;
    }[];
    readonly rounds: readonly RoundLine[];
    readonly aggregates: readonly AggregateCell[];
    readonly published_totals: readonly PublishedTotal[];
  },
  {
    readonly paid_fen: number;
    readonly due_fen: number | null;
    readonly payments: number;
    readonly by_year: readonly {
      readonly year: number;
      readonly paid_fen: number;
      readonly payments: number;
    }[];
    readonly applied: number | null;
    readonly approved: number | null;
    readonly refused: number | null;
  }
>;
