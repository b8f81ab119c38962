import type {CellView, TableView} from './table.ts';

/** Between two columns, and what a cell of words is given before it wraps, if no word in it is longer. */
const gap = 1.6;
const wrapped = 10;

/**
 * How wide a table is at least, in characters, a Han character counting two: numbers never break, words wrap where they
 * can. Measured with the table's type, with a little air.
 */
export function tableWidth({head, rows, foot, numeric = []}: TableView): number {
  const lines = [...rows.map(({cells}) => cells), ...(foot ? [foot] : [])];
  const columns = head.map((title, at) => {
    const texts = lines.map(cells => textOf(cells[at] ?? ''));
    const widest = most(texts.map(widthOf));
    const words = most(texts.flatMap(text => text.split(breaks)).map(({length}) => length));
    const cell = numeric.includes(at + 1) ? widest : Math.max(words, Math.min(widest, wrapped));
    return Math.max(widthOf(title) * 0.9, cell);
  });
  return columns.reduce((sum, width) => sum + width + gap, -gap);
}

const most = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0);
/** A line may break at a space and at any Han character. */
const breaks = /[\s\u2e80-\uffff]+/;
const textOf = (cell: CellView): string =>
  typeof cell === 'string'
    ? cell
    : cell.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('');
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
