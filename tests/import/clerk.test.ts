import {expect, test} from 'vitest';
import {importIssueText} from '../../src/i18n/import-text.ts';
import {noIds} from '../../src/import/assign-ids.ts';
import {leftOutProposal} from '../../src/import/left-out-proposal.ts';
import {runImport} from '../../src/import/run-import.ts';
import {unitKind} from '../../src/import/unit-kind.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv} from './messy.ts';

const settings = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const county = {'villages.csv': villagesCsv, 'items.csv': itemsCsv, 'funds.csv': fundsCsv};

async function run(
  inbox: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = {},
  data = {}
) {
  const {writer, written} = memoryWriter();
  const {report} = await runImport(
    {
      inbox: folderOf(inbox),
      data: folderOf({'settings.json': settings, ...county, ...data}),
      own: folderOf(own),
      ids: noIds,
      key: new Uint8Array(32),
      check: false
    },
    writer
  );
  const sentences = report.issues.map(issue => `${issue.level} ${importIssueText(issue, 'zh-CN')}`);
  return {report, written, sentences};
}

test('a table whose amount bears a word nobody knows: the question names that word and what to write', async () => {
  const {sentences, report} = await run({
    '拨付.csv': '村名,收款人,项目名称,拨付额度,拨付日期\n荞麦坪村,某公司,,100,2026-09-01'
  });
  expect(report.outcome).toBe('kept');
  expect(sentences.filter(sentence => sentence.startsWith('must'))).toMatchInlineSnapshot(`
    [
      "must 拨付.csv 第1行:这张表要有“实发金额”这一列(也可以写成“发放金额”、“补贴金额”、“发放总金额”、“已拨付”),没有找到。表里没认出的列有“拨付额度”:如果就是其中一列,请把它的表头改成“实发金额”,或在 private/import.json 里这张表的 "columns" 写 "拨付额度": "amount"。",
    ]
  `);
});

const payments = (...lines: string[]) =>
  ['村名,收款单位,补贴名称,实发金额(元),发放日期', ...lines].join('\n');

test('a payee with a unit’s own last word is listed as one, and it is said; refused, it is not', async () => {
  const list = payments(
    '荞麦坪村,晴川县路桥有限公司,,100,2026-09-01',
    '荞麦坪村,荞麦坪村股份经济合作社,,200,2026-09-01',
    '荞麦坪村,云岭种植专业合作社,,300,2026-09-01',
    '荞麦坪村,张建国,,400,2026-09-01'
  );
  const {report, written, sentences} = await run({'a.csv': list});
  const kinds = written.public
    .disbursements!.trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(',')[5]);
  expect(kinds).toEqual(['firm', 'village', 'cooperative']);
  expect(report.changes.find(({kind}) => kind === 'payee-kind')?.count).toBe(3);
  expect(written.public.aggregates).toContain('400.00');
  expect(sentences).toMatchInlineSnapshot(`
    [
      "check a.csv 第1行:有1笔没有写补贴名称,也没有写付给谁(收款类别)。为了不露出个人,这些只计入合计,不逐笔公开。发给农户的,请写明补贴名称;付给单位的,请加一列“收款类别”,写“企业”、“合作社”或“村集体”。",
    ]
  `);
  const refusing = await run({'a.csv': list}, {'import.json': '{"refused_changes": ["payee-kind"]}'});
  expect(refusing.report.disclosure.aggregated).toBe(4);
});

test('unitKind never takes a person, a shop or one with a unit’s word inside the name for a unit', () => {
  for (const name of ['张公司', '公司', '李记商行', '王建国工程队', '张学校', '刘家庭农场', '老张超市经营部'])
    expect([name, unitKind(name)]).toEqual([name, null]);
});

test('what the import does to a row is listed and can be refused: token, note, unit', async () => {
  const list = `村名,姓名,身份证号,补贴名称,补贴金额,发放日期\n荞麦坪村,张建国,430${'099'}197001010018,粮补,"10(其中,灾情因素6元)",2026-09-01`;
  const {report} = await run({'a.csv': list});
  expect(report.changes.map(({kind}) => kind)).toEqual(
    expect.arrayContaining(['token', 'note-kept', 'village-by-name'])
  );
  const {written, report: refused} = await run(
    {'a.csv': list},
    {'import.json': '{"refused_changes": ["token", "note-kept"]}'}
  );
  expect(refused.changes.map(({kind}) => kind)).not.toContain('token');
  expect(written.private.disbursements!.trim().split('\n')[1]!.split(',').slice(8)).toEqual([
    ...['', 'grain', '', '', '', '', '', '10.00', '2026-09-01', '', '', '', '']
  ]);
});

test('a header alone fills a table that was never published with nothing, and never empties a published one', async () => {
  const form = {'资金安排.csv': '资金编号,项目编号,安排金额,安排日期'};
  const list = {'a.csv': payments('荞麦坪村,晴川县路桥有限公司,,100,2026-09-01')};
  const without = await run(list);
  expect(without.report.needed).toEqual(['projects', 'allocations']);
  const blank = await run({...list, ...form});
  expect(blank.report.needed).toEqual(['projects']);
  expect(blank.written.public.allocations).toBe('fund_id,project_id,amount,on,document_no\n');
  const standing = {'allocations.csv': 'fund_id,project_id,amount,on,document_no\nF26-01,P1,5.00,2026,\n'};
  const over = await run({...list, ...form}, {}, standing);
  expect([over.report.tables.includes('allocations'), over.report.outcome]).toEqual([false, 'written']);
});

test('leftOutProposal(report) lists every row that must be mended; as private/left-out.csv it lets the rest through', async () => {
  const list = payments(
    '荞麦坪村,晴川县路桥有限公司,,100,2026-09-01',
    '没有的村,晴川县路桥有限公司,,一百,2026-09-01',
    '松林村,晴川县路桥有限公司,,300,2026-09-01'
  );
  const {report} = await run({'=九月,补贴.csv': list});
  expect(report.outcome).toBe('kept');
  const proposal = leftOutProposal(report, '')!;
  expect(proposal).toBe('\ufeff文件,工作表,行\n"=九月,补贴.csv",,3\n"=九月,补贴.csv",,4\n');
  const second = await run({'=九月,补贴.csv': list}, {'left-out.csv': proposal});
  expect([
    second.report.outcome,
    second.report.left_out,
    second.report.figures.rows['disbursements']
  ]).toEqual(['written', 2, 1]);
  expect(leftOutProposal(second.report, proposal)).toBe(null);
  expect(leftOutProposal(report, 'b.csv,,7\n')).toBe(
    '\ufeffb.csv,,7\n"=九月,补贴.csv",,3\n"=九月,补贴.csv",,4\n'
  );
});
