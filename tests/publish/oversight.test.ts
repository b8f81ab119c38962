import {describe, expect, test} from 'vitest';
import type {MonitoringPack} from '../../src/publish/packs/monitoring.ts';
import type {OversightPack} from '../../src/publish/packs/oversight.ts';
import {publish} from '../../src/publish/publish.ts';
import {loadedStore, settings, smallCounty} from './small-county.ts';
import {gatedCounty} from './gated-county.ts';
import {oversightCounty} from './oversight-county.ts';

const {pack, stop, sums, withPack} = gatedCounty(oversightCounty);

const lines = () =>
  pack<OversightPack>('oversight/oversight').rows.lines.map(line => [
    line.kind,
    line.year,
    line.area_code,
    line.cases,
    line.median_days,
    line.recovered_fen
  ]);

describe('packs of oversight', () => {
  test('complaints of a small year stand at the county, with the money of fewer than three cases', () => {
    expect(lines().filter(([kind]) => kind === 'complaint')).toEqual([
      ['complaint', 2026, '990101101', 8, 31, 1_500_000],
      ['complaint', 2026, '990101102', 5, 20, 0],
      ['complaint', 2025, '990101', 8, null, 206_900],
      ['complaint', 2025, '990101101', null, null, null],
      ['complaint', 2025, '990101102', null, null, null]
    ]);
  });
  test('single audits are added to the sums of those that brought money back from persons', () => {
    expect(lines().filter(([kind]) => kind !== 'complaint')).toEqual([
      ['audit', 2026, '990101101', 4, null, 1_650_000],
      ['audit', 2025, '990101', 1, null, null],
      ['inspection', 2026, '990101102', 1, null, null]
    ]);
  });
  test('an audit says how long it took, and an open inspection past its limit is late', () => {
    expect(
      pack<OversightPack>('oversight/oversight').rows.cases.map(({oversight_id, days, late, place, project}) => [oversight_id, days, late, place, project])
    ).toEqual([
      ['O2', null, true, '石渡乡', null],
      ['O1', 40, false, '云坪镇梯子村', '通组路'],
      ['O3', null, false, '晴川县', null]
    ]); // prettier-ignore
  });
  test('a county without these tables has no such packs', async () => {
    const store = await loadedStore(smallCounty);
    const written: string[] = [];
    await publish(store, {settings: settings(), reports: [], issues: [], withheld: []}, path => written.push(path)); // prettier-ignore
    store.close();
    expect(written.filter(path => /packs\/(oversight|monitoring)/.test(path))).toEqual([]);
  });
});

describe('pack of households at risk', () => {
  test('one household of a kind moves the three kinds of both townships to the county', () => {
    const {rows} = pack<MonitoringPack>('monitoring/monitoring');
    const cells = rows.cells.map(cell => [cell.year, cell.area_code, cell.relieved, cell.unstable, cell.sudden, cell.helped, cell.help_fen]); // prettier-ignore
    expect(cells).toEqual([
      [2026, '990101', null, 13, 4, null, null],
      [2026, '990101101', 40, null, null, 17, 3_400_000],
      [2026, '990101102', 30, null, null, 15, 2_100_000],
      [2025, '990101', null, 13, 7, 13, 1_400_000],
      [2025, '990101101', 40, null, null, null, null],
      [2025, '990101102', 30, null, null, null, null]
    ]);
  });
  test('a year’s sums are those of all its places', () => {
    expect(pack<MonitoringPack>('monitoring/monitoring').rows.years).toMatchObject([
      {year: 2026, relieved: 70, unstable: 13, marginal: 17, sudden: 4, helped: 32, help_fen: 5_500_000},
      {year: 2025, entered: null, helped: 13, help_fen: 1_400_000}
    ]);
  });
});

describe('the gate', () => {
  test('the money of the packs is that of the store', () => {
    expect(stop(sums())).toBe('passed');
    expect(sums().use).toMatchObject({
      'oversight, recovered': 950_000n,
      'oversight in sums, recovered': 2_406_900n,
      'monitoring, help': 6_900_000n
    });
    expect(sums().packs.use).toMatchObject(sums().use);
  });
  test('what was recovered in an audit changed on disk stops the build', () => {
    expect(withPack('oversight/oversight', '"recovered_fen":950000', '"recovered_fen":950001')).toBe(
      'oversight, fen: total 3356900 ≠ cases + sums: recovered 3356901 (-1)'
    );
  });
  test('a total of help that its places do not add up to stops the build', () => {
    expect(withPack('monitoring/monitoring', '"help_fen":2100000', '"help_fen":2100001')).toBe(
      'monitoring, fen: total 6900000 ≠ areas: help 6900001 (-1)'
    );
  });
});
