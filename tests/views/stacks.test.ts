import {expect, test} from 'vitest';
import {stacks} from '../../src/views/stacks.ts';

const amounts = (...cells: string[]) => ({
  caption: '',
  head: ['步骤', '金额', '比上一步少'],
  rows: [{cells: ['结算', ...cells]}],
  numeric: [2, 3]
});

test('stacks: three columns stay a table where a phone can hold them', () => {
  expect(stacks(amounts('320,230.06元', '1,012,446.20元'))).toBe(false);
  expect(
    stacks({caption: '', head: ['组成', '金额'], rows: [{cells: ['很长很长很长很长的一句话', '1元']}]})
  ).toBe(false);
});

test('stacks: amounts that may not break, together wider than a phone, four columns, or three of words', () => {
  expect(stacks(amounts('701,986,470.94元', '701,986,470.94元'))).toBe(true);
  expect(stacks(amounts('CNY 2,320,230.06', 'CNY 1,012,446.20'))).toBe(true);
  expect(stacks({caption: '', head: ['一', '二', '三'], rows: []})).toBe(true);
  expect(stacks({caption: '', head: ['一', '二', '三', '四'], rows: [], numeric: [2]})).toBe(true);
});

test('stacks: a total counts as a row', () => {
  const {rows, ...table} = amounts('1元', '1元');
  expect(stacks({...table, rows, foot: ['合计', '701,986,470.94元', '701,986,470.94元']})).toBe(true);
});

test('stacks: a word that cannot break is as wide as it is long', () => {
  const columns = (name: string) => ({
    caption: '',
    head: ['文件里的列名', '当作'],
    rows: [{cells: [name, '村']}]
  });
  expect(stacks(columns('village_code'))).toBe(false);
  expect(stacks(columns('monitored_households_by_township'))).toBe(true);
});
