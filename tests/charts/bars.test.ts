import {expect, test} from 'vitest';
import {bars} from '../../src/charts/bars.ts';

test('bars([…]) starts at zero and fills the width with the largest', () => {
  const {
    bars: [a, b, c],
    height
  } = bars([100, 50, 0], {width: 360, row: 44, thickness: 14});
  expect(height).toBe(132);
  expect([a?.width, b?.width, c?.width]).toEqual([360, 180, 0]);
  expect([a?.x, b?.y, c?.height]).toEqual([0, 66, 14]);
});

test('bars([0, 0]) has no bar and no NaN', () => {
  expect(bars([0, 0]).bars.map(bar => bar.width)).toEqual([0, 0]);
});

test('bars([-5, 10]) draws nothing for a negative amount', () => {
  expect(bars([-5, 10]).bars.map(bar => bar.width)).toEqual([0, 360]);
});

test('bars([]) is empty', () => {
  expect(bars([])).toEqual({width: 360, height: 0, bars: []});
});
