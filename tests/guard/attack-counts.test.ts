import {beforeAll, describe, expect, test} from 'vitest';
import type {AnyPack} from '../../src/publish/packs/any-pack.ts';
import type {MonitoringPack} from '../../src/publish/packs/monitoring.ts';
import type {OversightPack} from '../../src/publish/packs/oversight.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {publish} from '../../src/publish/publish.ts';
import {oversightCounty} from '../publish/oversight-county.ts';
import {loadedStore, settings} from '../publish/small-county.ts';
import {attackCounts} from './attack-counts.ts';

let packs: AnyPack[] = [];
beforeAll(async () => {
  const store = await loadedStore(oversightCounty);
  const found: AnyPack[] = [];
  await publish(store, {settings: settings(), reports: [], issues: [], withheld: []}, (path, content) => {
    if (path.startsWith('packs/')) found.push(JSON.parse(String(content)) as AnyPack);
  });
  store.close();
  packs = found;
}, 30_000);
const attacked = (change: (pack: AnyPack) => AnyPack): string[] => [
  ...new Set([...attackCounts(packs.map(change), 3)].map(({what}) => what))
];
const inOversight = (change: (rows: OversightPack['rows']) => OversightPack['rows']) => (pack: AnyPack) => pack.kind === 'oversight' ? {...pack, rows: change(pack.rows)} : pack; // prettier-ignore
const inMonitoring = (change: (rows: MonitoringPack['rows']) => MonitoringPack['rows']) => (pack: AnyPack) => pack.kind === 'monitoring' ? {...pack, rows: change(pack.rows)} : pack; // prettier-ignore

test('attackCounts finds nothing in packs that hold', () => {
  expect(attacked(pack => pack)).toEqual([]);
});

describe('attackCounts finds', () => {
  test('a complaint by itself, and money back from a person', () => {
    expect(attacked(inOversight(rows => ({...rows, cases: rows.cases.map(row => ({...row, kind: 'complaint' as const}))})))).toContain('a complaint by itself'); // prettier-ignore
    expect(attacked(inOversight(rows => ({...rows, cases: rows.cases.map(row => ({...row, recovered_from: 'household' as const}))})))).toEqual(['money back from a person']); // prettier-ignore
  });
  test('two complaints of a township, in the sums or by a line less its single cases', () => {
    expect(attacked(inOversight(rows => ({...rows, sums: rows.sums.map(row => ({...row, cases: 2}))})))).toContain('a small count'); // prettier-ignore
    expect(attacked(inOversight(rows => ({...rows, lines: rows.lines.map(line => (line.kind === 'audit' ? {...line, cases: 2} : line))})))).toEqual(['a line less its single cases']); // prettier-ignore
  });
  test('one household at risk', () => {
    expect(attacked(inMonitoring(rows => ({...rows, cells: rows.cells.map(cell => ({...cell, sudden: 1}))})))).toContain('sudden is a small count'); // prettier-ignore
  });
  test('what a village holds back, from its township’s number less its neighbours’', () => {
    const township = '990101101';
    const change = (pack: AnyPack): AnyPack => {
      if (pack.kind === 'village') {
        const record: VillagePack['record'] = {...pack.record, monitored_households: pack.id === '990101101201' ? 18 : null, marks: pack.id === '990101101201' ? null : {withheld: ['monitored_households']}}; // prettier-ignore
        return {...pack, record};
      }
      return inMonitoring(rows => ({...rows, cells: rows.cells.map(cell => (cell.area_code === township && cell.year === 2026 ? {...cell, unstable: 7, marginal: 9, sudden: 3} : cell))}))(pack); // prettier-ignore
    };
    expect(attacked(change)).toEqual(['what a village holds back']);
  });
});
