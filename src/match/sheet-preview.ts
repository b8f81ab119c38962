import {conceal, concealed} from './conceal.ts';
import {guessColumns} from './guess-columns.ts';
import type {ListKind, Role} from './list-kinds.ts';
import {isSum} from './list-rows.ts';
import type {ListProblem, ReadList} from './read-list.ts';

/** A list that could be read, sheet by sheet. */
export type SheetsOfList = Extract<ReadList, {sheets: unknown}>;

/** A sheet as it was understood, with its first rows; numbers about persons are covered. */
export interface SheetPreview {
  readonly sheet: number;
  readonly header: number;
  readonly titles: readonly string[];
  readonly roles: readonly Role[];
  readonly kind: ListKind;
  readonly rows: number;
  readonly sample: readonly {readonly row: number; readonly cells: readonly string[]}[];
}
export type ListPreview =
  | {readonly sheets: readonly string[]; readonly preview: SheetPreview}
  | {readonly problem: ListProblem};

const sampleRows = 8;

/** How a sheet of a list looks: its header, what each column seems to be, its first rows. */
export function sheetPreview(file: string, {sheets}: SheetsOfList, sheet: number): SheetPreview {
  const {rows, name} = sheets[sheet]!;
  const plan = guessColumns(file, {rows, name});
  const below = rows.filter(grid => grid.row > plan.header && !isSum(grid));
  return {
    sheet,
    ...plan,
    rows: below.length,
    sample: below.slice(0, sampleRows).map(({row, cells}) => ({
      row,
      cells: plan.titles.map((_, i) => shownCell(cells[i] ?? '', plan.roles[i]!))
    }))
  };
}

const shownCell = (cell: string, role: Role): string =>
  role === 'id' ? (cell.trim() === '' ? '' : concealed) : conceal(cell, role === 'code');
