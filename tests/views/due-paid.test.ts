import {expect, test} from 'vitest';
import type {Day} from '../../src/model/day.ts';
import type {Row} from '../../src/model/tables.ts';
import {pageContext} from '../../src/views/context.ts';
import {dueOf, dueWords} from '../../src/views/due-paid.ts';
import {payment, site} from './sample.ts';

const zh = pageContext(site(), 'zh-CN', '/');
const rule = (more: Partial<Row<'standards'>>): Row<'standards'> => ({
  standard_id: 'S1',
  item: 'gengdi',
  rate: '118.46',
  unit: '元/亩',
  valid_from: '2026-01-01' as Day,
  valid_to: null,
  cap_fen: null,
  who: null,
  document_no: null,
  ...more
});
const paid = (more: Parameters<typeof payment>[0]) =>
  payment({quantity: '3.2', quantity_unit: '亩', ...more});

test('dueWords(…) shows quantity × rate = due and that all of it was paid', () => {
  expect(dueWords(zh, paid({amount_fen: 37_907, due_fen: 37_907, rate: '118.46'}), [])).toEqual([
    '3.2亩×118.46=应发379.07',
    '足额'
  ]);
});

test('dueWords(…) says in words what is missing, and what was paid too much', () => {
  expect(dueWords(zh, paid({amount_fen: 30_000, due_fen: 37_907, rate: '118.46'}), [])[1]).toBe('少发79.07');
  expect(dueWords(zh, paid({amount_fen: 40_000, due_fen: 37_907, rate: '118.46'}), [])[1]).toBe('多发20.93');
});

test('dueWords(…) never writes a false product: a published due that differs stands beside it', () => {
  expect(dueWords(zh, paid({amount_fen: 30_000, due_fen: 30_000, rate: '118.46'}), [])).toEqual([
    '3.2亩×118.46=379.07',
    '应发300',
    '足额'
  ]);
});

test('dueWords(…) takes the rate of the one rule valid that day, and computes the due', () => {
  const row = paid({amount_fen: 37_907, paid_on: '2026-05-20'});
  const old = rule({standard_id: 'S0', rate: '100', valid_from: null, valid_to: '2025-12-31' as Day});
  expect(dueWords(zh, row, [old, rule({})])).toEqual(['3.2亩×118.46=应发379.07', '足额']);
});

test('dueOf(…) takes no rate where two rules fit, where the day is too coarse, or for another item', () => {
  const row = paid({amount_fen: 37_907, paid_on: '2026-05-20'});
  expect(dueOf(row, [rule({}), rule({standard_id: 'S2'})]).due).toBeNull();
  expect(dueOf(paid({amount_fen: 1, paid_on: '2026'}), [rule({})]).due).toBeNull();
  expect(dueOf(row, [rule({item: 'other'})]).due).toBeNull();
  expect(dueWords(zh, row, [])).toEqual(['3.2亩']);
});

test('dueWords(…) of a payment with nothing but an amount is empty', () => {
  expect(dueWords(zh, payment({amount_fen: 1}), [])).toEqual([]);
});
