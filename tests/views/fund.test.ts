import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import type {PublishedTotal} from '../../src/publish/packs/item.ts';
import {pageContext} from '../../src/views/context.ts';
import {fundView} from '../../src/views/fund.ts';
import {publishedTotals} from '../../src/views/published-totals.ts';
import {site} from './sample.ts';

const context = pageContext(site(), 'zh-CN', '/fund/F1/');

const fund = (figures: Partial<FundPack['figures']>, rows: Partial<FundPack['rows']> = {}): FundPack =>
  ({
    kind: 'fund',
    id: 'F1',
    record: {
      fund_id: 'F1', fund: '2026年第一批资金', document_no: '晴财农〔2026〕1号', parent_fund_id: null, parent: null, level: 'county', kind: null, year: 2026, batch: null, amount_fen: null, allocated_on: null, published_on: null, issuer: null, function_code: null, source_url: null, marks: null, file: 'funds.csv', row: 2
    },
    rows: {fund_sources: [], children: [], allocations: [], direct: [], aggregates: [], published_totals: [], corrections: [], ...rows},
    figures: {amount_fen: 1000, allocated_fen: 0, direct_fen: 0, paid_fen: 0, remainder_fen: 1000, sources_fen: null, children_fen: null, ...figures},
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  }) as FundPack; // prettier-ignore

const remainder = (figures: Partial<FundPack['figures']>) =>
  fundView(context, fund(figures), new Map()).lead.map(plain).at(-1);

test('fundView(…) says the remainder in words: none, some, too much, unknown', () => {
  expect(remainder({remainder_fen: 0, direct_fen: 1000})).toBe('每一元都写明了去处。');
  expect(remainder({remainder_fen: 300, direct_fen: 700})).toBe('还有3元没有写明给哪个项目、发给谁。');
  expect(remainder({remainder_fen: -200, direct_fen: 1200})).toBe(
    '安排和发放的比下达的多:下达10元,安排和发放12元,多2元。两个数都照公布的写,没有改。'
  );
  expect(remainder({amount_fen: null, remainder_fen: null})).toBe('没有公布下达金额,算不出还剩多少。');
});

test('fundView(…) counts money that other documents pass on as used', () => {
  expect(remainder({children_fen: 1000, remainder_fen: 0})).toBe('每一元都写明了去处。');
});

test('fundView(…) marks the sums that the build reads back', () => {
  const view = fundView(context, fund({paid_fen: 700, direct_fen: 700, remainder_fen: 300}), new Map());
  expect(view.lead.flat().filter(piece => typeof piece === 'object' && piece.sum)).toEqual([
    {text: '7元', strong: true, sum: 'paid'}
  ]);
});

test('fundView(…) shows sources that do not add up to the document, both figures', () => {
  const sources = [
    {
      fund_id: 'F1',
      level: 'central',
      source: null,
      amount_fen: 900,
      file: 'fund_sources.csv',
      row: 2,
      marks: null
    }
  ] as unknown as FundPack['rows']['fund_sources'];
  expect(fundView(context, fund({sources_fen: 900}, {fund_sources: sources}), new Map()).sourcesAgree).toBe(
    '公布的合计10元,明细相加9元,相差1元。'
  );
  expect(fundView(context, fund({sources_fen: 1000}, {fund_sources: sources}), new Map()).sourcesAgree).toBe(
    '各来源相加10元,和下达金额一致。'
  );
});

const total = (more: Partial<PublishedTotal>): PublishedTotal => ({
  table: 'disbursements',
  subject_id: 'F1',
  item: null,
  period: '2026',
  published_fen: 1000,
  published_rows: 5,
  lines_fen: 1000,
  lines: 5,
  agrees: true,
  source_url: null,
  file: 'published_totals.csv',
  row: 2,
  ...more
});

test('publishedTotals(…) says 一致, or both figures with their difference, never a corrected one', () => {
  const table = publishedTotals(
    [total({}), total({agrees: false, published_fen: 1200}), total({agrees: false, lines: 4})],
    {files: [], funds: [], projects: [], items: []},
    context
  );
  expect(table?.rows.map(row => row.cells[3])).toEqual([
    '一致',
    '公布的合计12元,明细相加10元,相差2元',
    '公布5笔,明细4笔'
  ]);
});
