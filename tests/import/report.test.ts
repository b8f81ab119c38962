import {readXlsx} from 'hucre/xlsx';
import {parse} from 'parse5';
import {expect, test} from 'vitest';
import {copyWords} from '../../scripts/import/import-copy-words.ts';
import {reportHtml} from '../../scripts/import/import-html.ts';
import {fingerprint, releaseHtml} from '../../scripts/import/import-release.ts';
import {terminalText} from '../../scripts/import/import-terminal.ts';
import {importIssueText, issueTitle} from '../../src/i18n/import-text.ts';
import {whyOf} from '../../src/i18n/zh/import-why.ts';
import {noIds} from '../../src/import/assign-ids.ts';
import {markedCopy} from '../../src/import/marked-copy.ts';
import {runImport} from '../../src/import/run-import.ts';
import type {IssueKind} from '../../src/model/import-issues.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv, workbook} from './messy.ts';

const settings = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
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
const id = `430${'099'}196308120017`;

async function imported() {
  const bytes = await workbook({
    九月: [
      ['村名', '姓名', '身份证号', '补贴名称', '补贴金额(元)', '发放日期', '备注'],
      ['荞麦坪村', '张建国', id, '粮补', 100, '2026-09-01', null],
      ['青杠村', '李秀英', id, '粮补', 100, '2026-09-01', '<img src=x onerror=alert(1)>'],
      ['荞麦坪村', '王国华', id, '粮补', 100, '2026-09-01', `证件${id}`],
      ['合计', null, null, null, 400, null, null]
    ]
  });
  const {writer} = memoryWriter();
  return runImport(
    {inbox: folderOf({'a.xlsx': bytes}), data, own: folderOf({}), ids: noIds, key: null, check: false},
    writer
  );
}

test('the marked copy keeps the clerk’s sheet, marks what must be mended, and blanks personal data', async () => {
  const {files, report} = await imported();
  const copy = (await markedCopy(files[0]!, report.issues, copyWords('zh-CN')))!;
  expect(await markedCopy(files[0]!, report.issues, copyWords('zh-CN'))).toEqual(copy);
  const {
    sheets: [sheet]
  } = await readXlsx(copy);
  expect([sheet!.name, sheet!.rows[1]!.slice(0, 2), sheet!.rows[2]![0]]).toEqual([
    '九月',
    ['荞麦坪村', '张建国'],
    '青杠村'
  ]);
  expect(Buffer.from(copy).includes(id)).toBe(false);
  expect(JSON.stringify(sheet!.rows)).not.toContain(id);
  expect(sheet!.cells!.get('2,0')?.comment?.text).toContain('必须改:');
  expect(sheet!.cells!.get('3,6')?.comment?.text).toContain('这里是身份证号,副本里不显示。');
  expect(sheet!.cells!.get('0,2')?.comment?.text).toContain('证件号、账号或私人电话');
});

test('the HTML report needs nothing from outside, runs nothing, and says the same as the terminal', async () => {
  const {report} = await imported();
  for (const locale of ['zh-CN', 'en'] as const) {
    const html = reportHtml(report, locale);
    expect(parse(html).childNodes.length).toBeGreaterThan(0);
    expect(html).not.toMatch(/<script|<img|https?:|src=/u);
    expect(html).not.toContain(id);
    const terminal = terminalText(report, locale, 'report.html');
    for (const issue of report.issues.filter(({level}) => level === 'must')) {
      const sentence = importIssueText(issue, locale)
        .split(/[::]\s?/u)
        .at(-1)!
        .slice(0, 20);
      expect(html).toContain(sentence);
      expect(terminal).toContain(sentence);
    }
  }
});

test('terminalText(report) is short: counts first, equal ones grouped', async () => {
  expect(terminalText((await imported()).report, 'zh-CN', 'private/report/report.html'))
    .toMatchInlineSnapshot(`
      "
      a.xlsx · 九月: 当作 发放明细 · 5 行 · 合计行 1 · 导入 1 · 要问 1 · 退回 1

      发放合计 100.00元 · 1 笔 · 2026-09-01 – 2026-09-01
      和现在公开的比 发放明细: 现在 0 · 新增 1 · 改动 0 · 消失 0
      和现在公开的比 已公布的合计: 现在 0 · 新增 1 · 改动 0 · 消失 0

      必须改 2 · 请核对 3 · 提示 0
        必须改 a.xlsx “九月”表第3行A列“村名”:村名单里找不到村“青杠村”。是不是“云坪镇荞麦坪村”(990101100201)、“云坪镇松林村”(990101100202)、“河口乡松林村”(990101101201)、“河口乡石板村”(990101101202)?请改成村名单里的名字,或填12位村代码;如果是旧名,请在村名单的“别名”里补上。
        必须改 a.xlsx “九月”表第4行G列“备注”:这一格里有像身份证号的数字,整行没有公开。请在原表里删掉它,再重新生成。
        请核对 private/inbox:没有设置户编号的密钥,所以没有生成户编号,每笔发放单独列出。请按说明设置密钥后再导入。
        请核对 a.xlsx “九月”表第5行E列“补贴金额(元)”:表里写的合计是400.00元,明细3行加起来是300.00元。两个数都会保留。请核对是明细漏了还是合计没改。
        请核对 a.xlsx “九月”表第4行:和a.xlsx第2行完全相同(村、姓名、项目、金额、日期)。请核对是不是重复发放或重复登记。

      要生成网站,还缺:项目、资金安排。没有现成的表,运行 npm run template,把 private/templates 里的填好放进 private/inbox;确实一行也没有的,不填,原样放进去。

      没有导入:data 文件夹没有改动。请先改好“必须改”的问题,再运行一次。
      完整报告: private/report/report.html"
    `);
});

test('every kind of issue has a title in both languages', () => {
  const kinds = Object.keys(whyOf) as IssueKind[];
  const untitled = kinds.filter(kind => !issueTitle(kind, 'zh-CN') || !issueTitle(kind, 'en'));
  expect([kinds.length > 60, untitled]).toEqual([true, []]);
});

test('the release sheet carries the fingerprint of data/ as it stands; one other byte is another fingerprint', async () => {
  const mark = fingerprint(data);
  expect(
    fingerprint(
      folderOf({
        'settings.json': settings,
        'villages.csv': `${villagesCsv} `,
        'items.csv': itemsCsv,
        'funds.csv': fundsCsv
      })
    )
  ).not.toBe(mark);
  const html = releaseHtml(
    (await imported()).report,
    {publisher: '<b>县', data_on: '2026-09-30', fingerprint: mark},
    'zh-CN'
  );
  expect(html.replaceAll(' ', '')).toContain(mark);
  expect(html).toContain('&#60;b&#62;县');
  expect(html.match(/<th>(?:经办人|业务科室负责人|保密审查人|个人信息审查人|分管领导)<\/th>/gu)).toHaveLength(
    5
  );
});
