import {describe, expect, test} from 'vitest';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import type {ItemPack} from '../../src/publish/packs/item.ts';
import type {CountyPack, SitePack, TownshipPack, UnplacedPack} from '../../src/publish/packs/parents.ts';
import type {PayeePack} from '../../src/publish/packs/payee.ts';
import type {ProjectPack} from '../../src/publish/packs/project.ts';
import type {SiteInfo, VillageEntry} from '../../src/publish/packs/site-info.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {ford, published, rows, smallCounty, terrace, wells} from './small-county.ts';

const site = await published(smallCounty);
const village = site.json<VillagePack>(`packs/village/${wells}.json`);

describe('a village pack', () => {
  test('lists payments by year, then group, then household, never by amount; expired ones only in the sums', () => {
    expect(village.rows.payments.map(({disbursement_id}) => disbursement_id)).toEqual(['D4', 'D3', 'D1']);
    expect(village.figures).toMatchObject({
      payments: 4,
      paid_fen: 25_880_000,
      expired_payments: 1,
      expired_fen: 90_000
    });
  });
  test('keeps the source row of a payment and the note of a unit, never the note of a person', () => {
    const [first] = village.rows.payments;
    expect(first).toMatchObject({
      disbursement_id: 'D4',
      file: 'disbursements.csv',
      row: 5,
      page_year: 2026,
      note: null
    });
    expect([...site.files.values()].join('')).not.toContain('私下的话');
    const pipe = site.json<VillagePack>(`packs/village/${ford}.json`).rows.payments[0];
    expect(pipe?.note).toBe('进度款');
  });
  test('arranged = allocations to its own projects + due, else paid; what is open says why', () => {
    expect(village.figures.years).toEqual([
      {
        year: 2026,
        arranged_fen: 195_000,
        arranged_projects_fen: 0,
        arranged_direct_fen: 195_000,
        paid_fen: 190_000,
        paid_households_fen: 190_000,
        household_payments: 2,
        households: 2,
        paid_projects_fen: 0,
        paid_project_count: 0,
        paid_units_fen: 0,
        unit_payments: 0,
        paid_shared_fen: 0,
        open_fen: 5_000,
        open: [
          {subject: 'item', id: 'grain', name: '耕地地力保护补贴', open_fen: 5_000, reason: 'paid-short'}
        ]
      },
      expect.objectContaining({
        year: 2025,
        arranged_fen: 40_000_000,
        paid_fen: 25_600_000,
        paid_project_count: 1,
        open_fen: 14_400_000,
        open: [{subject: 'project', id: 'ROAD', name: '通组路', open_fen: 14_400_000, reason: 'not-accepted'}]
      }),
      expect.objectContaining({year: 2023, arranged_fen: 90_000, paid_fen: 90_000, households: 1})
    ]);
  });
  test('a project of several villages stands in each as shared, its payments apart', () => {
    expect(village.rows.projects.map(({project_id, villages}) => [project_id, villages])).toEqual([
      ['PIPE', 2],
      ['ROAD', 1]
    ]);
    const [year] = site.json<VillagePack>(`packs/village/${ford}.json`).figures.years;
    expect(year).toMatchObject({paid_fen: 0, paid_shared_fen: 3_000_000, arranged_fen: 0});
  });
  test('the ladder is made of approved projects alone', () => {
    expect(village.figures).toMatchObject({
      projects: 1,
      planned_fen: 40_000_000,
      projects_finished: 1,
      settled_fen: null
    });
    expect(site.json<VillagePack>(`packs/village/${ford}.json`).figures).toMatchObject({
      projects: 0,
      planned_fen: null
    });
  });
  test('links successors and namesakes, lists its teams, notices and corrections', () => {
    expect(village.record.predecessors).toMatchObject([
      {village_code: terrace, village: '梯子村', kind: 'merged'}
    ]);
    expect(village.record.namesakes).toEqual([{village_code: ford, township: '石渡乡'}]);
    expect(village.rows.teams.map(({role}) => role)).toEqual(['村务监督委员会']);
    expect(village.rows.notices.map(({notice_id}) => notice_id)).toEqual(['N1']);
    expect(village.rows.corrections.map(({reason}) => reason)).toEqual(['录入错误']);
  });
  test('rounds of items published only as totals stay out', () => {
    expect(village.rows.rounds).toMatchObject([{round_id: 'R1', paid_fen: 190_000, payments: 2, row: 2}]);
  });
  test('counts no households where a payment to a person has no token', () => {
    const figures = site.json<VillagePack>(`packs/village/${terrace}.json`).figures;
    expect(figures.years[0]?.households).toBeNull();
    expect(figures.by_item).toMatchObject([{item: 'grain', households: null, due_fen: null}]);
  });
});

