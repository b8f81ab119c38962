import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {Day} from '../../src/model/day.ts';
import type {Fen} from '../../src/model/money.ts';
import type {AccountPeriod, UsePack} from '../../src/publish/packs/use.ts';
import {accountsView} from '../../src/views/accounts.ts';
import {pageContext} from '../../src/views/context.ts';
import {countIt} from '../../src/views/count-it.ts';
import {useView} from '../../src/views/use.ts';
import {villageUse} from '../../src/views/village-use.ts';
import {project} from './project-sample.ts';
import {site} from './sample.ts';

const village = '990101101201';
const context = pageContext(site(), 'zh-CN', `/village/${village}/accounts/`);
const period = (more: Partial<AccountPeriod> = {}): AccountPeriod => ({
  period: '2026年第二季度',
  from: '2026-04-01',
  to: '2026-06-30',
  opening_fen: 2_700_000,
  income_fen: 0,
  expenditure_fen: 50_000,
  closing_fen: 2_650_000,
  difference_fen: 0,
  carried_fen: 0,
  lines: 1,
  ...more
});
const line = {
  line_id: 'L6',
  village_code: village,
  period: '2026年第二季度',
  kind: 'expenditure' as const,
  on: '2026-05-02' as Day,
  summary: '公共区域保洁劳务',
  amount_fen: 50_000 as Fen,
  counterparty: null,
  counterparty_kind: 'household' as const,
  asset_id: null,
  voucher_no: null,
  decision: null,
  decided_on: null,
  signed_on: '2026-07-04' as Day,
  file: 'accounts.csv',
  row: 2,
  marks: null
};
const pack = (figures: Partial<UsePack['figures']> = {}, rows: Partial<UsePack['rows']> = {}): UsePack => ({
  kind: 'use',
  id: village,
  record: {
    village_code: village,
    village: '荞麦坪村',
    township_code: '990101101',
    township: '云坪镇',
    county_code: '990101',
    county: '晴川县'
  },
  rows: {assets: [], income: [], dividends: [], accounts: [line], projects: [], attachments: [], ...rows},
  figures: {
    assets: 0,
    value_fen: 0,
    in_use: 0,
    idle: 0,
    lost: 0,
    income_lines: 0,
    due_fen: 0,
    received_fen: 0,
    village_due_fen: 0,
    village_paid_fen: 0,
    households_due_fen: 0,
    households_paid_fen: 0,
    income_fen: 0,
    expenditure_fen: 50_000,
    periods: [period()],
    years: [{year: 2026, income_fen: 0, expenditure_fen: 50_000}],
    ...figures
  },
  findings: [],
  sources: {files: [], funds: [], projects: [], items: []}
});

test('accountsView(…) says what a period opens and closes with, and that it carries over', () => {
  const view = accountsView(context, pack());
  expect(view.lead.map(plain)).toEqual(['2026年公布的账目里,收入一共0元,支出一共500元。']);
  expect(plain(view.periods[0]!.sentence)).toBe(
    '2026年第二季度:上期结下来27,000元(2.70万元),收入0元,支出500元,期末结余26,500元(2.65万元)。'
  );
  expect(view.periods[0]!.proof).toEqual([
    '期初加收入减支出,正好等于期末。',
    '期初余额就是上一期的期末余额。'
  ]);
});

test('accountsView(…) shows both figures where balances part, and corrects neither', () => {
  const view = accountsView(
    context,
    pack({periods: [period({carried_fen: 300_000, difference_fen: -10_000})]})
  );
  expect(view.periods[0]!.proof).toEqual([
    '期初加收入减支出,和期末余额差100元。两个数都照公布的写,没有改。',
    '期初余额和上一期的期末余额差3,000元。两个数都照公布的写,没有改。'
  ]);
  const open = accountsView(context, pack({periods: [period({closing_fen: null, difference_fen: null, carried_fen: null})]})); // prettier-ignore
  expect(open.periods[0]!.proof).toEqual(['期初或期末余额没有公布,没法核对。']);
});

test('accountsView(…) names no person, and says that a voucher is missing', () => {
  const [row] = accountsView(context, pack()).periods[0]!.lines.rows;
  expect(row!.cells).toEqual([
    '5月2日',
    '公共区域保洁劳务',
    '',
    '500元',
    '个人,姓名不公开',
    '没有凭证号',
    '—',
    '7月4日'
  ]);
});

test('useView(…) says what is not published instead of printing zeros', () => {
  expect(useView(context, pack()).lead.map(plain)).toEqual(['没有公布这个村的资产登记。', '没有公布收益。']);
});

test('useView(…) puts a project’s money, its promise and what came back side by side', () => {
  const view = useView(
    context,
    pack(
      {},
      {
        projects: [
          {
            project_id: 'P1',
            project: '冷藏库建设项目',
            benefit_link: '收益的60%分给30户。',
            allocated_fen: 50_000_000,
            paid_fen: 48_000_000,
            assets: 1,
            value_fen: 48_000_000,
            periods: [
              {
                period: '2025年',
                due_fen: 2_500_000,
                received_fen: 0,
                households_due_fen: 0,
                households_fen: 0,
                households: null
              }
            ]
          }
        ]
      }
    )
  );
  const [entry] = view.projects;
  expect(plain(entry!.money)).toBe(
    '安排500,000元(50.00万元),已付480,000元(48.00万元)。登记资产1项,原值480,000元(48.00万元)。'
  );
  expect(entry!.promised).toBe('当时答应的:收益的60%分给30户。');
  // Zero received is a value; households of whom nothing is published are not.
  expect(entry!.periods!.rows[0]!.cells).toEqual(['2025年', '25,000元', '0元', '—', '—', '—']);
});

test('villageUse(…) is two short sentences with their ways, and nothing where nothing is published', () => {
  const entry = {id: village, name: '荞麦坪村', sha256: 'f', assets: 5, in_use: 4, period: '2026年第二季度', closing_fen: 2_650_000, open_needs: 0}; // prettier-ignore
  expect(plain(villageUse(context, entry)!)).toBe(
    '登记的资产5项,在用4项:在用吗,钱回来了吗。村里的账公布到2026年第二季度,结余26,500元。'
  );
  expect(plain(villageUse(context, {...entry, open_needs: 2})!)).toMatch(
    /结余26,500元。村里的需求还有2项没人帮。$/
  );
  expect(villageUse(context, undefined)).toBeNull();
});

test('countIt(…) says plainly that acceptance, or what was counted at it, is missing', () => {
  const missing = (record: object, outputs: object[]) =>
    countIt(context, project({record, rows: {outputs}} as Parameters<typeof project>[0]))?.missing;
  const lamps = {
    what: '路灯',
    quantity: '40',
    unit: '盏',
    where: '三组',
    built_quantity: null,
    checked_on: null
  };
  expect(missing({state: 'approved', accepted_on: null}, [lamps])).toEqual(['还没有公布验收。']);
  expect(missing({state: 'approved', accepted_on: '2026-05-01'}, [lamps])).toEqual([
    '已经验收,验收时数到多少没有公布。'
  ]);
  expect(missing({state: 'approved', accepted_on: '2026-05-01'}, [{...lamps, built_quantity: '34'}])).toEqual(
    []
  );
  expect(missing({state: 'refused', accepted_on: null}, [])).toBeUndefined();
});
