import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import type {CheckPack, RegisterPack} from '../../src/publish/packs/findings.ts';
import type {PunctualityPack} from '../../src/publish/packs/punctuality.ts';
import type {ReconciliationPack} from '../../src/publish/packs/reconciliation.ts';
import {pageContext} from '../../src/views/context.ts';
import {firstPoints} from '../../src/views/first-points.ts';
import {homeOversight} from '../../src/views/home-oversight.ts';
import {punctualityView} from '../../src/views/punctuality.ts';
import {registerView} from '../../src/views/register.ts';
import {sheetView} from '../../src/views/sheet.ts';
import {site} from './sample.ts';

const context = pageContext(site(), 'zh-CN', '/');
const sources = {files: [], funds: [], projects: [], items: []};
const counts = {on_time: 157, late: 0, missing: 0, unknown: 0, not_due: 0};
const punctuality = (quarter: typeof counts): PunctualityPack => ({
  kind: 'punctuality',
  id: 'punctuality',
  record: {fund_days: 15, before_days: 10, after_days: 20, round_days: 7, quarter_day: 20, assumed_years: [2027]},
  rows: {
    lines: [
      {duty: 'fund', subject_id: 'F1', subject: '衔接资金', village_code: null, village: null, state: 'late', due_on: '2026-03-20', published_on: '2026-03-25', late_days: 3},
      {duty: 'project-after', subject_id: 'P1', subject: '修路', village_code: '430099101201', village: '荞麦坪村', state: 'missing', due_on: '2026-04-20', published_on: null, late_days: null}
    ],
    townships: [],
    quarters: [
      {quarter: '2026-2', due_on: '2026-07-20', ...quarter},
      {quarter: '2026-3', due_on: '2026-10-20', ...counts}
    ]
  },
  figures: {
    duties: [
      {duty: 'fund', recorded: true, ...counts, late: 1},
      {duty: 'round', recorded: false, on_time: 0, late: 0, missing: 0, unknown: 0, not_due: 0}
    ]
  },
  findings: [],
  sources
}); // prettier-ignore

const words = {
  title: '迟迟没有开工',
  summary: '',
  rule: '晚60天以上。',
  example: '',
  why: '',
  innocent: ['雨季', '手续'],
  source: '',
  figures: [{name: 'late_days', words: '晚了多少天'}],
  parameters: []
};
const finding = (
  check: string,
  id: string,
  subject_id: string,
  paid_fen: number
): CheckPack['rows']['findings'][number] => ({
  finding_id: id,
  check,
  subject_kind: 'project',
  subject_id,
  subject: `项目${subject_id}`,
  village: '荞麦坪村',
  village_code: '430099101201',
  households: null,
  independent: false,
  figures: {late_days: 126, paid_fen},
  rows: [{table: 'projects', key: subject_id, file: 'projects.csv', row: 7}],
  documents: [
    {
      kind: 'fund',
      id: 'F1',
      name: '衔接资金',
      document_no: '财农〔2026〕1号',
      from: null,
      to: null,
      url: null
    }
  ]
});
const pack = (
  check: string,
  family: CheckPack['record']['family'],
  findings: CheckPack['rows']['findings'],
  discriminates = true
): CheckPack => ({
  kind: 'check',
  id: check,
  record: {
    check,
    subject: 'project',
    family,
    needs: {},
    sql: '',
    parameters: {},
    defaults: {},
    changed: null,
    text: {zh: words, en: words}
  },
  rows: {findings, townships: []},
  figures: {
    on: true,
    listed: findings.length,
    not_yet: 0,
    about_persons: 0,
    elsewhere: 0,
    compared: 20,
    skipped: [],
    discriminates
  },
  findings: [],
  sources
});

test('firstPoints(…): two families before one, then the larger sum; a check that tells little counts for nothing', () => {
  const table = firstPoints(context, [
    pack('late-start', 'time', [
      finding('late-start', 'a', 'P1', 100),
      finding('late-start', 'b', 'P2', 900_000)
    ]),
    pack('notice-missing', 'notices', [finding('notice-missing', 'c', 'P1', 100)]),
    pack('copied-goals', 'use', [finding('copied-goals', 'd', 'P3', 9_000_000)], false)
  ]);
  expect(table?.rows.map(({cells}) => plain(cells[0] as never))).toEqual(['项目P1', '项目P2']);
  expect(plain(table?.rows[0]?.cells[2] as never)).toBe('迟迟没有开工、迟迟没有开工');
  expect(table?.rows[1]?.cells[3]).toBe('9,000元');
  expect(firstPoints(context, [])).toBeNull();
});

test('homeOversight(…): two short lines, with the quarter that was due last', () => {
  const reconciliation = {figures: {untraced_fen: 123_400}} as ReconciliationPack;
  const register = {figures: {answered: 17}} as RegisterPack;
  const say = (quarter: typeof counts) =>
    homeOversight(context, {
      reconciliation,
      checks: [{listed: 20, not_yet: 3}] as never,
      register,
      punctuality: punctuality(quarter)
    }).map(plain);
  expect(say(counts)).toEqual([
    '说不清去向的钱:1,234元 · 疑点23条 · 已答复17条',
    '157个村都按时公开了2026年第二季度收支'
  ]);
  expect(say({...counts, on_time: 149, late: 5, missing: 3})[1]).toBe(
    '157个村中8个没有按时公开2026年第二季度收支'
  );
  expect(say({...counts, unknown: 4}).length).toBe(1);
  expect(
    homeOversight(context, {reconciliation: null, checks: [], register: null, punctuality: null})
  ).toEqual([]);
});

test('punctualityView(…): missing and late with their days, what is not recorded is not judged, assumed years are said', () => {
  const view = punctualityView(context, punctuality(counts));
  expect(view.lead.join('')).toContain('2027年的放假安排还没有收进来');
  expect(view.lines.map(({id}) => id)).toEqual(['fund']);
  expect(view.lines[0]?.table.rows[0]?.cells.slice(2)).toEqual([
    '2026年3月20日',
    '2026年3月25日',
    '晚了3个工作日'
  ]);
  expect(view.table.rows[1]?.cells[1]).toBe('一个日期也没有公布,没法判断');
});

test('registerView(…) says which years’ days off are assumed', () => {
  const view = registerView(context, {
    kind: 'register',
    id: 'register',
    record: {answer_days: 15, assumed_years: [2027]},
    rows: {entries: [], resolved: [], townships: []},
    figures: {not_asked: 0, waiting: 0, answered: 0, overdue: 0, resolved: 0},
    findings: [],
    sources
  });
  expect(view.lead.join('')).toContain('2027年的放假安排还没有收进来,工作日按周一到周五数');
});

test('sheetView(…): figures, rows, documents and fingerprint on each sheet, a demonstration says so', () => {
  const view = sheetView(context, pack('late-start', 'time', [finding('late-start', 'a', 'P1', 100)]), 'abc');
  const [sheet] = view.sheets;
  expect(sheet?.facts.map(({value}) => value)).toContain('abc');
  expect(sheet?.facts.map(({value}) => value).join()).toContain('演示数据');
  expect(sheet?.finding.rows.map(({text}) => text)).toEqual(['projects.csv 第7行(P1)']);
  expect(sheet?.documents).toEqual(['衔接资金 财农〔2026〕1号']);
  expect(view.innocent).toEqual(['雨季', '手续']);
});