describe('what stands above the villages', () => {
  const county = site.json<CountyPack>('packs/county/990101.json');
  test('a township is the sum of its villages and of the aggregate cells it holds', () => {
    const {figures, rows} = site.json<TownshipPack>('packs/township/990101101.json');
    expect(figures).toMatchObject({
      total_fen: 26_660_000,
      parts_fen: 25_960_000,
      aggregates_fen: 700_000,
      unplaced_fen: 0
    });
    expect(rows.villages.map(({code}) => code)).toEqual([wells, terrace]);
    expect(figures.years[0]).toMatchObject({year: 2026, paid_households_fen: 970_000, households: null});
  });
  test('a row of an aggregate item that still stood in disbursements moves into a cell, and is listed nowhere', () => {
    const {rows} = site.json<TownshipPack>('packs/township/990101102.json');
    expect(rows.aggregates).toMatchObject([
      {item: 'relief', amount_fen: 640_000, recipients: 9, built: true, file: null}
    ]);
    expect([...site.files.values()].join('')).not.toContain('D9');
  });
  test('one county holds what is not placed; the project through two townships stands there', () => {
    expect(county.figures).toMatchObject({
      parts_fen: 30_300_000,
      aggregates_fen: 50_000,
      unplaced_fen: 7_500_000,
      total_fen: 37_850_000
    });
    expect(county.rows.projects.map(({project_id}) => project_id)).toEqual(['PIPE']);
    expect(county.figures.years.find(({year}) => year === 2026)).toMatchObject({
      paid_shared_fen: 0,
      paid_projects_fen: 3_000_000
    });
  });
  test('the site shows the same money once', () => {
    const {figures, record} = site.json<SitePack>('packs/site/site.json');
    expect(figures).toMatchObject({
      total_fen: 37_850_000,
      parts_fen: 30_350_000,
      unplaced_fen: 7_500_000,
      aggregates_fen: 0
    });
    expect(record.current_year).toBe(2026);
    expect(site.summary).toMatchObject({
      paid_fen: 37_850_000,
      current_year: 2026,
      counts: {village: 3, project: 4}
    });
  });
  test('unplaced: payments without a listed village keep their code, projects their words', () => {
    const {rows, figures} = site.json<UnplacedPack>('packs/unplaced/unplaced.json');
    expect(rows.payments.map(p => [p.disbursement_id, p.village_code, p.place_raw])).toEqual([
      ['D7', null, null],
      ['D8', '990101109999', '2个村']
    ]);
    expect(rows.projects.map(({project_id}) => project_id)).toEqual(['GHOST', 'SCHOOL']);
    expect(figures).toMatchObject({paid_fen: 7_500_000, payments: 2, allocated_fen: 6_000_000});
  });
  test('with several counties what is not placed counts to the site alone', async () => {
    const villages = [
      ...smallCounty.villages!,
      ...rows('villages', {village_code: '990102101201', village: '南村'}).map(row => ({...row, row: 9}))
    ];
    const two = await published({...smallCounty, villages});
    expect(two.json<CountyPack>('packs/county/990101.json').figures).toMatchObject({
      unplaced_fen: 0,
      total_fen: 30_350_000
    });
    expect(two.json<SitePack>('packs/site/site.json').figures).toMatchObject({
      unplaced_fen: 7_500_000,
      total_fen: 37_850_000
    });
    expect(two.json<TownshipPack>('packs/township/990102101.json').record.township).toBe('990102101');
  });
});

