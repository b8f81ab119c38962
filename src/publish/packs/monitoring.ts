import type {Row} from '../../model/tables.ts';
import type {Pack} from './pack.ts';

/** Households at risk in an area and year: monitoring.csv with small numbers moved to the county. */
export type MonitoringCell = Row<'monitoring'> & {
  readonly area: string | null;
  /** Fields that were moved, or are too small to be told. */
  readonly withheld: readonly string[];
  /** The row it is; null: several were put together. */
  readonly file: string | null;
  readonly row: number | null;
};

/** A county's numbers of one year; null: some of them are not told. */
export interface MonitoringYear {
  readonly year: number;
  readonly relieved: number | null;
  readonly unstable: number | null;
  readonly marginal: number | null;
  readonly sudden: number | null;
  readonly entered: number | null;
  readonly cleared: number | null;
  readonly helped: number | null;
  readonly help_fen: number;
}

/** Where households may fall back into poverty, and whether help came: numbers only. */
export type MonitoringPack = Pack<
  'monitoring',
  Record<string, never>,
  {
    /** Newest year first, then by area. */
    readonly cells: readonly MonitoringCell[];
    /** Newest first. */
    readonly years: readonly MonitoringYear[];
  },
  {readonly help_fen: number}
>;
