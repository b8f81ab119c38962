import type {Fen} from './money.ts';
import type {TableName} from './tables.ts';

/** The four states of a value: a value (zero is one), not published (null), withheld, unreadable (raw text is shown). */
export type Cell = string | number | null;

/** One row of one table after reading: where it stood, its typed values by field name, and what cannot be said in them. */
export interface SourceRow {
  /** File name inside the data folder, e.g. `disbursements.csv` or `lines.csv#kind=project` for a mapped table. */
  readonly file: string;
  /** Row as a spreadsheet shows it (the header is row 1 unless title rows stand above). */
  readonly row: number;
  readonly values: Record<string, Cell>;
  /** Text as published, by field: of unreadable cells, and of amounts, days and places not in canonical form. */
  readonly raw?: Record<string, string>;
  /** Fields whose cell says 不公开 (withheld by rule). */
  readonly withheld?: readonly string[];
  /** Fields whose cell could not be read; raw has the text. */
  readonly unreadable?: readonly string[];
}

/** What became of one file: rows read = accepted + rejected (blank rows and total rows are counted apart). */
export interface FileReport {
  readonly file: string;
  readonly table: TableName;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  /** Header as found -> canonical column, or null for a column that was passed over. */
  readonly mapping: readonly (readonly [found: string, column: string | null])[];
  readonly rows_read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly blank: number;
  readonly totals: number;
  /** Exact sums of the accepted rows' money columns, by field: the first of the four independent sums. */
  readonly sums: Readonly<Record<string, bigint>>;
}

/** Where read rows go, in order, in batches; synchronous, so that memory stays bounded. */
export type RowSink = (table: TableName, rows: SourceRow[]) => void;

export type {Fen};
