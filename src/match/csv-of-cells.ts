import {guardFormula} from '../guard/formula.ts';

/**
 * Cells as a CSV that Chinese Excel opens by double-click: UTF-8 with a BOM, CRLF. Cells of words are guarded, so that no
 * spreadsheet runs them; `numbers` names the columns of numbers, which may begin with a minus.
 */
export const csvOfCells = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly boolean[]
): string =>
  '\ufeff' +
  [
    header.map(guardFormula),
    ...rows.map(row => row.map((cell, i) => (numbers[i] ? cell : guardFormula(cell))))
  ]
    .map(row => row.map(quoted).join(',') + '\r\n')
    .join('');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