test('the current year is the latest with money up to the year of data_on', async () => {
  const earlier = await published(smallCounty, {data_on: '2025-06-30'});
  expect(earlier.summary.current_year).toBe(2025);
  expect((await published(smallCounty, {data_on: '2019-12-31'})).summary.current_year).toBe(2026);
});

describe('the other packs', () => {
  test('a project: five amounts, units one by one, an overrun apart', () => {
    const road = site.json<ProjectPack>('packs/project/ROAD.json');
    expect(road.figures).toMatchObject({
      allocated_fen: 40_000_000,
      paid_fen: 25_600_000,
      open_reason: 'not-accepted',
      overrun_fen: 0
    });
    expect(road.rows.payments.map(({disbursement_id}) => disbursement_id)).toEqual(['D1']);
    expect(road.rows.allocations).toMatchObject([{fund: '2025年衔接资金', year: 2025, row: 2}]);
    expect(site.json<ProjectPack>('packs/project/SCHOOL.json').figures).toMatchObject({
      open_fen: 0,
      overrun_fen: 500_000
    });
  });
  test('a fund: remainder = amount − allocations − payments without a project, totals as published beside the lines', () => {
    const fund = site.json<FundPack>('packs/fund/F26.json');
    expect(fund.figures).toMatchObject({
      allocated_fen: 21_000_000,
      direct_fen: 270_000 + 1_340_000,
      remainder_fen: 70_000_000 - 21_000_000 - 1_610_000
    });
    expect(fund.record.parent).toMatchObject({fund_id: 'F25', year: 2025});
    expect(fund.rows.allocations.map(({project_id, project}) => [project_id, project])).toEqual([
      ['GHOST', 'GHOST'],
      ['PIPE', '供水管']
    ]);
    expect(fund.rows.published_totals).toMatchObject([
      {published_fen: 99, lines_fen: 270_000, lines: 3, agrees: false}
    ]);
    expect(site.json<FundPack>('packs/fund/F25.json').rows.published_totals).toMatchObject([
      {lines_fen: 40_000_000, agrees: true}
    ]);
  });
  test('an item: villages reached; an aggregate item names none', () => {
    const grain = site.json<ItemPack>('packs/item/grain.json');
    expect(grain.rows.villages.map(({village_code, paid_fen}) => [village_code, paid_fen])).toEqual([
      [wells, 280_000],
      [terrace, 80_000]
    ]);
    expect(grain.figures).toMatchObject({
      paid_fen: 360_000,
      due_fen: 365_000,
      applied: 3,
      approved: 2,
      refused: 1
    });
    expect(grain.rows.published_totals.find(({subject_id}) => subject_id === wells)).toMatchObject({
      lines: 2,
      agrees: true
    });
    const relief = site.json<ItemPack>('packs/item/relief.json');
    expect(relief.rows).toMatchObject({villages: [], rounds: [], published_totals: []});
    expect(relief.figures).toMatchObject({paid_fen: 1_390_000, applied: null});
  });
  test('a payee is a firm or co-operative with what it was paid and contracted for', () => {
    const firm = site.json<PayeePack>('packs/payee/91990101MA0000001X.json');
    expect(firm).toMatchObject({
      record: {payee: '晴川路桥'},
      figures: {paid_fen: 25_600_000, contracted_fen: 39_000_000}
    });
    expect(firm.rows.projects.map(({project_id}) => project_id)).toEqual(['ROAD']);
    expect(site.summary.counts['payee']).toBe(2);
  });
  test('the index has the letter, the pinyin and the years with a page', () => {
    expect(site.json<VillageEntry[]>('index/village.json')[0]).toMatchObject({
      id: wells,
      letter: 'D',
      pinyin: 'dajingcun',
      township: '云坪镇',
      years: [2026, 2025, 2023]
    });
  });
  test('site.json accounts for every row of every file', () => {
    const {report, has, single_county} = site.json<SiteInfo>('site.json');
    expect(report.files.find(({table}) => table === 'disbursements')).toMatchObject({
      rows_read: 9,
      published: 8,
      aggregated: 1
    });
    expect(has).toMatchObject({aggregates: true, bank_batches: false, tour: false});
    expect(single_county).toEqual({county_code: '990101', county: '晴川县'});
  });
});
