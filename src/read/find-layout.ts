import type {Table} from '../model/table.ts';
import {bindColumns, type Binding} from './bind-columns.ts';
import type {CsvBatch} from './csv-rows.ts';
import type {MappedTable} from './mapping.ts';
import {captionUnit, type MoneyUnit} from './money-unit.ts';

export interface Layout {
  readonly delimiter: string;
  /** Row of the header as a spreadsheet shows it. */
  readonly headerRow: number;
  /** Columns up to the last one with a header. */
  readonly width: number;
  readonly binding: Binding;
  /** Unit of a caption above the header, “单位:万元”. */
  readonly captionUnit: MoneyUnit | null;
}

/** Titles, captions and blank rows may stand above the header, at most nine of them. */
const searched = 10;
const delimiters = [',', '\t', ';'];

/**
 * Finds the header: the first of ten rows in which all required columns stand; commas, and only where they do not fit,
 * tabs or semicolons. Where no row is complete, the one with most known columns is taken, so that what is missing can be
 * named. Null: the file has no row.
 */
export function findLayout(
  rowsBy: (delimiter: string) => Iterable<CsvBatch>,
  table: Table,
  mapped?: MappedTable
): Layout | null {
  let best: Layout | null = null;
  for (const delimiter of delimiters) {
    const above: string[] = [];
    for (const {row, cells} of firstRows(rowsBy(delimiter))) {
      if (cells.every(cell => cell.trim() === '')) continue;
      const binding = bindColumns(table, cells, mapped);
      const layout = {
        delimiter,
        headerRow: row,
        width: widthOf(cells),
        binding,
        captionUnit: captionUnit(above)
      };
      if (binding.complete) return layout;
      if (best === null || binding.found > best.binding.found) best = layout;
      above.push(...cells);
    }
  }
  return best;
}

function* firstRows(batches: Iterable<CsvBatch>): Generator<{row: number; cells: readonly string[]}> {
  for (const {first, rows} of batches)
    for (const [i, cells] of rows.entries()) {
      if (first + i > searched) return;
      yield {row: first + i, cells};
    }
}

const widthOf = (cells: readonly string[]): number => cells.findLastIndex(cell => cell.trim() !== '') + 1;
