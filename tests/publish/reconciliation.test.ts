import {expect, test} from 'vitest';
import type {SitePack} from '../../src/publish/packs/parents.ts';
import type {ReconciliationPack} from '../../src/publish/packs/reconciliation.ts';
import {published, smallCounty} from './small-county.ts';

const site = await published(smallCounty);
const pack = site.json<ReconciliationPack>('packs/reconciliation/reconciliation.json');

test('every published fen is in exactly one line of the trace', () => {
  const {total_fen} = site.json<SitePack>('packs/site/site.json').figures;
  expect(pack.rows.trace.length).toBeGreaterThan(1);
  expect(pack.rows.trace.reduce((sum, line) => sum + line.paid_fen, 0)).toBe(total_fen);
  const {paid_fen, traced_fen, totals_only_fen, untraced_fen} = pack.figures;
  expect([paid_fen, traced_fen + totals_only_fen + untraced_fen]).toEqual([total_fen, total_fen]);
});

test('each step has both sums and their difference; all payments stand in their places', () => {
  for (const {left_fen, right_fen, difference_fen} of pack.rows.steps)
    expect(left_fen - right_fen).toBe(difference_fen);
  expect(pack.rows.steps.find(({step}) => step === 'placed')).toMatchObject({
    difference_fen: 0,
    differing: 0
  });
});

test('documents and projects that differ come largest first', () => {
  const sizes = pack.rows.funds.map(({difference_fen}) => Math.abs(difference_fen));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(pack.rows.funds.every(row => row.amount_fen - row.used_fen === row.difference_fen)).toBe(true);
});

test('a transcription reconciles nothing', async () => {
  const typed = await published(smallCounty, {data_status: 'transcription'});
  expect(typed.json('index/reconciliation.json')).toEqual([]);
  expect(typed.json('index/register.json')).toEqual([]);
});
