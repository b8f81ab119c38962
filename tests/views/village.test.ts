import {expect, test} from 'vitest';
import {plain} from '../../src/i18n/inline.ts';
import {pageContext} from '../../src/views/context.ts';
import {villageView} from '../../src/views/village.ts';
import {openLine, payment, site, village, year} from './sample.ts';

const zh = pageContext(site(), 'zh-CN', '/village/990101101201/');
const en = pageContext(site(), 'en', '/village/990101101201/');

const newest = year({
  arranged_fen: 128_600_000,
  paid_fen: 103_400_000,
  paid_households_fen: 41_860_000,
  household_payments: 300,
  households: 212,
  paid_projects_fen: 61_540_000,
  paid_project_count: 2,
  open_fen: 25_200_000,
  open: [
    openLine({id: 'P1', name: '2026年云坪镇荞麦坪村道路硬化', open_fen: 14_400_000, reason: 'not-accepted'}),
    openLine({id: 'P2', name: '水管', open_fen: 10_800_000, reason: 'not-finished'})
  ]
});
const pack = village({
  rows: {payments: [payment({amount_fen: 41_860_000})]},
  figures: {
    years: [newest],
    paid_fen: 103_400_000,
    payments: 302,
    by_paid_year: [{year: 2026, paid_fen: 103_400_000, payments: 302}]
  }
});

test('villageView(…) says the first screen in sentences', () => {
  const view = villageView(zh, pack);
  expect(plain(view.heading)).toBe('荞麦坪村(云坪镇)2026年');
  expect([...view.lead, view.kickback].map(plain)).toMatchInlineSnapshot(`
    [
      "今年安排我们村1,286,000元(128.60万元)。",
      "已付(拨付)1,034,000元(103.40万元),到9月30日:打进212户的一卡通418,600元,付给2个项目615,400元。",
      "还没付(未拨付)252,000元(25.20万元):道路硬化差144,000元,等验收;水管差108,000元,没完工。",
      "打到户的钱一分都不用交给别人。有人要回扣,打村外电话12388。",
    ]
  `);
});

test('villageView(…) says the same in English', () => {
  const view = villageView(en, pack);
  expect([...view.lead, view.kickback].map(plain)).toMatchInlineSnapshot(`
    [
      "This year our village was allotted 1,286,000 yuan. ",
      "By 30 September 1,034,000 yuan was paid: 418,600 yuan to the bank cards of 212 households, 615,400 yuan for 2 projects. ",
      "Still unpaid 252,000 yuan: 道路硬化 lacks 144,000 yuan, awaiting acceptance; 水管 lacks 108,000 yuan, work is not finished. ",
      "Money paid to a household belongs to it; nobody may ask for a share. If someone does, call 12388; it need not go through the village.",
    ]
  `);
});

test('villageView(…) marks the figures that the build reads back', () => {
  const view = villageView(zh, pack);
  expect(view.total).toContainEqual({text: '1,034,000元', strong: true, sum: 'paid'});
  expect(view.money?.rows[0]?.cells[1]).toEqual([{text: '1,286,000元', sum: 'arranged-2026'}]);
});

test('villageView(…) without tokens counts payments, never masked names', () => {
  const noTokens = village({
    ...pack,
    rows: pack.rows,
    figures: {...pack.figures, years: [{...newest, households: null}]}
  });
  expect(plain(villageView(zh, noTokens).lead[1] ?? [])).toContain('分300笔发给农户418,600元');
});

test('villageView(…) says more paid than arranged as it is, and paid up as paid up', () => {
  const over = village({figures: {years: [{...newest, open_fen: -100, open: []}]}});
  expect(plain(villageView(zh, over).lead[2] ?? [])).toBe(
    '付出的比安排的多1元,两个数都照公布的列出,原因未公布。'
  );
  const done = village({figures: {years: [{...newest, open_fen: 0, open: []}]}});
  expect(plain(villageView(zh, done).lead[2] ?? [])).toBe('安排的钱已经全部付完。');
});

test('villageView(…) of an earlier fund year does not say “this year”', () => {
  const old = village({figures: {years: [{...newest, year: 2024}]}});
  expect(plain(villageView(zh, old).lead[0] ?? [])).toMatch(/^2024年安排我们村/);
});

test('villageView(…) of an empty village says so and names what is not published in one sentence', () => {
  const view = villageView(zh, village());
  expect(plain(view.lead[0] ?? [])).toBe('没有公布给这里安排或付出的资金。');
  expect(view.absent).toBe('没有公布:补贴的申请和批准户数、责任人、公示公告和补贴标准。');
  expect([view.money, view.years, view.receivers, view.units, view.rounds, view.teams]).toEqual([
    null,
    null,
    null,
    null,
    null,
    null
  ]);
  expect(view.ladders).toEqual([]);
});

test('villageView(…) links predecessors, successors and namesakes', () => {
  const link = {
    village_code: '990101101202',
    village: '新村',
    on: null,
    kind: 'merged' as const,
    document_no: null
  };
  const view = villageView(
    zh,
    village({
      record: {
        successors: [link],
        predecessors: [{...link, village: '老村'}],
        namesakes: [{village_code: '990101105203', township: '石桥乡'}]
      }
    })
  );
  expect(view.notes.slice(1).map(plain)).toEqual([
    '本村由老村变更而来。',
    '本村已变更为新村。以下是变更前的账。',
    '县里还有同名的村:石桥乡(990101105203)。请看清乡镇。',
    '村代码990101101201。'
  ]);
  expect(view.notes[2]).toContainEqual({text: '新村', href: '../990101101202/index.html'});
});

test('villageView(…) with no phone in the settings points to the report section', () => {
  const bare = pageContext(site({phones: []}), 'zh-CN', '/village/990101101201/');
  const sentence = villageView(bare, pack).kickback;
  expect(sentence).toContainEqual({text: '向上反映', href: '../../about/index.html#report'});
});
