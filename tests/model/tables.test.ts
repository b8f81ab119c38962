import {expect, test} from 'vitest';
import {tables} from '../../src/model/tables.ts';
import type {Column, Table} from '../../src/model/table.ts';

const all = Object.values(tables) as Table[];
const spellings = ({name, zh, aliases = []}: Column) => [name, zh, ...aliases];

test('every column name, title and alias is said once in its table', () => {
  const twice = all.flatMap(table => {
    const words = table.columns.flatMap(spellings);
    return words.filter((word, i) => words.indexOf(word) !== i).map(word => `${table.name}: ${word}`);
  });
  expect(twice).toEqual([]);
});

test('应发金额 is due, 实发金额 is amount, 联系电话 is no published phone', () => {
  const find = (word: string) =>
    tables.disbursements.columns.find(column => spellings(column as Column).includes(word))?.name;
  expect([find('应发金额'), find('实发金额')]).toEqual(['due', 'amount']);
  expect(
    all.flatMap(table => table.columns).filter(column => spellings(column).includes('联系电话'))
  ).toEqual([]);
});

test('every pointer points to a column that exists and is its table’s key', () => {
  for (const {refers} of all.flatMap(table => table.columns)) {
    if (!refers) continue;
    const [table = '', column = ''] = refers.split('.');
    expect((tables as Record<string, Table>)[table]?.key).toEqual([column]);
  }
});

test('what payments point to is read before them', () => {
  const order = Object.keys(tables);
  for (const before of ['items', 'villages', 'funds', 'projects', 'rounds'])
    expect(order.indexOf(before)).toBeLessThan(order.indexOf('disbursements'));
});
