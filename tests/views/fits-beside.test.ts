import {expect, test} from 'vitest';
import {fitsBeside} from '../../src/views/fits-beside.ts';

const places = (head: string[], cells: string[]) => ({
  caption: '',
  head,
  rows: [{cells}],
  numeric: head.map((_, at) => at + 1).slice(1)
});

test('fitsBeside: a name and three sums of a township stand beside their chart', () => {
  const head = ['村', '2026年安排', '2026年已付', '历年付出'];
  expect(fitsBeside(places(head, ['老鹰湾子村', '1,788,870.88元', '1,229,062.31元', '4,258,351.99元']))).toBe(
    true
  );
});

test('fitsBeside: a fifth column, or longer sums, would be cut off', () => {
  const head = ['乡镇', '2026年安排', '2026年已付', '历年付出'];
  const cells = ['白鹤滩口镇', '17,976,821.80元', '13,774,245.93元', '50,782,788.59元'];
  expect(fitsBeside(places([...head, '村数'], [...cells, '14']))).toBe(false);
  expect(
    fitsBeside(
      places(
        ['Village', 'Arranged 2026', 'Paid 2026', 'Paid'],
        ['桐', ...Array<string>(3).fill('1,788,870.88 yuan')]
      )
    )
  ).toBe(false);
});

test('fitsBeside: a word that cannot break counts in full', () => {
  const table = (name: string) =>
    places(
      ['Purpose', 'Arranged', 'Paid', 'Projects'],
      [name, '36,857,000 yuan', '297,959,478.96 yuan', '596']
    );
  expect(fitsBeside(table('Road'))).toBe(true);
  expect(fitsBeside(table('Administration'))).toBe(false);
});
