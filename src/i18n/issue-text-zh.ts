import type {Place, Problem} from '../model/issues.ts';
import {tables, type TableName} from '../model/tables.ts';
import {quoteCell} from './quote-cell.ts';

/**
 * The Chinese sentences, one exhaustive switch: a kind without a sentence does not compile. Longer than other files since
 * the sentences read and are reviewed best side by side.
 */
export function problemZh(problem: Problem): string {
  switch (problem.kind) {
    case 'missing-file':
      return `缺少必需的文件“${fileOf(problem.table)}”(${titleOf(problem.table)})。请把它放进数据文件夹;文件名要完全一样。`;
    case 'missing-column':
      return `找不到必需的列“${problem.zh}”(${problem.name})。请在表头加上这一列${also(problem.aliases)}。如果表头不在前10行,请删去上面多余的行。`;
    case 'only-due-column':
      return `只有“${quoteCell(problem.found)}”(应发),没有实发金额。应发不等于实发:请补上“实发金额”列;如果这一列就是实际发到手的钱,请在 import.json 里写明 "amount": {"from": "${quoteCell(problem.found)}"}。`;
    case 'unknown-column':
      return problem.proposal === undefined
        ? `不认识列“${quoteCell(problem.found)}”,没有读入。如果需要,请把表头改成数据说明里的列名。`
        : `不认识列“${quoteCell(problem.found)}”,没有读入。是不是“${quoteCell(problem.proposal)}”?如果是,请改表头。`;
    case 'ambiguous-column':
      return `有${problem.found.length}列都像“${problem.name}”:${list(problem.found)}。请只留一列,或把该用的那一列的表头改成“${problem.name}”。`;
    case 'private-column':
      return `列“${quoteCell(problem.found)}”是个人信息(证件号、账号或私人电话),不能放在公开数据里。请在 Excel 里删掉整列再保存;如果是对外公开的办公电话,请把表头改成“监督电话”或“办公电话”。`;
    case 'empty-file':
      return `文件里没有数据行(${titleOf(problem.table)})。请检查是不是存错了工作表,再另存一次。`;
    case 'undecodable':
      return `第${problem.byte + 1}个字节读不出来(按 ${problem.encoding} 读),文件可能没存完整或传输时损坏。请用 Excel 打开原文件,另存为“CSV UTF-8(逗号分隔)”。`;
    case 'damaged-text':
      return `“${quoteCell(problem.found)}”里有乱码,以前保存时已经丢了字。请对照原件重新输入。`;
    case 'removed-characters':
      return `“${quoteCell(problem.found)}”里有看不见的字符(${problem.removed.join('、')}),已去掉。如果文字不对,请重新输入这一格。`;
    case 'not-a-table':
      return `“${quoteCell(problem.found)}”不是CSV文件,可能是改了后缀的Excel工作簿或压缩包。请用 Excel 打开,另存为“CSV UTF-8(逗号分隔)”。`;
    case 'short-row':
      return `这一行只有${problem.cells}格,表头有${problem.expected}格。请检查是不是漏填,或这一行没存完整。`;
    case 'long-row':
      return `这一行有${problem.cells}格,比表头的${problem.expected}格多,数据可能错位。如果某一格里有逗号,请给这一格加英文双引号,或用 Excel 重新另存为CSV。`;
    case 'unclosed-quote':
      return '这一行的英文双引号没有成对,这一行没有读入。请在 Excel 里打开检查,再另存为CSV。';
    case 'total-row':
      return `“${quoteCell(problem.found)}”是合计行,没有当作明细计入。不用修改。`;
    case 'empty-required':
      return `这一格(${problem.name})必须填写,现在没有可用的内容。请补填。`;
    case 'not-an-amount':
      return `“${quoteCell(problem.found)}”不是金额。请只写数字,最多两位小数;单位写在表头,例如“金额(元)”。`;
    case 'amount-too-large':
      return `金额“${quoteCell(problem.found)}”太大,一行放不下(最多约90万亿元)。请检查单位和小数点。`;
    case 'rounded-amount':
      return `“${quoteCell(problem.found)}”多于两位小数,按四舍六入五成双记为${problem.written}元。请核对原件。`;
    case 'unknown-unit':
      return `“${quoteCell(problem.name)}”的金额单位看不懂。请写明“元”或“万元”,例如表头“金额(万元)”。`;
    case 'not-a-day':
      return `“${quoteCell(problem.found)}”不是日期。请写成2026-03-05、2026-03或2026,并看看日历上有没有这一天。`;
    case 'ambiguous-day':
      return `日期“${quoteCell(problem.found)}”有不止一种读法。请写成2026-03-05这样的形式。`;
    case 'not-an-integer':
      return `“${quoteCell(problem.found)}”不是整数。请只写数字。`;
    case 'not-a-decimal':
      return `“${quoteCell(problem.found)}”不是数字。请只写一个数,单位写在表头或单位列。`;
    case 'not-a-code':
      return problem.digits === undefined
        ? `“${quoteCell(problem.found)}”不是代码。代码只能是数字。`
        : `“${quoteCell(problem.found)}”不是${problem.digits}位代码。请核对位数;如果开头的0丢了,请把这一列设成“文本”格式再输入。`;
    case 'damaged-code':
      return `“${quoteCell(problem.found)}”是被 Excel 改坏的代码,丢了的数字找不回来。请从原件重新取代码,先把这一列设成“文本”格式,再粘贴。`;
    case 'not-an-id':
      return `“${quoteCell(problem.found)}”不能用作编号。编号只能用数字、英文字母和 . _ -,最多64个,以数字或字母开头。可以改成“${problem.proposal}”。`;
    case 'not-a-choice':
      return `“${quoteCell(problem.found)}”不在可选的值里。请从这些里选:${problem.expected.join('、')}。`;
    case 'not-a-url':
      return `“${quoteCell(problem.found)}”不是网址。请写完整,以 http:// 或 https:// 开头,中间没有空格。`;
    case 'not-a-phone':
      return '这一格不是电话号码。请写对外公开的办公电话,只写号码。';
    case 'duplicate-key':
      return `${titleOf(problem.table)}里编号“${quoteCell(problem.found)}”重复,第一次出现在第${problem.first}行。请改成不同的编号,或删去重复的行。`;
    case 'unknown-reference':
      return `“${quoteCell(problem.found)}”在${titleOf(problem.table)}(${fileOf(problem.table)})里没有。请补上那一行,或改正编号。`;
    case 'unknown-village':
      return `村代码“${quoteCell(problem.found)}”不在村名单里,这一行列在“未落实到村”。请在 villages.csv 补上这个村,或改正代码。`;
    case 'village-township-mismatch':
      return `“${quoteCell(problem.found)}”和村代码对不上,按村代码应是“${quoteCell(problem.expected)}”。请核对。`;
    case 'small-count':
      return `这一格(${problem.name})只有1或2户,能猜出是谁,已按“不公开”处理。请在表里也写“不公开”。`;
    case 'need-of-household':
      return '这项需求写到了哪一户、哪个人,整行没有公开。需求是村里的:请改成村里要什么、要多少,再重新生成。';
    case 'case-by-case':
      return '举报投诉,还有向个人追回钱的,不能逐件公开:在小地方能猜出是谁。请用导入命令改写 data 文件夹,这些只在 oversight_sums.csv 里写合计。';
    case 'names-person':
      return '这一格看起来写了人名,这一格没有公开。请改成不写姓名的说法,再重新生成。';
    case 'personal-data':
      return `这一格里有${detectorZh[problem.detector] ?? '个人信息'},整行没有公开。请在原表里删掉它,再重新生成。`;
    case 'aggregate-row':
      return problem.item === null
        ? '给个人的这笔发放没有写补贴项目,按规定只计入合计,不按户公开。请补上补贴项目。'
        : `“${quoteCell(problem.item)}”按规定不按户公开,这一行只计入合计。请用导入命令改写 data 文件夹,别把明细留在里面。`;
    case 'tier-too-loose':
      return `“${quoteCell(problem.item)}”的名称里有“${quoteCell(problem.word)}”,公开方式不能比“${tierZh[problem.least] ?? problem.least}”更宽;表里写的是“${tierZh[problem.found] ?? problem.found}”,已按更严的处理。请改正公开方式。`;
    case 'public-answer-missing-check':
      return `疑点“${quoteCell(problem.found)}”不是逐条公开的,它的答复不能放在公开数据里。请把这一行移到 private/answers.csv。`;
    case 'unknown-finding':
      return `没有编号是“${quoteCell(problem.found)}”的疑点,以前也没有过:编号的最后一个字母是校验码,和前面对不上。${problem.proposal === undefined ? '请到疑点核对页复制编号,改正这一格。' : `是不是“${problem.proposal}”?请改正。`}`;
    case 'bad-setting':
      return `${problem.path === '' ? '' : `设置“${problem.path}”`}${reasonZh(problem.reason)}`;
    case 'unknown-setting':
      return `没有“${quoteCell(problem.path)}”这个设置。${problem.proposal === undefined ? '请删去,或对照说明改正。' : `是不是“${problem.proposal}”?请改正。`}`;
    case 'empty-corpus':
      return '没有一笔资金安排,也没有一笔发放,没有可公开的内容。请检查 allocations.csv 和 disbursements.csv。';
    case 'no-token-key':
      return '没有设置户编号的密钥,所以没有生成户编号,每笔发放单独列出。请按说明设置密钥后再导入。';
    case 'correction-shows-person':
      return `更正涉及“${problem.field}”,原值和新值都不能写出来。请把这两格清空,原因里也不要写姓名。`;
    case 'mapping-unmatched':
      return `没有文件符合“${quoteCell(problem.pattern)}”。请核对文件名,或删去这一条。`;
  }
}

