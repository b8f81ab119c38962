import {expect, test} from 'vitest';
import {noIds} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv, workbook} from './messy.ts';

const settings = JSON.stringify({
  publisher: {zh: '晴川县(虚构)', en: 'Qingchuan (invented)'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const data = folderOf({
  'settings.json': settings,
  'villages.csv': villagesCsv,
  'items.csv': itemsCsv,
  'funds.csv': fundsCsv
});
const input = {
  data,
  own: folderOf({}),
  ids: noIds,
  key: new TextEncoder().encode('a key of these tests, protects nothing'),
  check: false
};

test('runImport(a list of needs) finds villages by name, drops private phones and names of persons, and holds back what points to a household', async () => {
  const list = await workbook({
    村里的需求: [
      ['云坪镇村级需求和社会帮扶对接表'],
      ['序号', '村名', '需求内容', '需求数量', '计量单位', '需求金额(元)', '公布日期', '联系电话', '捐赠方类别', '捐赠方', '对接日期', '认捐金额(元)'],
      [1, '荞麦坪村', '活动室桌椅', 40, '套', 12000, '2026-05-20', '0999-0000001', '社会组织', '晴川县慈善会', '2026-06-18', 12000],
      [2, '荞麦坪村', '路灯', 12, '盏', 38400, '2026-05-20', '0999-0000001', '个人', '张建国', '2026-06-18', 38400],
      [3, '荞麦坪村', '给1户修房', 1, '户', 20000, '2026-05-20', '0999-0000001', null, null, null, null]
    ]
  }); // prettier-ignore
  const {writer, written} = memoryWriter();
  const {report} = await runImport({...input, inbox: folderOf({'需求.xlsx': list})}, writer);
  expect(report.issues.map(({kind}) => kind)).toEqual(['need-of-household']);
  const lines = written.public.needs!.trim().split('\n').slice(1);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^[^,]+,990101100201,活动室桌椅,,40,套,12000.00,2026-05-20,,,charity,晴川县慈善会,2026-06-18,,12000.00,/
  );
  expect(lines[1]).toContain(',person,');
  expect(written.public.needs).not.toMatch(/张建国|0000001|修房/);
});

test('runImport(loans by township) moves too few borrowers to the county before data/ is written', async () => {
  const list = await workbook({
    贷款和贴息: [
      ['种类', '年度', '地区代码', '户数', '笔数', '金额(元)'],
      ['小额信贷发放', 2026, '990101100', 26, 26, 1040000],
      ['小额信贷发放', 2026, '990101101', 30, 31, 1200000],
      ['逾期没还', 2026, '990101100', 2, 2, 60000],
      ['逾期没还', 2026, '990101101', 4, 4, 90000]
    ]
  });
  const {writer, written} = memoryWriter();
  await runImport({...input, inbox: folderOf({'贷款.xlsx': list})}, writer);
  expect(written.public.financing).toMatchInlineSnapshot(`
    "kind,year,area_code,borrowers,loans,amount,fund_id
    overdue,2026,990101,6,6,150000.00,
    small_loan,2026,990101100,26,26,1040000.00,
    small_loan,2026,990101101,30,31,1200000.00,
    "
  `);
});
