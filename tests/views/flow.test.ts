import {expect, test} from 'vitest';
import type {CountyPack, SitePack} from '../../src/publish/packs/parents.ts';
import {pageContext} from '../../src/views/context.ts';
import {flowSvg} from '../../src/views/flow-svg.ts';
import {flowView} from '../../src/views/flow.ts';
import {published, smallCounty} from '../publish/small-county.ts';
import {site} from './sample.ts';

const files = await published(smallCounty);
const pack = files.json<CountyPack>('packs/county/990101.json');
const funds = new Map(
  files.json<SitePack>('packs/site/site.json').rows.funds.map(fund => [fund.fund_id, fund])
);
const context = pageContext(site(), 'zh-CN', '/county/990101/flow/');
const view = flowView(context, pack, funds);

test('the lines of a county’s flow sum to its total and its number of payments', () => {
  const sum = pack.rows.flow.reduce((fen, {paid_fen}) => fen + paid_fen, 0);
  expect(sum).toBe(pack.figures.total_fen);
  expect(pack.rows.flow.reduce((count, {payments}) => count + payments, 0)).toBe(pack.figures.payments);
});

test('money of projects, households, units and assistance is told apart, and what is in no village stands at the county', () => {
  expect(
    pack.rows.flow.map(({fund_id, use, purpose, township_code, paid_fen}) =>
      [fund_id, use, purpose, township_code, paid_fen].join(' ')
    )
  ).toMatchInlineSnapshot(`
    [
      "F25 project 道路 990101101 25600000",
      "F25 unit   2000000",
      "F26 aggregate  990101101 700000",
      "F26 aggregate  990101102 640000",
      "F26 household  990101101 270000",
      "F26 project 饮水 990101102 3000000",
      " aggregate   50000",
      " household  990101101 90000",
      " project   5500000",
    ]
  `);
});

test('each of the three tables beneath the picture closes with the county’s total', () => {
  expect(view.tables.map(({foot}) => foot?.at(-1))).toEqual(Array(3).fill(context.f.yuan(pack.figures.total_fen))); // prettier-ignore
  expect(view.tables.map(({head}) => head.slice(0, 2))).toEqual([
    ['资金级别', '资金'],
    ['资金', '用途'],
    ['用途', '乡镇']
  ]);
});

test('every band of the picture has its line in a table, with the same figure', () => {
  const lines = view.tables.flatMap(({rows}) =>
    rows.map(({cells}) => `${cells[0]} → ${cells[1]}:${cells[2]}`)
  );
  expect(view.chart!.titles.length).toBeGreaterThan(4);
  for (const title of view.chart!.titles) expect(lines).toContain(title);
});

test('many documents stand as their kinds', () => {
  const many: CountyPack = {
    ...pack,
    rows: {
      ...pack.rows,
      flow: Array.from({length: 11}, (_, at) => ({...pack.rows.flow[0]!, fund_id: `F${at}`}))
    }
  };
  expect(flowView(context, many, funds).tables[0]!.head[1]).toBe('资金种类');
});

test('flowSvg: says title, source and day in the picture, and escapes what it prints', () => {
  const named = new Map([...funds].map(([id, fund]) => [id, {...fund, fund: '<b>&"'}]));
  const svg = flowSvg(context, flowView(context, pack, named));
  expect(svg).toContain('晴川县的钱从哪来、到哪去');
  expect(svg).toContain('发布单位:晴川县农业农村局 · 数据截至2026年9月30日');
  expect(svg).toContain('<metadata>');
  expect(svg).toContain('&lt;b&gt;&amp;&quot;');
  expect(svg).not.toContain('<b>');
});