/** `disbursements.csv 第12行F列“实发金额”:`; the file alone where the problem is the file's. */
export function placeZh(place: Place): string {
  const sheet = place.sheet === undefined ? '' : `“${quoteCell(place.sheet)}”表`;
  const row = place.row === undefined ? '' : `第${place.row}行`;
  const column = place.column === undefined ? '' : `${place.column}列`;
  const header = place.header === undefined ? '' : `“${quoteCell(place.header)}”`;
  const where = sheet + row + column + header;
  return `${quoteCell(place.file)}${where === '' ? '' : ` ${where}`}:`;
}

export const titlesZh: Record<Problem['kind'], string> = {
  'missing-file': '缺少文件',
  'missing-column': '缺少必需的列',
  'only-due-column': '只有应发,没有实发',
  'unknown-column': '不认识的列',
  'ambiguous-column': '两列像同一列',
  'private-column': '列里是个人信息',
  'empty-file': '文件没有数据',
  undecodable: '文件读不出来',
  'damaged-text': '乱码',
  'removed-characters': '看不见的字符',
  'not-a-table': '不是CSV文件',
  'short-row': '行里少格',
  'long-row': '行里多格',
  'unclosed-quote': '双引号没有成对',
  'total-row': '合计行',
  'empty-required': '必填的格是空的',
  'not-an-amount': '不是金额',
  'amount-too-large': '金额太大',
  'rounded-amount': '小数位太多',
  'unknown-unit': '金额单位看不懂',
  'not-a-day': '不是日期',
  'ambiguous-day': '日期有两种读法',
  'not-an-integer': '不是整数',
  'not-a-decimal': '不是数字',
  'not-a-code': '代码不对',
  'damaged-code': '代码被改坏',
  'not-an-id': '编号不能用',
  'not-a-choice': '不在可选的值里',
  'not-a-url': '不是网址',
  'not-a-phone': '不是电话',
  'duplicate-key': '编号重复',
  'unknown-reference': '编号找不到',
  'unknown-village': '村代码不在名单里',
  'village-township-mismatch': '村和乡镇对不上',
  'small-count': '户数太少,不公开',
  'need-of-household': '需求写到了某一户,不公开',
  'case-by-case': '不能逐件公开',
  'names-person': '看起来有人名,没有公开',
  'personal-data': '有个人信息,没有公开',
  'aggregate-row': '只公开合计',
  'tier-too-loose': '公开方式太宽',
  'public-answer-missing-check': '答复不能公开',
  'unknown-finding': '没有这条疑点',
  'bad-setting': '设置不对',
  'unknown-setting': '没有这个设置',
  'empty-corpus': '没有可公开的内容',
  'no-token-key': '没有密钥',
  'correction-shows-person': '更正里有个人信息',
  'mapping-unmatched': '对应表没有用上'
};

