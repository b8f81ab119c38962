import {expect, test} from 'vitest';
import {ladder} from '../../src/charts/ladder.ts';

test('ladder([due, paid]) hatches what is missing, exactly from the bar’s end to the rung before', () => {
  const {rungs} = ladder([1000, 750], {width: 400});
  expect(rungs[0]).toMatchObject({width: 400, missing: null});
  expect(rungs[1]).toMatchObject({width: 300, missing: {x: 300, width: 100, fen: 250}});
});

test('ladder([planned, null, paid]) leaves the unpublished rung empty and compares the published ones', () => {
  const {rungs} = ladder([1000, null, 400], {width: 400});
  expect(rungs[1]).toMatchObject({width: 0, missing: null});
  expect(rungs[2]?.missing?.fen).toBe(600);
});

test('ladder([100, 150]) shows no gap where more was paid', () => {
  expect(ladder([100, 150]).rungs[1]?.missing).toBeNull();
});

test('ladder([null, null]) has no bars and no NaN', () => {
  expect(ladder([null, null]).rungs.map(rung => rung.width)).toEqual([0, 0]);
});
