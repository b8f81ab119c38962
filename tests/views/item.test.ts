import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import {tables} from '../../src/model/tables.ts';
import type {ItemPack} from '../../src/publish/packs/item.ts';
import {pageContext} from '../../src/views/context.ts';
import {itemView} from '../../src/views/item.ts';
import {site} from './sample.ts';

const context = pageContext(site(), 'zh-CN', '/item/gengdi/');
const empty = (table: keyof typeof tables) =>
  Object.fromEntries(tables[table].columns.map(column => [column.field, null]));

const item = (more: {record?: object; rows?: object; figures?: object} = {}): ItemPack =>
  ({
    kind: 'item',
    id: 'gengdi',
    record: {
      ...empty('items'),
      item: 'gengdi',
      name: '耕地地力保护补贴',
      effective_tier: 'masked',
      ...more.record
    },
    rows: {standards: [], villages: [], rounds: [], aggregates: [], published_totals: [], ...more.rows},
    figures: {
      paid_fen: 0,
      due_fen: null,
      payments: 0,
      by_year: [],
      applied: null,
      approved: null,
      refused: null,
      ...more.figures
    },
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  }) as unknown as ItemPack;

const view = (more?: Parameters<typeof item>[0]) =>
  itemView(context, item(more), new Map([['liangshi', '种粮补贴']]), new Map([['990101101', '云坪镇']]));

test('itemView(…) says who qualifies, for how much, from when to when, by which document', () => {
  const standard = {
    ...empty('standards'),
    who: '种地的农户',
    rate: '118.46',
    unit: '亩',
    valid_from: '2026-01-01',
    cap_fen: 500_000,
    document_no: '晴财农〔2026〕3号'
  };
  expect(view({rows: {standards: [standard]}}).standards?.rows[0]?.cells).toEqual([
    '种地的农户',
    '118.46元/亩',
    '2026年1月1日起',
    '5,000元',
    '晴财农〔2026〕3号'
  ]);
  expect(view().standards).toBeNull();
});

test('itemView(…) names items that may not be held together, linked where they are known', () => {
  const facts = view({record: {exclusive_with: 'liangshi| other'}}).facts;
  expect(facts.find(fact => fact.name === '不能同时享受')?.line).toEqual([
    {text: '种粮补贴', href: '../liangshi/index.html'},
    context.w.common.comma,
    'other'
  ]);
});

test('itemView(…) of an aggregate item has cells and the sentence why, and no village', () => {
  const cell = {
    fund_id: null,
    item: 'dibao',
    year: 2026,
    area_code: '990101101',
    recipients: 74,
    payments: 888,
    amount_fen: 100,
    name: '低保',
    built: false,
    file: 'aggregates.csv',
    row: 14
  };
  const aggregate = view({
    record: {effective_tier: 'aggregate'},
    rows: {aggregates: [cell, {...cell, area_code: '990101', built: true, file: null, row: null}]}
  });
  expect(aggregate.aggregateWhy).toContain('按规定不按户、不按村公开');
  expect(aggregate.aggregates?.rows.map(row => row.cells.at(-1))).toEqual([
    'aggregates.csv 第14行',
    '本站按明细合计'
  ]);
  expect(aggregate.villages).toBeNull();
});

test('itemView(…) leaves out the column of households where no payment has a token', () => {
  const row = {
    village_code: '990101101201',
    village: '荞麦坪村',
    township: '云坪镇',
    paid_fen: 100,
    payments: 2,
    households: null
  };
  expect(view({rows: {villages: [row]}}).villages?.head).toEqual(['村', '笔数', '金额']);
  expect(
    view({rows: {villages: [row, {...row, households: 3}]}}).villages?.rows.map(({cells}) => cells[1])
  ).toEqual(['—', '3']);
});

test('itemView(…) says due and paid in one sentence', () => {
  expect(plain(view({figures: {payments: 2, due_fen: 300, paid_fen: 200}}).lead.at(-1) ?? [])).toBe(
    '到现在一共发了2笔,应发3元,实发2元。'
  );
});

test('itemView(…) has a policy card: who, how much, when, whom to ask, by which document, why refused', () => {
  const standard = {
    ...empty('standards'),
    rate: '118.46',
    unit: '亩',
    who: '种地的农户',
    document_no: '晴财农〔2026〕3号'
  };
  const old = {...standard, rate: '100', valid_to: '2025-12-31'};
  const round = (more: object) => ({
    ...empty('rounds'),
    village_code: '990101101201',
    village: '荞麦坪村',
    paid_fen: 0,
    payments: 0,
    file: 'rounds.csv',
    row: 2,
    ...more
  });
  const card = view({
    rows: {
      standards: [old, standard],
      rounds: [
        round({paid_on: '2026-05-20', refusal_reasons: '撂荒;不在册'}),
        round({paid_on: '2026-06-01', refusal_reasons: '撂荒'})
      ]
    },
    figures: {applied: 10, approved: 7, refused: 3}
  }).card;
  expect(card.map(({name, line}) => `${name}:${plain(line)}`)).toEqual([
    '谁能领:种地的农户',
    '领多少:118.46元/亩',
    '几时发:最近一批2026年6月1日发放',
    '找谁:纪检 12388;怎么反映',
    '依据什么:晴财农〔2026〕3号',
    '申请、批准、没通过:申请10户,批准7户,没通过3户。',
    '没通过的原因:撂荒(2批);不在册(1批)'
  ]);
});
