import type {Line} from '../i18n/inline.ts';

/** A cell as printed: plain words, or pieces with links and marked figures. Absent values are already in words. */
export type CellView = string | Line;

/** A table as printed by components/Table.astro. The first cell of each row is its heading. */
export interface TableView {
  /** Says what the table shows; also the name of its scrolling region, so it is unique on its page. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly {readonly id?: string; readonly cells: readonly CellView[]}[];
  readonly foot?: readonly CellView[];
  /** Columns of numbers, 1-based (2 to 9), set right with even digits. */
  readonly numeric?: readonly number[];
}
