import type {CodedColumn, Column, NumberColumn} from './column.ts';

export type DatasetName = 'payments' | 'projects';

/** One of the explorer's two tables. */
export interface Dataset {
  readonly name: DatasetName;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** Columns with a list of values to tick. */
  readonly filters: readonly string[];
  /** Columns one can group by. */
  readonly groups: readonly string[];
  /** Columns shown before anybody chooses. */
  readonly shown: readonly string[];
  /** Sums of groups; the first is what the range filters and the chart draws. */
  readonly measures: readonly NumberColumn[];
  /** The row's own page, and the column that leads there; the first shown where that one is not. */
  readonly linked: string;
  readonly href: (row: number) => string;
}

export const columnOf = (data: Dataset, name: string): Column | undefined =>
  data.columns.find(column => column.name === name);

export function codedOf(data: Dataset, name: string): CodedColumn | undefined {
  const column = columnOf(data, name);
  return column?.kind === 'coded' ? column : undefined;
}
