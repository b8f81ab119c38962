/** What a cell was in its file, where that is more than text. A formula's cell holds the value it was saved with. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error';

/** One physical row: its number as the spreadsheet shows it, its cells as text. `kinds` is left out where all are text. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly kinds?: readonly CellKind[];
  /** The line's quotes do not close: its cells cannot be told apart. */
  readonly broken?: boolean;
}

/** Merged cells: row numbers as the spreadsheet shows them (from 1), columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** One sheet of a clerk's file. `rows` can be walked any number of times; nothing is typed yet. */
export interface Sheet {
  readonly file: string;
  /** Name of the sheet; null for a text file, which has only one. */
  readonly name: string | null;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  rows(): Iterable<GridRow>;
}
