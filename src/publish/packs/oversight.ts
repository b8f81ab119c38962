import type {Row} from '../../model/tables.ts';
import type {Origin, Pack} from './pack.ts';

/** Sums of one kind of oversight in an area and year: oversight_sums.csv with small numbers moved to the county. */
export type OversightSum = Row<'oversight_sums'> & {
  readonly area: string | null;
  /** Fields that were moved, or are too small to be told. */
  readonly withheld: readonly string[];
  /** The row it is; null: several were put together. */
  readonly file: string | null;
  readonly row: number | null;
};

/** An audit or inspection, published one by one. Complaints never are (guard/oversight-rows). */
export type OversightCase = Row<'oversight'> &
  Origin & {
    /** The township, or the county of what names none. */
    readonly area_code: string;
    readonly area: string | null;
    readonly place: string | null;
    readonly project: string | null;
    /** From receipt to closing; null: open, or a day is not published. */
    readonly days: number | null;
    readonly late: boolean;
  };

/** One kind, area and year: sums and single cases together. Null: moved to the county, or not published. */
export interface OversightLine {
  readonly kind: Row<'oversight'>['kind'];
  readonly year: number;
  readonly area_code: string;
  readonly area: string | null;
  readonly cases: number | null;
  readonly closed: number | null;
  readonly late: number | null;
  readonly median_days: number | null;
  readonly upheld: number | null;
  readonly recovered_fen: number | null;
  readonly withheld: readonly string[];
}

/** Complaints, audits and inspections: how many, how long they took, what came of them, what money came back. */
export type OversightPack = Pack<
  'oversight',
  Record<string, never>,
  {
    readonly sums: readonly OversightSum[];
    /** Newest first. */
    readonly cases: readonly OversightCase[];
    /** By kind, newest year first, then by area. */
    readonly lines: readonly OversightLine[];
  },
  {
    readonly recovered_fen: number;
    readonly from_year: number;
    readonly to_year: number;
    readonly kinds: readonly {
      readonly kind: Row<'oversight'>['kind'];
      readonly cases: number;
      readonly closed: number;
      readonly late: number;
      readonly upheld: number;
      readonly recovered_fen: number;
      /** Some cases of this kind are too few in the whole county to be told. */
      readonly untold: boolean;
    }[];
  }
>;
