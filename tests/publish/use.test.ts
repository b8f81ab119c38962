import {describe, expect, test} from 'vitest';
import {accountPeriods} from '../../src/publish/use/account-periods.ts';
import type {AssetsPack, UsePack} from '../../src/publish/packs/use.ts';
import {publish} from '../../src/publish/publish.ts';
import {ford, loadedStore, reportsOf, settings, smallCounty, terrace, wells} from './small-county.ts';
import {gatedCounty} from './gated-county.ts';
import {useCounty} from './use-county.ts';

const {files, pack, stop, sums, withPack} = gatedCounty(useCounty);

describe('packs about the use of the money', () => {
  test('a village has one only where something is published of it', () => {
    expect([...files.keys()].filter(path => path.startsWith('packs/use/'))).toEqual([
      `packs/use/${wells}.json`,
      `packs/use/${terrace}.json`
    ]);
    expect(files.has(`packs/use/${ford}.json`)).toBe(false);
  });

  test('a village’s assets, what they brought and its accounts add up', () => {
    expect(pack<UsePack>(`use/${wells}`).figures).toMatchObject({
      assets: 2,
      value_fen: 53_000_000,
      in_use: 1,
      idle: 1,
      lost: 0,
      due_fen: 5_000_000,
      received_fen: 4_500_000,
      households_due_fen: 1_200_000,
      households_paid_fen: 600_000,
      income_fen: 2_000_000,
      expenditure_fen: 650_000,
      years: [{year: 2026, income_fen: 2_000_000, expenditure_fen: 650_000}]
    });
  });

  test('a project that was to earn shows what came back, newest period first', () => {
    expect(pack<UsePack>(`use/${wells}`).rows.projects).toEqual([
      {
        project_id: 'ROAD',
        project: '通组路',
        benefit_link: null,
        allocated_fen: 40_000_000,
        paid_fen: 25_600_000,
        assets: 1,
        value_fen: 50_000_000,
        periods: [
          {
            period: '2025年',
            due_fen: 2_500_000,
            received_fen: 2_000_000,
            households_due_fen: 1_200_000,
            households_fen: 600_000,
            households: 12
          },
          {
            period: '2024年',
            due_fen: 2_500_000,
            received_fen: 2_500_000,
            households_due_fen: 0,
            households_fen: 0,
            households: null
          }
        ]
      }
    ]);
  });

  test('the register has all villages, and what stands in none of them', () => {
    const {rows, figures} = pack<AssetsPack>('assets/assets');
    expect(rows.assets.map(asset => asset.asset_id)).toEqual(['A3', 'A4']);
    expect(rows.unused.map(asset => [asset.asset_id, asset.state])).toEqual([
      ['A2', 'idle'],
      ['A4', 'lost']
    ]);
    expect(figures).toMatchObject({assets: 4, value_fen: 63_000_000, income_fen: 2_070_000, villages: 2});
    expect(rows.accounts.map(line => line.line_id)).toEqual(['L8']);
  });

  test('a county that publishes none of it has no such pack at all', async () => {
    const written: string[] = [];
    const store = await loadedStore(smallCounty);
    const given = {settings: settings(), reports: reportsOf(smallCounty), issues: [], withheld: []};
    await publish(store, given, path => void written.push(path));
    store.close();
    expect(written.filter(path => /packs\/(use|assets)\//.test(path))).toEqual([]);
  });
});

describe('accountPeriods(lines)', () => {
  test('newest first; what does not carry over or add up stands as a difference', () => {
    const lines = pack<UsePack>(`use/${wells}`).rows.accounts;
    expect(accountPeriods(lines).map(({period, carried_fen, difference_fen}) => [period, carried_fen, difference_fen])) // prettier-ignore
      .toEqual([
        ['2026年第二季度', 300_000, 10_000],
        ['2026年第一季度', null, 0]
      ]);
  });

  test('the order of the rows changes nothing', () => {
    const lines = pack<UsePack>(`use/${wells}`).rows.accounts;
    expect(accountPeriods([...lines].reverse())).toEqual(accountPeriods(lines));
  });

  test('a balance that is not published is null, never zero', () => {
    const lines = pack<UsePack>(`use/${wells}`).rows.accounts.filter(({kind}) => kind === 'income');
    expect(accountPeriods(lines)).toMatchObject([
      {opening_fen: null, closing_fen: null, difference_fen: null, carried_fen: null, income_fen: 2_000_000}
    ]);
  });
});

describe('the gate', () => {
  test('store and packs agree to the fen', () => {
    expect(stop(sums())).toBe('passed');
    expect(sums().use['village accounts, income']).toBe(2_070_000n);
    expect(sums().packs.use).toEqual(sums().use);
  });

  test('a line of the accounts changed on disk stops the build', () => {
    expect(withPack(`use/${wells}`, '"amount_fen":50000,', '"amount_fen":50001,')).toBe(
      `use ${wells}, fen: total 650000 ≠ expenditure_fen 650001 (-1)`
    );
  });

  test('a closing balance that its lines do not lead to stops the build', () => {
    expect(withPack(`use/${wells}`, '"closing_fen":2400000,', '"closing_fen":2400100,')).toBe(
      `accounts ${wells} 2026年第二季度, fen: total 2700000 ≠ closing of the period before + difference 2700100 (-100)`
    );
  });

  test('a difference that is left out stops the build: nothing is smoothed over', () => {
    expect(withPack(`use/${wells}`, '"carried_fen":300000,', '"carried_fen":0,')).toBe(
      `accounts ${wells} 2026年第二季度, fen: total 2700000 ≠ closing of the period before + difference 2400000 (300000)`
    );
    expect(withPack(`use/${wells}`, '"difference_fen":10000,', '"difference_fen":0,')).toContain(
      'closing + difference'
    );
  });

  test('a register that is not the sum of its villages stops the build', () => {
    expect(withPack('assets/assets', '"value_fen":63000000,', '"value_fen":63000001,')).toContain(
      'villages + none: value'
    );
  });

  test('a sum of the store that the packs do not have stops the build', () => {
    expect(stop({...sums(), use: {...sums().use, 'assets, value': 1n}})).toBe(
      'assets, value, fen: store 1 ≠ packs 63000000 (-62999999)'
    );
  });
});
