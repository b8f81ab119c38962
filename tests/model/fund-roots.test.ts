import {describe, expect, test} from 'vitest';
import {fundRoots, pools, rootOfKind} from '../../src/model/fund-roots.ts';

describe('rootOfKind(kind, own)', () => {
  test.each([
    ['transition', 'special'],
    ['中央专项彩票公益金', 'special'],
    ['产业扶持基金', 'special'],
    ['统筹整合财政涉农资金', 'farm'],
    ['benefit', 'farm'],
    ['central_unit', 'social'],
    ['东西部协作', 'east_west'],
    ['扶贫小额信贷分险基金', 'finance'],
    [' 衔接资金 ', 'special']
  ])('%s comes by %s', (kind, root) => {
    expect(rootOfKind(kind)).toBe(root);
  });

  test('a kind that nobody knows, or none at all, is guessed nowhere', () => {
    expect([rootOfKind('山货资金'), rootOfKind(null), rootOfKind('constructor')]).toEqual([null, null, null]);
  });

  test('the settings add kinds, and decide over the list', () => {
    expect(rootOfKind('山货资金', {山货资金: 'farm'})).toBe('farm');
    expect(rootOfKind('bond', {bond: 'finance'})).toBe('finance');
  });
});

test('every root is pooled once, but financing, which stands beside', () => {
  const pooled = Object.values(pools).flat();
  expect([...pooled, 'finance'].sort()).toEqual(fundRoots.map(({code}) => code as string).sort());
});
