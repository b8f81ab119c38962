import {max, scaleLinear} from 'd3';

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Baseline of the row's text. */
  readonly text: number;
}
export interface Bars {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
}

/**
 * Horizontal bars from zero, one row a value, in a viewBox `width` wide (360: a phone); text stands above each bar, so that long
 * names never collide and the whole fits a phone. Amounts in fen; a negative amount has no bar, only its text.
 * Draws nothing: components/Bars.astro does.
 */
export function bars(values: readonly number[], {width = 360, row = 44, thickness = 14} = {}): Bars {
  const x = scaleLinear([0, Math.max(1, max(values) ?? 0)], [0, width]);
  return {
    width,
    height: values.length * row,
    bars: values.map((value, at) => ({
      x: 0,
      y: at * row + 22,
      width: round(Math.max(0, x(value))),
      height: thickness,
      text: at * row + 16
    }))
  };
}

/** One decimal of a viewBox unit is finer than a pixel, and keeps the page short. */
export const round = (value: number): number => Math.round(value * 10) / 10;
