import {expect, test} from 'vitest';
import type {Issue, Problem} from '../../src/model/issues.ts';
import {issueText, levelWord, problemTitle} from '../../src/i18n/issue-text.ts';
import {titlesZh} from '../../src/i18n/issue-text-zh.ts';

/** One problem of every kind: a kind that is added to the model and not here does not compile. */
const problems: {[K in Problem['kind']]: Extract<Problem, {kind: K}>} = {
  'missing-file': {kind: 'missing-file', table: 'funds'},
  'missing-column': {
    kind: 'missing-column',
    table: 'disbursements',
    name: 'amount',
    zh: '实发金额',
    aliases: ['发放金额', '补贴金额']
  },
  'only-due-column': {kind: 'only-due-column', found: '应发金额'},
  'unknown-column': {kind: 'unknown-column', found: '实法金额', proposal: '实发金额'},
  'ambiguous-column': {kind: 'ambiguous-column', name: 'amount', found: ['补贴金额', '金额']},
  'private-column': {kind: 'private-column', found: '身份证号'},
  'empty-file': {kind: 'empty-file', table: 'projects'},
  undecodable: {kind: 'undecodable', encoding: 'gb18030', byte: 10_709},
  'damaged-text': {kind: 'damaged-text', found: '锟斤拷'},
  'removed-characters': {kind: 'removed-characters', found: '荞麦坪村', removed: ['U+202E']},
  'not-a-table': {kind: 'not-a-table', found: 'funds.csv'},
  'short-row': {kind: 'short-row', cells: 3, expected: 5},
  'long-row': {kind: 'long-row', cells: 6, expected: 5},
  'unclosed-quote': {kind: 'unclosed-quote'},
  'total-row': {kind: 'total-row', found: '合计'},
  'empty-required': {kind: 'empty-required', name: 'amount'},
  'not-an-amount': {kind: 'not-an-amount', found: '待定'},
  'amount-too-large': {kind: 'amount-too-large', found: '99999999999999'},
  'rounded-amount': {kind: 'rounded-amount', found: '1,234.567', written: '1234.57'},
  'unknown-unit': {kind: 'unknown-unit', name: '金额(美元)'},
  'not-a-day': {kind: 'not-a-day', found: '2024-02-30'},
  'ambiguous-day': {kind: 'ambiguous-day', found: '20229'},
  'not-an-integer': {kind: 'not-an-integer', found: '三户'},
  'not-a-decimal': {kind: 'not-a-decimal', found: '若干'},
  'not-a-code': {kind: 'not-a-code', found: '99010100120', digits: 12},
  'damaged-code': {kind: 'damaged-code', found: '9.90101E+11'},
  'not-an-id': {kind: 'not-an-id', found: 'P 2', proposal: 'P-2'},
  'not-a-choice': {kind: 'not-a-choice', found: '火星人', expected: ['农户', '合作社']},
  'not-a-url': {kind: 'not-a-url', found: 'example'},
  'not-a-phone': {kind: 'not-a-phone'},
  'duplicate-key': {kind: 'duplicate-key', table: 'disbursements', found: 'D1', first: 2},
  'unknown-reference': {kind: 'unknown-reference', found: 'P9', table: 'projects'},
  'unknown-village': {kind: 'unknown-village', found: '990101001299'},
  'village-township-mismatch': {kind: 'village-township-mismatch', found: '云坪镇', expected: '清溪乡'},
  'small-count': {kind: 'small-count', name: 'monitored_households'},
  'need-of-household': {kind: 'need-of-household'},
  'case-by-case': {kind: 'case-by-case'},
  'names-person': {kind: 'names-person'},
  'personal-data': {kind: 'personal-data', detector: 'id-18'},
  'aggregate-row': {kind: 'aggregate-row', item: null},
  'tier-too-loose': {
    kind: 'tier-too-loose',
    item: 'subsistence',
    found: 'full',
    least: 'aggregate',
    word: '低保'
  },
  'public-answer-missing-check': {kind: 'public-answer-missing-check', found: 'a1b2'},
  'unknown-finding': {kind: 'unknown-finding', found: 'abcdefghjkmz', proposal: 'abcdefghjkmn'},
  'bad-setting': {kind: 'bad-setting', path: 'data_on', reason: 'day'},
  'unknown-setting': {kind: 'unknown-setting', path: 'retention_month', proposal: 'retention_months'},
  'empty-corpus': {kind: 'empty-corpus'},
  'no-token-key': {kind: 'no-token-key'},
  'correction-shows-person': {kind: 'correction-shows-person', field: 'payee'},
  'mapping-unmatched': {kind: 'mapping-unmatched', pattern: 'pay-*.csv'}
};
const place = {file: 'disbursements.csv', row: 12, column: 'F', header: '实发金额'};
const at = (problem: Problem): Issue => ({...problem, level: 'must', place});

