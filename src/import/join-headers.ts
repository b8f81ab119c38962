import {foldHeader} from '../read/fold-header.ts';
import {isHeaderWord} from './header-words.ts';
import type {GridRow, Merge} from '../spreadsheet/sheet.ts';

const trailingBracket = /[((][^()()]*[))]$/u;

/**
 * One to three header rows -> one word a column. A merged head over several columns is joined to the words below it:
 * 资金(万元) over 中央 and 省级 gives 资金中央(万元) unless 中央 alone is a known header; a unit in the head is kept.
 */
export function joinHeaders(rows: readonly GridRow[], merges: readonly Merge[]): string[] {
  const width = Math.max(0, ...rows.map(({cells}) => cells.length));
  const spread = rows.map((row, level) => spreadRow(row, rows[level + 1], merges, width));
  const last = spread.map(cells => cells.map(cell => cell));
  const lowest = Array.from({length: width}, (_, column) => lastFilled(last, column));
  return lowest.map((word, column) => {
    const above = upper(spread, column, word);
    if (word === '' || above.length === 0) return word;
    const joined = above.join('') + word;
    const repeated = lowest.filter(other => foldHeader(other).name === foldHeader(word).name).length > 1;
    const chosen = isHeaderWord(joined) || repeated || !isHeaderWord(word) ? joined : word;
    const unit = above.map(head => trailingBracket.exec(head)?.[0]).find(found => found !== undefined);
    return unit !== undefined && foldHeader(chosen).unit === null
      ? chosen.replaceAll(unit, '') + unit
      : chosen;
  });
}

/** A row's words with those of merged heads repeated over the columns they span. */
function spreadRow(
  row: GridRow,
  below: GridRow | undefined,
  merges: readonly Merge[],
  width: number
): string[] {
  const cells = Array.from({length: width}, (_, column) => clean(row.cells[column] ?? ''));
  for (const {top, bottom, left, right} of merges)
    if (top <= row.row && row.row <= bottom && right > left && bottom === top)
      for (let column = left; column <= right && column < width; column++)
        cells[column] ||= clean(row.cells[left] ?? '');
  if (merges.length || !below) return cells;
  // A text file has lost its merges: a blank beside a head, with a word below it, belongs to the head on its left.
  for (let column = 1; column < width; column++)
    if (
      cells[column] === '' &&
      clean(below.cells[column] ?? '') !== '' &&
      clean(below.cells[column - 1] ?? '') !== ''
    )
      cells[column] = cells[column - 1]!;
  return cells;
}

const lastFilled = (rows: readonly (readonly string[])[], column: number): string =>
  rows.findLast(cells => cells[column] !== '')?.[column] ?? '';

const upper = (rows: readonly (readonly string[])[], column: number, word: string): string[] => {
  const words = rows.map(cells => cells[column]!).filter(cell => cell !== '');
  return [...new Set(words.slice(0, -1))].filter(cell => cell !== word);
};

const clean = (cell: string): string => cell.replace(/\s+/gu, /[a-z]/iu.test(cell) ? ' ' : '').trim();
