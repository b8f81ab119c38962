import {expect, test} from 'vitest';
import {plain, type Line} from '../../src/i18n/inline.ts';
import {pageContext} from '../../src/views/context.ts';
import {projectView} from '../../src/views/project.ts';
import {project} from './project-sample.ts';
import {payment, site} from './sample.ts';

const context = pageContext(site(), 'zh-CN', '/project/P1/');
const nobody = () => false;
const lead = (more: Parameters<typeof project>[0]) =>
  projectView(context, project(more), nobody).lead.map(plain);
const money = (more: object) =>
  lead({figures: {allocated_fen: 50_000_000, paid_fen: 40_000_000, ...more}}).slice(1);

test('projectView(…) says place, stage, and what is still open and why', () => {
  expect(
    lead({
      figures: {
        allocated_fen: 50_000_000,
        paid_fen: 40_000_000,
        open_fen: 10_000_000,
        open_reason: 'not-finished'
      }
    })
  ).toMatchInlineSnapshot(`
    [
      "荞麦坪村(云坪镇)。现在:已开工。",
      "安排500,000元(50.00万元),到2026年9月30日已付400,000元(40.00万元),还没付100,000元(10.00万元):没完工。",
    ]
  `);
});

test('projectView(…) never calls money open that was taken back, and shows both figures of an overrun', () => {
  expect(money({open_fen: 10_000_000, open_reason: 'not-published', returned_fen: 10_000_000})[1]).toBe(
    '剩下的100,000元(10.00万元)是结余,已经收回。'
  );
  expect(money({open_fen: 10_000_000, open_reason: 'not-published', settled_fen: 40_000_000})[1]).toBe(
    '结算价已经付清。安排的钱里多出的100,000元(10.00万元),怎么处理没有公布。'
  );
  expect(money({paid_fen: 60_000_000, overrun_fen: 10_000_000})).toEqual([
    '安排500,000元(50.00万元),到2026年9月30日已付600,000元(60.00万元)。',
    '付的比安排的多100,000元(10.00万元)。两个数都照公布的写,没有改。'
  ]);
});

test('projectView(…) of a refused project gives the reason and no ladder', () => {
  const view = projectView(
    context,
    project({
      record: {state: 'refused', stage: 'refused', refusal_reason: '管护责任没有落实。'},
      figures: {planned_fen: 38_900_000}
    }),
    nobody
  );
  expect(view.lead.map(plain)).toContain('这个项目申报了,没有通过。原因:管护责任没有落实。');
  expect(view.ladder).toBeNull();
  expect(view.amounts?.rows.map(row => row.cells[1])).toEqual(['389,000元', '—', '0元', '—', '—']);
});

test('projectView(…) measures payments against the settled price, else the contract, and names what is missing', () => {
  const title = (figures: object) => projectView(context, project({figures}), nobody).ladder?.title;
  expect(title({planned_fen: 900, contracted_fen: 800, settled_fen: 700, paid_fen: 700})).toBe(
    '结算7元,已经付清'
  );
  expect(title({planned_fen: 900, contracted_fen: 800, paid_fen: 500, open_reason: 'not-finished'})).toBe(
    '合同8元,已付5元,还差3元:没完工'
  );
});

test('projectView(…) marks one figure for the build: the total paid', () => {
  const view = projectView(context, project({figures: {paid_fen: 123_450}}), nobody);
  expect(view.paid).toContainEqual({text: '1,234.50元', strong: true, sum: 'paid'});
  expect(JSON.stringify(view).match(/"sum":/g)).toHaveLength(1);
});

test('projectView(…) lists payments by day and links units that have a page', () => {
  const unit = {
    payee_kind: 'firm' as const,
    payee: '晴川建设公司',
    payee_code: '91990101MA',
    project_id: 'P1'
  };
  const view = projectView(
    context,
    project({
      rows: {
        payments: [
          payment({...unit, disbursement_id: 'D2', amount_fen: 200, paid_on: '2026-08-01'}),
          payment({...unit, disbursement_id: 'D1', amount_fen: 100, paid_on: '2026-05-01'})
        ]
      }
    }),
    code => code === '91990101MA'
  );
  expect(view.payments?.rows.map(row => row.cells[1])).toEqual(['2026年5月1日', '2026年8月1日']);
  expect(view.payments?.rows[0]?.cells[0]).toEqual([
    {text: '晴川建设公司', href: '../../payee/91990101MA/index.html'}
  ]);
  expect(view.payments?.rows[0]?.cells[2]).toEqual([
    {text: '1元', href: '../../village/990101101201/2026/index.html#D1'}
  ]);
  expect(view.payments?.foot?.[2]).toBe('3元');
});

test('projectView(…) folds several villages by township, all of them in the page', () => {
  const villages = [
    {village_code: '990101101201', village: '荞麦坪村', township: '云坪镇'},
    {village_code: '990101101202', village: null, township: '云坪镇'},
    {village_code: '990101102201', village: '青石村', township: '晴溪镇'}
  ];
  const view = projectView(context, project({rows: {villages}}), nobody);
  expect(view.villages.map(fold => fold.summary)).toEqual(['云坪镇(2个村)', '晴溪镇(1个村)']);
  expect(view.villages[0]?.links[1]).toBe('990101101202');
});

test('projectView(…) lists the notices of a project, by village where it has several', () => {
  const notice = (village_code: string) => ({
    notice_id: `N${village_code}`,
    kind: 'project_pre',
    subject: 'P1',
    village_code,
    from: '2025-04-30',
    to: '2025-05-11',
    url: null
  });
  const villages = [
    {village_code: '990101101201', village: '荞麦坪村', township: '云坪镇'},
    {village_code: '990101101202', village: '上圳村', township: '云坪镇'}
  ];
  const table = (several: boolean) => {
    const of = several ? villages : villages.slice(0, 1);
    const rows = {villages: of, notices: of.map(({village_code}) => notice(village_code))};
    return projectView(context, project({rows}), nobody).notices;
  };
  expect(table(false)?.head).toEqual(['种类', '日期']);
  expect(table(true)?.head).toEqual(['种类', '在哪个村', '日期']);
  expect(table(true)?.rows.map(({cells}) => plain(cells[1] as Line))).toEqual([
    '荞麦坪村(云坪镇)',
    '上圳村(云坪镇)'
  ]);
});