test('issueText(every kind, zh-CN) says where, what and what to do', () => {
  const sentences = Object.values(problems).map(problem =>
    issueText(at(problem), 'zh-CN').replace('disbursements.csv 第12行F列“实发金额”:', '')
  );
  expect(sentences).toMatchInlineSnapshot(`
    [
      "缺少必需的文件“funds.csv”(资金)。请把它放进数据文件夹;文件名要完全一样。",
      "找不到必需的列“实发金额”(amount)。请在表头加上这一列,也可以写成“发放金额”、“补贴金额”。如果表头不在前10行,请删去上面多余的行。",
      "只有“应发金额”(应发),没有实发金额。应发不等于实发:请补上“实发金额”列;如果这一列就是实际发到手的钱,请在 import.json 里写明 "amount": {"from": "应发金额"}。",
      "不认识列“实法金额”,没有读入。是不是“实发金额”?如果是,请改表头。",
      "有2列都像“amount”:“补贴金额”、“金额”。请只留一列,或把该用的那一列的表头改成“amount”。",
      "列“身份证号”是个人信息(证件号、账号或私人电话),不能放在公开数据里。请在 Excel 里删掉整列再保存;如果是对外公开的办公电话,请把表头改成“监督电话”或“办公电话”。",
      "文件里没有数据行(项目)。请检查是不是存错了工作表,再另存一次。",
      "第10710个字节读不出来(按 gb18030 读),文件可能没存完整或传输时损坏。请用 Excel 打开原文件,另存为“CSV UTF-8(逗号分隔)”。",
      "“锟斤拷”里有乱码,以前保存时已经丢了字。请对照原件重新输入。",
      "“荞麦坪村”里有看不见的字符(U+202E),已去掉。如果文字不对,请重新输入这一格。",
      "“funds.csv”不是CSV文件,可能是改了后缀的Excel工作簿或压缩包。请用 Excel 打开,另存为“CSV UTF-8(逗号分隔)”。",
      "这一行只有3格,表头有5格。请检查是不是漏填,或这一行没存完整。",
      "这一行有6格,比表头的5格多,数据可能错位。如果某一格里有逗号,请给这一格加英文双引号,或用 Excel 重新另存为CSV。",
      "这一行的英文双引号没有成对,这一行没有读入。请在 Excel 里打开检查,再另存为CSV。",
      "“合计”是合计行,没有当作明细计入。不用修改。",
      "这一格(amount)必须填写,现在没有可用的内容。请补填。",
      "“待定”不是金额。请只写数字,最多两位小数;单位写在表头,例如“金额(元)”。",
      "金额“99999999999999”太大,一行放不下(最多约90万亿元)。请检查单位和小数点。",
      "“1,234.567”多于两位小数,按四舍六入五成双记为1234.57元。请核对原件。",
      "“金额(美元)”的金额单位看不懂。请写明“元”或“万元”,例如表头“金额(万元)”。",
      "“2024-02-30”不是日期。请写成2026-03-05、2026-03或2026,并看看日历上有没有这一天。",
      "日期“20229”有不止一种读法。请写成2026-03-05这样的形式。",
      "“三户”不是整数。请只写数字。",
      "“若干”不是数字。请只写一个数,单位写在表头或单位列。",
      "“99010100120”不是12位代码。请核对位数;如果开头的0丢了,请把这一列设成“文本”格式再输入。",
      "“9.90101E+11”是被 Excel 改坏的代码,丢了的数字找不回来。请从原件重新取代码,先把这一列设成“文本”格式,再粘贴。",
      "“P 2”不能用作编号。编号只能用数字、英文字母和 . _ -,最多64个,以数字或字母开头。可以改成“P-2”。",
      "“火星人”不在可选的值里。请从这些里选:农户、合作社。",
      "“example”不是网址。请写完整,以 http:// 或 https:// 开头,中间没有空格。",
      "这一格不是电话号码。请写对外公开的办公电话,只写号码。",
      "发放明细里编号“D1”重复,第一次出现在第2行。请改成不同的编号,或删去重复的行。",
      "“P9”在项目(projects.csv)里没有。请补上那一行,或改正编号。",
      "村代码“990101001299”不在村名单里,这一行列在“未落实到村”。请在 villages.csv 补上这个村,或改正代码。",
      "“云坪镇”和村代码对不上,按村代码应是“清溪乡”。请核对。",
      "这一格(monitored_households)只有1或2户,能猜出是谁,已按“不公开”处理。请在表里也写“不公开”。",
      "这项需求写到了哪一户、哪个人,整行没有公开。需求是村里的:请改成村里要什么、要多少,再重新生成。",
      "举报投诉,还有向个人追回钱的,不能逐件公开:在小地方能猜出是谁。请用导入命令改写 data 文件夹,这些只在 oversight_sums.csv 里写合计。",
      "这一格看起来写了人名,这一格没有公开。请改成不写姓名的说法,再重新生成。",
      "这一格里有像身份证号的数字,整行没有公开。请在原表里删掉它,再重新生成。",
      "给个人的这笔发放没有写补贴项目,按规定只计入合计,不按户公开。请补上补贴项目。",
      "“subsistence”的名称里有“低保”,公开方式不能比“只公开合计”更宽;表里写的是“全名公开”,已按更严的处理。请改正公开方式。",
      "疑点“a1b2”不是逐条公开的,它的答复不能放在公开数据里。请把这一行移到 private/answers.csv。",
      "没有编号是“abcdefghjkmz”的疑点,以前也没有过:编号的最后一个字母是校验码,和前面对不上。是不是“abcdefghjkmn”?请改正。",
      "设置“data_on”不是完整的日期,请写成2026-03-05。",
      "没有“retention_month”这个设置。是不是“retention_months”?请改正。",
      "没有一笔资金安排,也没有一笔发放,没有可公开的内容。请检查 allocations.csv 和 disbursements.csv。",
      "没有设置户编号的密钥,所以没有生成户编号,每笔发放单独列出。请按说明设置密钥后再导入。",
      "更正涉及“payee”,原值和新值都不能写出来。请把这两格清空,原因里也不要写姓名。",
      "没有文件符合“pay-*.csv”。请核对文件名,或删去这一条。",
    ]
  `);
});

