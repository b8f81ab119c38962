import {expect, test} from 'vitest';
import {compareDays, day, daysInclusive, isDay, yearOf} from '../../src/model/day.ts';

test('isDay(text) takes real days, months and years only', () => {
  expect(['2024', '2024-02', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2023-02-29', '2024-13', '24', '2024-2-1', '2024-02-30', ''].some(isDay)).toBe(false);
});

test('compareDays(a, b) is null where the coarser of the two cannot tell', () => {
  expect(compareDays(day('2024'), day('2024-03-05'))).toBe(null);
  expect(compareDays(day('2023'), day('2024-03-05'))).toBe(-1);
  expect(compareDays(day('2024-03-05'), day('2024-03-05'))).toBe(0);
  expect(compareDays(day('2024-04'), day('2024-03-05'))).toBe(1);
});

test('daysInclusive(2月23日, 3月1日) counts both ends: 7', () => {
  expect(daysInclusive(day('2017-02-23'), day('2017-03-01'))).toBe(7);
  expect(daysInclusive(day('2017-02'), day('2017-03-01'))).toBe(null);
});

test('yearOf(day)', () => expect(yearOf(day('2024-03'))).toBe(2024));
