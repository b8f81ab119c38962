import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {moveSmallCells, type AggregateInput} from '../../src/guard/small-cells.ts';

const county = '990101';
const cell = (
  area: string,
  recipients: number | null,
  more: Partial<AggregateInput> = {}
): AggregateInput => ({
  fund_id: 'F1',
  item: 'orphans',
  year: 2026,
  area_code: area.length === 6 ? area : county + area,
  recipients,
  payments: recipients,
  amount_fen: (recipients ?? 1) * 146_900,
  ...more
});
const shown = (cells: readonly AggregateInput[], smallest = 3) =>
  moveSmallCells(cells, smallest).map(c => [c.area_code.slice(6) || 'county', c.recipients]);

describe('moveSmallCells', () => {
  test('leaves cells of three and more', () => {
    expect(shown([cell('101', 3), cell('102', 9)])).toEqual([['101', 3], ['102', 9]]); // prettier-ignore
  });
  test('one small cell goes to the county with the next smallest', () => {
    expect(shown([cell('101', 1), cell('102', 9), cell('103', 4)])).toEqual([['county', 5], ['102', 9]]); // prettier-ignore
  });
  test('neighbours of one size go together: their codes would tell which is the small one', () => {
    expect(shown([cell('103', 4), cell('102', 4), cell('101', 2), cell('104', 5)])).toEqual([['county', 10], ['104', 5]]); // prettier-ignore
  });
  test('1 and 2 hide each other; 1 and 1 are still too few; 2 and 2 could be told', () => {
    expect(shown([cell('101', 1), cell('102', 2), cell('103', 4)])).toEqual([['county', 3], ['103', 4]]); // prettier-ignore
    expect(shown([cell('101', 1), cell('102', 1), cell('103', 4)])).toEqual([['county', 6]]);
    expect(shown([cell('101', 2), cell('102', 2), cell('103', 4), cell('104', 5)])).toEqual([['county', 8], ['104', 5]]); // prettier-ignore
    expect(shown([cell('101', 1), cell('102', 1), cell('103', 1), cell('104', 5)])).toEqual([['county', 8]]);
  });
  test('what already stands at the county hides a small cell', () => {
    expect(shown([cell(county, 10), cell('101', 1), cell('102', 4)])).toEqual([['county', 11], ['102', 4]]); // prettier-ignore
  });
  test('a county with too few in all tells no number, and its amount stays', () => {
    expect(moveSmallCells([cell('101', 1), cell('102', 1)], 3)).toMatchObject([{area_code: county, recipients: null, payments: null, amount_fen: 293_800n, withheld: true}]); // prettier-ignore
  });
  test('an unknown number of recipients is a small one', () => {
    expect(moveSmallCells([cell('101', null), cell('102', 9)], 3)).toMatchObject([{area_code: county, recipients: null, withheld: true}]); // prettier-ignore
  });
  test('cells of one key are one cell, since anybody can add them', () => {
    expect(shown([cell('101', 2), cell('101', 2), cell('102', 9)])).toEqual([['101', 4], ['102', 9]]); // prettier-ignore
  });
  test('funds, items, years and counties are settled apart', () => {
    const cells = [cell('101', 1), cell('101', 5, {fund_id: null}), cell('101', 5, {item: 'x'}), cell('101', 5, {year: 2025}), cell('101', 5, {area_code: '990102101'})]; // prettier-ignore
    expect(moveSmallCells(cells, 3).filter(c => c.area_code.length === 6)).toMatchObject([{fund_id: 'F1', item: 'orphans', year: 2026}]); // prettier-ignore
  });
  test('the limit is a setting', () => {
    expect(shown([cell('101', 4), cell('102', 5), cell('103', 9)], 5)).toEqual([['county', 9], ['103', 9]]); // prettier-ignore
  });

  const cells = fc.array(
    fc.record({
      fund_id: fc.constantFrom('F1', 'F2', null),
      item: fc.constantFrom('orphans', 'relief'),
      year: fc.constantFrom(2025, 2026),
      area_code: fc.constantFrom(
        '990101101',
        '990101102',
        '990101103',
        '990101104',
        '990102101',
        '990102102',
        '990101'
      ),
      recipients: fc.option(fc.integer({min: 1, max: 12})),
      payments: fc.integer({min: 1, max: 40}),
      amount_fen: fc.oneof(fc.integer({min: -500_000, max: 9_000_000}), fc.constant(Number.MAX_SAFE_INTEGER))
    }),
    {maxLength: 40}
  );
  const sum = (list: readonly {amount_fen: number | bigint}[]) =>
    list.reduce((n, c) => n + BigInt(c.amount_fen), 0n);

  test('keeps every total to the fen: by fund, item, year and county', () => {
    fc.assert(
      fc.property(cells, input => {
        const output = moveSmallCells(input, 3);
        const key = (c: AggregateInput | (typeof output)[number]) =>
          [c.fund_id, c.item, c.year, c.area_code.slice(0, 6)].join();
        for (const k of new Set(input.map(key)))
          expect(sum(output.filter(c => key(c) === k))).toBe(sum(input.filter(c => key(c) === k)));
        expect(output.flatMap(c => c.parts)).toHaveLength(input.length);
        for (const c of output) expect(sum(c.parts)).toBe(c.amount_fen);
      })
    );
  });
  test('never shows a number under the limit, nor a county cell made of one small township', () => {
    fc.assert(
      fc.property(cells, fc.integer({min: 3, max: 6}), (input, smallest) => {
        for (const c of moveSmallCells(input, smallest)) {
          if (c.recipients !== null) expect(c.recipients).toBeGreaterThanOrEqual(smallest);
          if (!c.withheld) expect(c.area_code.length === 9 || new Set(c.parts.map(p => p.area_code)).size > 1 || c.parts[0]!.area_code.length === 6).toBe(true); // prettier-ignore
        }
      })
    );
  });
  test('does not depend on the order of the cells', () => {
    fc.assert(
      fc.property(cells, fc.integer(), (input, turn) => {
        const k = input.length ? Math.abs(turn) % input.length : 0;
        const turned = [...input.slice(k), ...input.slice(0, k)].reverse();
        const plain = (list: readonly AggregateInput[]) =>
          moveSmallCells(list, 3).map(({parts: _, ...c}) => c);
        expect(plain(turned)).toEqual(plain(input));
      })
    );
  });
});
