import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {MonitoringPack} from '../../src/publish/packs/monitoring.ts';
import type {OversightPack} from '../../src/publish/packs/oversight.ts';
import {publish} from '../../src/publish/publish.ts';
import {readPacksSum} from '../../src/publish/sums/read-packs-sum.ts';
import {gate, GateError, type GateSums} from '../../src/store/gate.ts';
import {gateSums} from '../../src/store/gate-sums.ts';
import {loadedStore, reportsOf, settings, smallCounty} from './small-county.ts';
import {oversightCounty} from './oversight-county.ts';

let folder = '';
let sums: GateSums;
const files = new Map<string, string>();
const pack = <P>(path: string): P => JSON.parse(files.get(`packs/${path}.json`)!) as P;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oversight-'));
  const reports = reportsOf(oversightCounty);
  const store = await loadedStore(oversightCounty);
  await publish(store, {settings: settings(), reports, issues: [], withheld: []}, (path, content) => {
    files.set(path, String(content));
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  });
  sums = await gateSums(store, {reports, withheld: [], packs: readPacksSum(folder)});
  store.close();
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

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
  const stop = (changed: GateSums): string | null => {
    try {
      gate(changed);
      return null;
    } catch (error) {
      if (error instanceof GateError) return error.message;
      throw error;
    }
  };
  const withPack = (path: string, from: string, to: string): string | null => {
    const file = join(folder, 'packs', `${path}.json`);
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(from);
    writeFileSync(file, before.replace(from, to));
    try {
      return stop({...sums, packs: readPacksSum(folder)});
    } finally {
      writeFileSync(file, before);
    }
  };
  test('the money of the packs is that of the store', () => {
    expect(stop(sums)).toBeNull();
    expect(sums.use).toMatchObject({
      'oversight, recovered': 950_000n,
      'oversight in sums, recovered': 2_406_900n,
      'monitoring, help': 6_900_000n
    });
    expect(sums.packs.use).toMatchObject(sums.use);
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
