import type {Row, TableName} from '../../model/tables.ts';
import type {Marks} from '../packs/pack.ts';

/** A row as the store gives it: the contract's fields and where it came from. */
export type Stored<T extends TableName> = Row<T> & {
  readonly _file: string;
  readonly _row: number;
  readonly _marks: string | null;
};

/** Where a published row stands in the county's own file, and what its values cannot say. */
export interface Origin {
  readonly file: string;
  readonly row: number;
  readonly marks: Marks | null;
}

export const originOf = (row: {_file: string; _row: number; _marks: string | null}): Origin => ({
  file: row._file,
  row: row._row,
  marks: marksOf(row)
});

export const marksOf = ({_marks}: {_marks: string | null}): Marks | null =>
  _marks === null ? null : (JSON.parse(_marks) as Marks);

/** The contract's fields alone: the store's own begin with an underscore. */
export function plain<T extends TableName>(row: Stored<T>): Row<T> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !field.startsWith('_'))) as Row<T>;
}
