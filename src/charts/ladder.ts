import {max, scaleLinear} from 'd3';
import {round} from './bars.ts';

export interface Rung {
  readonly y: number;
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** What is missing to the rung before it: hatched, named in the table. Null where nothing is missing or known. */
  readonly missing: {readonly x: number; readonly width: number; readonly fen: number} | null;
}
export interface Ladder {
  readonly width: number;
  readonly height: number;
  readonly rungs: readonly Rung[];
}

/**
 * A money ladder: aligned bars on one scale, each with the part missing to the published rung before it.
 * Amounts in fen, null is "not published" (no bar). Only adjacent published rungs are compared.
 */
export function ladder(
  values: readonly (number | null)[],
  {width = 360, row = 44, thickness = 16} = {}
): Ladder {
  const x = scaleLinear([0, Math.max(1, max(values, value => value ?? 0) ?? 0)], [0, width]);
  let before: number | null = null;
  const rungs = values.map((value, at): Rung => {
    const gap = value !== null && before !== null ? before - value : 0;
    const missing =
      value !== null && gap > 0
        ? {x: round(x(Math.max(0, value))), width: round(x(value + gap) - x(Math.max(0, value))), fen: gap}
        : null;
    if (value !== null) before = value;
    return {
      y: at * row + 22,
      text: at * row + 16,
      width: value === null ? 0 : round(Math.max(0, x(value))),
      height: thickness,
      missing
    };
  });
  return {width, height: values.length * row, rungs};
}
