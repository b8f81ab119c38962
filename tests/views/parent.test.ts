import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {ParentFigures, PlaceLine, TownshipPack} from '../../src/publish/packs/parents.ts';
import type {VillageEntry} from '../../src/publish/packs/site-info.ts';
import type {Fen} from '../../src/model/money.ts';
import {pageContext} from '../../src/views/context.ts';
import {townshipView} from '../../src/views/parent.ts';
import {villagesView} from '../../src/views/villages.ts';
import {figures, site, village, year} from './sample.ts';

const line = (code: string, name: string, paid_fen: number): PlaceLine => ({
  code,
  name,
  parent: null,
  villages: 1,
  households: null,
  population: null,
  valid_from: null,
  years: [],
  arranged_fen: 0,
  current_paid_fen: 0,
  paid_fen,
  payments: 1,
  valid_to: null
});
const parentFigures: ParentFigures = {
  ...figures({
    years: [
      year({
        arranged_fen: 1_000_000,
        paid_fen: 400_000,
        paid_households_fen: 400_000,
        households: 8,
        open_fen: 600_000
      })
    ],
    paid_fen: 500_000,
    payments: 9
  }),
  total_fen: 620_000,
  parts_fen: 500_000,
  aggregates_fen: 100_000,
  aggregate_payments: 3,
  unplaced_fen: 20_000,
  unplaced_payments: 1
};
const township: TownshipPack = {
  kind: 'township',
  id: '990101101',
  record: {township_code: '990101101', township: '云坪镇', county_code: '990101', county: '晴川县'},
  rows: {
    villages: [line('990101101201', '甲村', 100_000), line('990101101202', '乙村', 400_000)],
    aggregates: [
      {
        fund_id: 'F1',
        item: 'dibao',
        year: 2026,
        area_code: '990101101',
        recipients: 12,
        payments: 3,
        amount_fen: 100_000 as Fen,
        name: '农村低保',
        built: false,
        file: 'aggregates.csv',
        row: 7
      }
    ],
    projects: [],
    teams: []
  },
  figures: parentFigures,
  findings: [],
  sources: village().sources
};
const context = pageContext(site(), 'zh-CN', '/township/990101101/');

test('townshipView(…) shows its total as the sum of its parts, and marks it', () => {
  const {total} = townshipView(context, township);
  expect(
    total.rows.map(row => row.cells.map(cell => (typeof cell === 'string' ? cell : plain(cell))))
  ).toEqual([
    ['各村合计', '5,000元'],
    ['只公开合计的救助补贴', '1,000元'],
    ['未落实到村的付款', '200元']
  ]);
  expect(total.foot).toEqual(['合计', [{text: '6,200元', sum: 'total'}]]);
});

test('townshipView(…) keeps the order of codes, never of amounts, in chart and table', () => {
  const {parts} = townshipView(context, township);
  expect(parts?.labels).toEqual(['甲村', '乙村']);
  expect(parts?.geometry.bars.map(bar => bar.width)).toEqual([90, 360]);
  expect(parts?.title).toBe('2个村里,历年付得最多的是乙村,4,000元');
});

test('townshipView(…) prints aggregate cells with their source row', () => {
  expect(townshipView(context, township).aggregates?.rows).toEqual([
    {
      item: '农村低保',
      href: '../../item/dibao/index.html',
      year: '2026',
      recipients: '12',
      payments: '3',
      amount: '1,000',
      row: 'aggregates.csv 第7行'
    }
  ]);
});

test('townshipView(…) says arranged, paid and open in sentences', () => {
  expect(townshipView(context, township).lead.slice(0, 2).map(plain)).toEqual([
    '今年,云坪镇安排帮扶资金10,000元(1.00万元)。已付4,000元:4,000元发给8户农户。',
    '还没付6,000元。每一笔没付的钱都在项目和村的页面写明原因。'
  ]);
});

const entry = (
  id: string,
  name: string,
  letter: string,
  pinyin: string,
  valid_to: string | null = null
): VillageEntry => ({
  id,
  name,
  sha256: '',
  township_code: id.slice(0, 9),
  township: id.startsWith('990101101') ? '云坪镇' : '石桥乡',
  county_code: '990101',
  county: '晴川县',
  letter,
  pinyin,
  years: [],
  countable: 0,
  valid_to,
  paid_fen: 0
});

test('villagesView(…) lists by township and by letter, tells same names apart, rare letters last', () => {
  const view = villagesView(pageContext(site(), 'zh-CN', '/villages/'), [
    entry('990101102201', '双龙村', 'S', 'shuanglong'),
    entry('990101101202', '双龙村', 'S', 'shuanglong'),
    entry('990101101201', '㵲溪村', '#', ''),
    entry('990101101203', '白岩村', 'B', 'baiyan', '2025-12-31')
  ]);
  expect(view.intro).toBe('现有3个村。同名的村请看清乡镇。另有1个村已经变更,以前的账还留着。');
  expect(view.townships.map(group => [group.heading, ...group.villages.map(link => link.text)])).toEqual([
    ['云坪镇', '㵲溪村', '双龙村', '白岩村(已变更)'],
    ['石桥乡', '双龙村']
  ]);
  expect(view.letters.map(group => [group.id, ...group.villages.map(link => link.text)])).toEqual([
    ['B', '白岩村(云坪镇)(已变更)'],
    ['S', '双龙村(云坪镇)', '双龙村(石桥乡)'],
    ['other', '㵲溪村(云坪镇)']
  ]);
});