test('issueText names the place as a spreadsheet shows it', () => {
  expect(issueText(at(problems['not-an-amount']), 'zh-CN')).toMatchInlineSnapshot(
    `"disbursements.csv 第12行F列“实发金额”:“待定”不是金额。请只写数字,最多两位小数;单位写在表头,例如“金额(元)”。"`
  );
  expect(issueText(at(problems['not-an-amount']), 'en')).toMatchInlineSnapshot(
    `"disbursements.csv, row 12, column F “实发金额”: “待定” is not an amount. Write digits only, with at most two decimals; the unit belongs in the header, e.g. “金额(元)”."`
  );
  expect(
    issueText({...problems['missing-file'], level: 'must', place: {file: 'funds.csv'}}, 'zh-CN')
  ).toMatchInlineSnapshot(
    `"funds.csv:缺少必需的文件“funds.csv”(资金)。请把它放进数据文件夹;文件名要完全一样。"`
  );
});

test('every kind has a sentence and a title in both languages, whole and unalike', () => {
  const kinds = Object.keys(problems) as Problem['kind'][];
  expect(Object.keys(titlesZh)).toEqual(kinds);
  for (const locale of ['zh-CN', 'en'] as const) {
    const sentences = kinds.map(kind => issueText(at(problems[kind]), locale));
    expect(new Set(sentences).size).toBe(kinds.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(locale === 'en' ? /[.]$/u : /。$/u);
      expect(sentence).not.toMatch(/[!!]|undefined|NaN|\[object/u);
    }
    expect(new Set(kinds.map(kind => problemTitle(kind, locale))).size).toBe(kinds.length);
  }
});

test('a hostile cell is quoted on one short line', () => {
  const text = issueText(
    at({kind: 'not-an-amount', found: `\u001b[31m\u202e<b>\n${'长'.repeat(200)}`}),
    'zh-CN'
  );
  expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(text.length).toBeLessThan(200);
});

test('levelWord', () => {
  expect((['must', 'check', 'hint'] as const).map(level => levelWord(level, 'zh-CN'))).toEqual([
    '必须改',
    '请核对',
    '提示'
  ]);
});
