import type {TableView} from './table.ts';
import {tableWidth} from './table-width.ts';

/** Characters across the right half of a wide screen in a table's type. */
const half = 57;

/** Whether a table fits beside its chart on a wide screen; else it stands below, where no column is cut off. */
export const fitsBeside = (table: TableView): boolean => tableWidth(table) <= half;