const tierZh: Readonly<Record<string, string>> = {
  full: '全名公开',
  masked: '隐去名字',
  aggregate: '只公开合计'
};
const detectorZh: Readonly<Record<string, string>> = {
  'id-18': '像身份证号的数字',
  'id-15': '像老式身份证号的数字',
  'bank-card': '像银行卡号的数字',
  'mobile-phone': '像手机号的数字',
  landline: '像电话号码的数字',
  address: '带门牌号的住址',
  'identifying-mask': '遮得不够、仍能认出人的内容'
};

function reasonZh(reason: string): string {
  const [code, detail = ''] = cut(reason);
  switch (code) {
    case 'missing':
      return '没有填写,请补上。';
    case 'type':
      return `的类型不对${typesZh[detail] === undefined ? '' : `,要写${typesZh[detail]}`}。请对照说明改正。`;
    case 'one-of':
      return `只能是这些值之一:${detail.split('|').join('、')}。`;
    case 'format':
      return detail === 'url'
        ? '不是完整的网址,请以 http:// 或 https:// 开头,或留空。'
        : '的格式不对。请对照说明改正。';
    case 'least':
      return `太小,至少是${detail}。`;
    case 'most':
      return `太大,最多是${detail}。`;
    case 'day':
      return '不是完整的日期,请写成2026-03-05。';
    case 'json':
      return `第${detail}行附近写法有误,整个文件读不出来。请检查逗号、双引号和括号是否成对。`;
    default:
      return `不对:${quoteCell(reason)}`;
  }
}

const typesZh: Readonly<Record<string, string>> = {
  string: '文字(加双引号)',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '方括号里的列表',
  object: '花括号里的一组值',
  record: '花括号里的一组值'
};
const cut = (reason: string): [string, string?] => {
  const at = reason.indexOf(':');
  return at === -1 ? [reason] : [reason.slice(0, at), reason.slice(at + 1)];
};
const list = (words: readonly string[]): string => words.map(word => `“${quoteCell(word)}”`).join('、');
const also = (aliases: readonly string[]): string =>
  aliases.length === 0 ? '' : `,也可以写成${list(aliases.slice(0, 4))}${aliases.length > 4 ? '等' : ''}`;
const titleOf = (table: string): string =>
  table in tables ? tables[table as TableName].zh : table === 'settings' ? '网站设置' : table;
const fileOf = (table: string): string => (table === 'settings' ? 'settings.json' : `${table}.csv`);
