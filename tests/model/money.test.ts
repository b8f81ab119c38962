import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fen, sumFen, yuanText} from '../../src/model/money.ts';

test('fen(0.5) refuses parts of a fen; fen(2**53) refuses what is not exact', () => {
  expect(() => fen(0.5)).toThrow(RangeError);
  expect(() => fen(2 ** 53)).toThrow(RangeError);
  expect(() => fen(2n ** 63n)).toThrow(RangeError);
  expect(fen(-12n)).toBe(-12);
});

test('sumFen is exact beyond 2^53', () => {
  expect(sumFen([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1])).toBe(18014398509481983n);
});

test('yuanText(fen) always has two decimals and its sign, also below one yuan', () => {
  expect([0, 5, -5, 100, -12345, 128600000].map(value => yuanText(value))).toEqual([
    '0.00',
    '0.05',
    '-0.05',
    '1.00',
    '-123.45',
    '1286000.00'
  ]);
});

test('yuanText(fen) read back is the same fen', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), value => BigInt(yuanText(value).replace('.', '')) === BigInt(value))
  );
});
