import type {CellView, TableView} from './table.ts';

/** Characters across a phone of 360 px in a table's type, a Han character counting two; measured, with a little air. */
const phone = 34;
/** Between two columns, and what a cell of words is given before it wraps. */
const gap = 1.6;
const wrapped = 10;

/**
 * Whether a phone sets each row as a block, every cell with its column's name: from four columns, or three of words, or
 * where amounts that may not break are together wider than the screen.
 */
export function stacks({head, rows, foot, numeric = []}: TableView): boolean {
  if (head.length > (numeric.length ? 3 : 2)) return true;
  const lines = [...rows.map(({cells}) => cells), ...(foot ? [foot] : [])];
  const columns = head.map((title, at) => {
    const widest = lines.reduce((most, cells) => Math.max(most, widthOf(cells[at] ?? '')), 0);
    const cell = numeric.includes(at + 1) ? widest : Math.min(widest, wrapped);
    return Math.max(widthOf(title) * 0.9, cell);
  });
  return columns.reduce((sum, width) => sum + width + gap, -gap) > phone;
}

const widthOf = (cell: CellView): number => {
  const text =
    typeof cell === 'string'
      ? cell
      : cell.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('');
  return [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
};
