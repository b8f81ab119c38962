import {expect, test} from 'vitest';
import {productFen} from '../../src/model/product.ts';

test.each([
  ['3.2', '118.46', 37_907n],
  ['3.335', '100', 33_350n],
  ['0.005', '1', 1n],
  ['-2', '1.5', -300n],
  ['12', '0', 0n]
])('productFen(%s, %s) is %s fen, rounded half up', (quantity, rate, fen) =>
  expect(productFen(quantity, rate)).toBe(fen)
);

test('productFen(…) of what is no number is null', () => {
  expect(productFen('约3', '100')).toBeNull();
  expect(productFen('3', '100元')).toBeNull();
});
