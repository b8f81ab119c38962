import Papa from 'papaparse';
import {expect, test} from 'vitest';
import {csvColumnSum} from '../../scripts/scan/csv-column-sum.ts';
import type {
  CountyPack,
  FundPack,
  ItemPack,
  ProjectPack,
  TownshipPack,
  VillagePack
} from '../../src/publish/packs.ts';
import {pageCsv} from '../../src/publish/page-csv.ts';
import {published, smallCounty, wells} from './small-county.ts';

const site = await published(smallCounty);
const csvOf = (path: string) => pageCsv(site.json(path), 'demonstration')!;
const header = (csv: string): string[] => Papa.parse<string[]>(csv.replace(/^\ufeff/, '')).data[0] ?? [];

test('each page’s list is a CSV with a BOM, CRLF and yuan with two decimals, and sums to its pack to the fen', () => {
  const village = site.json<VillagePack>(`packs/village/${wells}.json`);
  const township = site.json<TownshipPack>('packs/township/990101101.json');
  const county = site.json<CountyPack>('packs/county/990101.json');
  const fund = site.json<FundPack>('packs/fund/F25.json');
  const item = site.json<ItemPack>('packs/item/grain.json');
  const project = site.json<ProjectPack>('packs/project/ROAD.json');
  const lists = [
    [`packs/village/${wells}.json`, 'amount', village.figures.paid_fen - village.figures.expired_fen],
    ['packs/township/990101101.json', 'paid', township.figures.parts_fen],
    ['packs/county/990101.json', 'paid', county.figures.parts_fen],
    ['packs/fund/F25.json', 'amount', fund.figures.allocated_fen],
    ['packs/item/grain.json', 'paid', item.figures.paid_fen],
    ['packs/project/ROAD.json', 'amount', project.figures.paid_fen]
  ] as const;
  for (const [path, column, expected] of lists) {
    const {content, rows} = csvOf(path);
    const sum = csvColumnSum(content, column);
    expect([path, sum.fen, sum.rows]).toEqual([path, BigInt(expected), rows]);
    expect(content.startsWith('\ufeff')).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toContain('\n');
    expect(header(content).at(-1)).toBe('data_status');
  }
});

test('a project’s payments are not summed again as payments of villages', () => {
  expect(csvOf('packs/project/ROAD.json').path).toBe('project/ROAD/ROAD-paid-demonstration.csv');
  expect(csvOf(`packs/village/${wells}.json`).path).toMatch(/-payments-demonstration\.csv$/);
  expect(pageCsv(site.json('packs/site/site.json'), 'real')).toBeNull();
});
