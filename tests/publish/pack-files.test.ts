import Papa from 'papaparse';
import {expect, test} from 'vitest';
import {csvColumnSum} from '../../scripts/scan/csv-column-sum.ts';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import type {ItemPack} from '../../src/publish/packs/item.ts';
import type {CountyPack, TownshipPack} from '../../src/publish/packs/parents.ts';
import type {ProjectPack} from '../../src/publish/packs/project.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {packFiles} from '../../src/publish/pack-files.ts';
import {published, settings, smallCounty, wells} from './small-county.ts';

const site = await published(smallCounty);
const csvOf = (path: string) =>
  [...packFiles(site.json(path), {settings: settings(), current_year: 2026})][0]!;
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
    expect(header(content).slice(-5)).toEqual([
      'publisher',
      'licence',
      'attribution',
      'terms',
      'data_status'
    ]);
  }
});

test('licence, attribution and terms stand in the first row, in both languages, whoever publishes cannot make them a formula', () => {
  const [file] = packFiles(site.json(`packs/village/${wells}.json`), {
    settings: {
      ...settings({licence_url: 'https://licence.example/by/4.0'}),
      data_status: 'real',
      publisher: {zh: '=晴川县', en: 'Qingchuan'}
    },
    current_year: 2026
  });
  const [first, second, ...others] = Papa.parse<Record<string, string>>(
    file!.content.replace(/^\ufeff/, ''),
    {
      header: true,
      skipEmptyLines: true
    }
  ).data;
  expect(first).toMatchObject({
    publisher: "'=晴川县 / Qingchuan",
    licence:
      '可免费使用,请注明来源和日期。 / Free to use; please name the source and the date. https://licence.example/by/4.0',
    attribution: '使用时请写明发布单位和数据截至的日期。 / Name the publisher and the day the data stand at.'
  });
  expect(first!['terms']).toContain('Say what you changed');
  for (const row of [second!, ...others])
    expect([row['publisher'], row['licence'], row['attribution'], row['terms']]).toEqual(['', '', '', '']);
  expect(Object.keys(first!).at(-1)).toBe('terms');
});

test('every pack says whose it is and under which terms; without a day, so that what did not change stays the same file', () => {
  for (const [path, text] of site.files)
    if (path.startsWith('packs/'))
      expect((JSON.parse(text) as {terms: unknown}).terms).toEqual({
        data_status: 'demonstration',
        publisher: settings().publisher,
        licence: settings().licence,
        licence_url: '',
        attribution: settings().attribution,
        terms: settings().terms
      });
});

test('a project’s payments are not summed again as payments of villages', () => {
  expect(csvOf('packs/project/ROAD.json').path).toBe('project/ROAD/ROAD-paid-demonstration.csv');
  expect(csvOf(`packs/village/${wells}.json`).path).toMatch(/-payments-demonstration\.csv$/);
  expect([
    ...packFiles(site.json('packs/site/site.json'), {settings: settings(), current_year: 2026})
  ]).toEqual([]);
});
