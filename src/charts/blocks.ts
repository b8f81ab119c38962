import {round} from './bars.ts';

export interface BlockRows {
  /** Baseline of the text above the blocks; the blocks begin at y. */
  readonly text: number;
  readonly y: number;
  /** Whole rows of blocks, then the rest of the last row; widths end inside a block where the amount does. */
  readonly full: {readonly width: number; readonly height: number} | null;
  readonly rest: {readonly y: number; readonly width: number; readonly height: number} | null;
}
export interface Blocks {
  readonly width: number;
  readonly height: number;
  /** Side of a block with its margin. */
  readonly cell: number;
  readonly rows: readonly BlockRows[];
}

const units = [100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000];
/** More are not counted by anyone. */
const most = 120;

/** The unit of a block in fen (1,000 yuan, 10,000, …): the smallest that keeps the total within 120 blocks. */
export const blockUnit = (total: number): number =>
  units.find(unit => total <= unit * most) ?? (units[units.length - 1] as number);

/**
 * Amounts as blocks of one unit, 20 to a row, one group of rows an amount under its text. Amounts in fen, none
 * negative; the last block is cut where the amount ends. Draws nothing: components/Blocks.astro does.
 */
export function blocks(values: readonly number[], unit: number, {width = 360, perRow = 20} = {}): Blocks {
  const cell = width / perRow;
  let y = 0;
  const rows = values.map((value): BlockRows => {
    const count = value / unit;
    const whole = Math.floor(count / perRow);
    const rest = round((count - whole * perRow) * cell);
    const top = y + 24;
    y = top + (whole + (rest > 0 ? 1 : 0)) * cell + 12;
    return {
      text: top - 8,
      y: top,
      full: whole ? {width, height: whole * cell} : null,
      rest: rest > 0 ? {y: whole * cell, width: rest, height: cell} : null
    };
  });
  return {width, height: Math.max(0, y - 12), cell, rows};
}
