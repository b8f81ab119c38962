import type {TableView} from './table.ts';
import {tableWidth} from './table-width.ts';

/** Characters across a phone of 360 px in a table's type. */
const phone = 34;

/**
 * Whether a phone sets each row as a block, every cell with its column's name: from four columns, or three of words, or
 * where amounts that may not break are together wider than the screen.
 */
export const stacks = (table: TableView): boolean =>
  table.head.length > (table.numeric?.length ? 3 : 2) || tableWidth(table) > phone;
