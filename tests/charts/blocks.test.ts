import {expect, test} from 'vitest';
import {blocks, blockUnit} from '../../src/charts/blocks.ts';

test('blockUnit(total) is the smallest unit that keeps the total within 120 blocks', () => {
  expect([100, 12_000_000, 12_000_001, 139_882_125].map(blockUnit)).toEqual([
    100_000, 100_000, 1_000_000, 10_000_000
  ]);
});

test('blocks(values, unit) has as much area as the amounts have units, to a tenth of a block', () => {
  const unit = 1_000_000;
  const values = [8_198_500, 25_000_000, 3_805_000, 0];
  const drawn = blocks(values, unit).rows.map(
    ({full, rest}) =>
      ((full ? full.width * full.height : 0) + (rest ? rest.width * rest.height : 0)) / 18 ** 2
  );
  drawn.forEach((count, at) => expect(count).toBeCloseTo(values[at]! / unit, 1));
});

test('blocks(values, unit) sets no group over another and gives nothing no block', () => {
  const {rows, height} = blocks([45_000_000, 1_000_000, 0], 1_000_000);
  expect(rows[0]).toEqual({
    text: 16,
    y: 24,
    full: {width: 360, height: 36},
    rest: {y: 36, width: 90, height: 18}
  });
  expect(rows[1]!.text).toBeGreaterThan(24 + 54);
  expect(rows[2]).toMatchObject({full: null, rest: null});
  expect(height).toBeGreaterThanOrEqual(rows[2]!.text);
});
