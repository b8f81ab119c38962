import {expect, test} from 'vitest';
import {discriminates} from '../../src/publish/findings/discriminates.ts';
import {settings} from './small-county.ts';

const {register} = settings();
const states = (corrected: number, explained: number) => [
  ...new Array<string>(corrected).fill('corrected'),
  ...new Array<string>(explained).fill('explained')
];

test('discriminates(…): more than one in ten of at least twenty subjects tells little', () => {
  expect([2, 3].map(found => discriminates(found, 20, [], register))).toEqual([true, false]);
  expect(discriminates(9, 19, [], register)).toBe(true);
});

test('discriminates(…): ten answers or more of which fewer than one in ten were confirmed tell little', () => {
  expect(discriminates(1, 100, states(0, 9), register)).toBe(true);
  expect(discriminates(1, 100, states(0, 10), register)).toBe(false);
  expect(discriminates(1, 100, states(1, 9), register)).toBe(true);
  expect(discriminates(1, 100, ['referred', ...states(0, 9)], register)).toBe(true);
});

test('discriminates(…): both shares are settings', () => {
  expect(discriminates(3, 20, [], {...register, often_percent: 20})).toBe(true);
  expect(discriminates(1, 100, states(1, 9), {...register, confirmed_percent: 30})).toBe(false);
});
