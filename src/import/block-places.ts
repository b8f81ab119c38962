import type {Place} from '../model/issues.ts';
import {columnLetter} from '../spreadsheet/column-letter.ts';
import type {BlockPlan} from './plan-block.ts';

/** Where a cell of a table stands, as the spreadsheet shows it; columns of a second part lie further right than the header's. */
export interface BlockPlaces {
  /** File and sheet. */
  readonly place: Pick<Place, 'file' | 'sheet'>;
  /** First column of the first part. */
  readonly first: number;
  /** Column and header of a contract column or helper, in the part that begins at `start`. */
  of(name: string | undefined, start: number): {readonly column?: string; readonly header?: string};
  /** A place the reader named by the first part's letter. */
  moved(
    found: {readonly column?: string; readonly header?: string},
    start: number
  ): {readonly column?: string; readonly header?: string};
}

export function blockPlaces({block, columns}: BlockPlan): BlockPlaces {
  const first = block.parts[0]!.start;
  const known = new Map(
    columns.map(({column, index, header}) => [column.name, {index, header: header ?? column.name}])
  );
  return {
    place: {file: block.sheet.file, ...(block.sheet.name === null ? {} : {sheet: block.sheet.name})},
    first,
    of(name, start) {
      if (name === undefined) return {};
      const found = known.get(name);
      if (!found || found.index === null) return {header: found?.header ?? name};
      return {column: columnLetter(found.index - first + start), header: found.header};
    },
    moved({column, header}, start) {
      const bound =
        start === first
          ? undefined
          : columns.find(({index}) => index !== null && columnLetter(index) === column);
      const letter = bound ? columnLetter(bound.index! - first + start) : column;
      return {...(letter === undefined ? {} : {column: letter}), ...(header === undefined ? {} : {header})};
    }
  };
}
