import type {Row} from '../../model/tables.ts';
import type {ColumnCoverage} from './table-writer.ts';

/** A file of data inside the package. */
export interface PackageFile {
  readonly file: string;
  readonly format: 'csv' | 'parquet' | 'sqlite';
  /** Null: it holds all tables. */
  readonly table: string | null;
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** `.portal/package.json`: what the pages say of the package: its files, and how full each column is. */
export interface PackageInfo {
  readonly files: readonly PackageFile[];
  readonly tables: readonly {
    readonly name: string;
    readonly zh: string;
    readonly en: string;
    readonly rows: number;
    readonly columns: readonly ColumnCoverage[];
  }[];
  /** Pointers that lead nowhere: `disbursements.village_code`, and how many rows have one. */
  readonly broken_keys: readonly {readonly column: string; readonly refers: string; readonly rows: number}[];
  /** Changes to past rows that pages show, newest first: what the feed of corrections says. */
  readonly corrections: readonly Row<'corrections'>[];
  /** The whole folder in one file; known once it is packed. */
  readonly zip: {readonly file: string; readonly bytes: number; readonly sha256: string} | null;
}
