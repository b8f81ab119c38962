import type {Candidate, ImportProblem} from '../../model/import-issues.ts';
import {tables, type TableName} from '../../model/tables.ts';
import {quoteCell} from '../quote-cell.ts';

/** The import's own problems in Chinese: one exhaustive switch, so that a kind without a sentence does not compile. */
export function importProblemZh(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'refused-file':
      return (
        refusedZh[problem.form] ??
        '这种文件读不了。请用 Excel 或 WPS 打开,另存为“Excel 工作簿(*.xlsx)”,再放进来。'
      );
    case 'broken-file':
      return '这个工作簿打不开,可能没存完整或传输时损坏。请用 Excel 或 WPS 打开原文件,另存为一个新的 .xlsx,再放进来。';
    case 'same-file':
      return `和“${quoteCell(problem.other)}”一模一样,只读了一份。请把多余的一份移走。`;
    case 'hidden-sheet':
      return '这个工作表是隐藏的,没有读。如果里面有要公开的数据,请在 Excel 里取消隐藏,再保存。';
    case 'no-header':
      return `有${problem.rows}行像是数据,但上面找不到认得的表头。请在第一行数据上面写好列名(例如:村名、姓名、补贴金额、发放日期),再保存。`;
    case 'not-imported':
      return `这是“${titleOf(problem.table)}”,导入不会改写它。请直接改 data 文件夹里的 ${problem.table}.csv。`;
    case 'which-table':
      return problem.candidates.length
        ? `看不出这张表是什么。可能是:${problem.candidates.map(table => `${titleOf(table)}(${table})`).join('、')}。请在 private/import.json 里给它写明 "table",或把工作表改名为“${titleOf(problem.candidates[0]!)}”。`
        : '看不出这张表是什么,列名都对不上。请对照模板改表头;不需要导入的话,把这个工作表删掉,或列进 private/left-out.csv。';
    case 'column-wanted': {
      const own = problem.unused.length
        ? `表里没认出的列有${problem.unused.map(header => `“${quoteCell(header)}”`).join('、')}:如果就是其中一列,请把它的表头改成“${problem.zh}”,或在 private/import.json 里这张表的 "columns" 写 "${quoteCell(problem.unused[0]!)}": "${problem.name}"。`
        : '';
      const day =
        problem.name === 'paid_on' ? '整张表是同一天的,也可以写在表上方,例如“发放时间:2026年9月3日”。' : '';
      const words = problem.aliases.slice(0, 4).map(alias => `“${alias}”`);
      const also = words.length ? `(也可以写成${words.join('、')})` : '';
      return `这张表要有“${problem.zh}”这一列${also},没有找到。${own || '请在表头加上这一列。'}${day}`;
    }
    case 'which-village': {
      const where = problem.township === null ? '村名单里' : `“${quoteCell(problem.township)}”`;
      if (problem.same)
        return `叫“${quoteCell(problem.found)}”的村有${problem.candidates.length}个:${candidates(problem.candidates)}。请填12位村代码,或补上乡镇。`;
      const list = problem.candidates.length ? `是不是${candidates(problem.candidates)}?` : '';
      return `${where}找不到村“${quoteCell(problem.found)}”。${list}请改成村名单里的名字,或填12位村代码;如果是旧名,请在村名单的“别名”里补上。`;
    }
    case 'which-item':
      return `补贴项目“${quoteCell(problem.found)}”不在补贴项目表里。${ask(problem.candidates)}请改成表里的名称,或在补贴项目表里加上它。`;
    case 'which-fund':
      return `资金“${quoteCell(problem.found)}”在资金表里找不到或不止一份。${ask(problem.candidates)}请改成资金编号,或在资金表里补上。`;
    case 'which-project':
      return `项目“${quoteCell(problem.found)}”在项目表里找不到或不止一个。${ask(problem.candidates)}请改成项目编号,或在项目表里补上。`;
    case 'village-name-mismatch':
      return `写的是“${quoteCell(problem.found)}”,村代码却是“${quoteCell(problem.expected)}”的。按代码计入。请核对哪一个对。`;
    case 'short-code':
      return `“${quoteCell(problem.found)}”不是${problem.digits}位代码${problem.name === null ? '' : `(${quoteCell(problem.name)})`}。请对照村名单重新填;先把整列设成“文本”格式,开头和结尾的0才不会丢。`;
    case 'damaged-id':
      return `“${quoteCell(problem.found)}”是被表格软件改成科学记数的编号,后面的数字已经丢了,不同的编号会变成一样,所以不能用作编号。请从原来的系统重新导出这一列,先把列格式设成“文本”再粘贴。`;
    case 'long-number':
      return `这一格是${problem.digits}位的数字,存成了数值。Excel 只保留15位,后面的已经变成0,找不回来。请把列设成“文本”格式,照原件重新输入。`;
    case 'code-as-number':
      return `这一列的代码有${problem.rows}格存成了数值。现在还读得对,但开头的0会丢。请把列设成“文本”格式。`;
    case 'formula-without-value':
      return '这一格是公式,但没有存下结果。请用 Excel 打开,按F9重新计算,保存后再导入;或把公式粘贴成数值。';
    case 'error-value':
      return `这一格的公式出错(${quoteCell(problem.found)})。请改好公式,或直接填数。`;
    case 'unit-assumed':
      return '这一列没有写单位,按“元”读。如果是万元,请把表头写成“金额(万元)”,或在表上方写“单位:万元”。';
    case 'unit-mixed-up':
      return `${quoteCell(problem.found)}元和${quoteCell(problem.beside)}元相差约${problem.factor}倍,可能把“元”和“万元”弄混了。请核对单位。`;
    case 'total-differs':
      return `表里写的合计是${problem.stated}元,明细${problem.rows}行加起来是${problem.computed}元。两个数都会保留。请核对是明细漏了还是合计没改。`;
    case 'repeated-row':
      return `和${quoteCell(problem.firstFile)}第${problem.first}行完全相同(村、姓名、项目、金额、日期)。请核对是不是重复发放或重复登记。`;
    case 'repeated-published':
      return `和现在公开的一笔(data/disbursements.csv 第${problem.row}行)村、户、补贴、期间、金额、日期都一样,编号却不同,那一笔这次又没有了。如果是同一笔,请在表里填上原来的发放编号;如果 private/ids.json 丢了,请先找回来再导入。`;
    case 'not-the-product':
      return `写的是${problem.due}元,面积(数量)乘标准是${problem.product}元。请核对数量、标准或金额。`;
    case 'paid-above-allocated':
      return `“${quoteCell(problem.id)}”已付${problem.paid}元,超过安排的${problem.allocated}元。请核对。`;
    case 'future-day':
      return `${quoteCell(problem.found)}在数据截止日(${problem.data_on})之后。请核对日期。`;
    case 'negative-without-reason':
      return `金额是负数(${quoteCell(problem.found)}),没有写原因。如果是退回或冲销,请在“备注”里写明。`;
    case 'no-payee-kind':
      return `有${problem.rows}笔没有写补贴名称,也没有写付给谁(收款类别)。为了不露出个人,这些只计入合计,不逐笔公开。发给农户的,请写明补贴名称;付给单位的,请加一列“收款类别”,写“企业”、“合作社”或“村集体”。`;
    case 'bad-id-number':
      return '这一格不是18位(或15位)身份证号,没有为这一户做户编号。请照证件核对;内容不在这里显示。';
    case 'demonstration-folder':
      return 'data 文件夹里是演示数据(虚构的晴川县)。真实数据不能和它混在一起。请先把整个 data 文件夹改名移走,再导入。';
    case 'no-settings':
      return 'data 文件夹里没有 settings.json(网站设置)。可以先导入,但生成网站前要写好它。请照说明填写发布单位、数据截止日和监督电话。';
    case 'rows-gone':
      return `现在公开着的${titleOf(problem.table)}里,有${problem.rows}行在这次的表里没有了,导入后会从网站上消失。如果只是没放进来,请把以前的表也放进 private/inbox;确实要撤下的,请在 private/import.json 里写 "gone": {"${problem.table}": ${problem.rows}},再运行一次。`;
  }
}

export const importTitlesZh: Record<ImportProblem['kind'], string> = {
  'refused-file': '读不了的文件',
  'broken-file': '打不开的文件',
  'same-file': '同一个文件放了两次',
  'hidden-sheet': '隐藏的工作表',
  'no-header': '找不到表头',
  'not-imported': '导入不改写的表',
  'which-table': '不知道是什么表',
  'column-wanted': '缺少必需的列',
  'which-village': '不知道是哪个村',
  'which-item': '不知道是哪项补贴',
  'which-fund': '不知道是哪笔资金',
  'which-project': '不知道是哪个项目',
  'village-name-mismatch': '村名和村代码对不上',
  'short-code': '代码位数不对',
  'damaged-id': '编号被改坏',
  'long-number': '长数字存成了数值',
  'code-as-number': '代码存成了数值',
  'formula-without-value': '公式没有结果',
  'error-value': '公式出错',
  'unit-assumed': '没有写单位',
  'unit-mixed-up': '元和万元可能弄混',
  'total-differs': '合计和明细对不上',
  'repeated-row': '重复的行',
  'repeated-published': '公开过的又换了编号',
  'not-the-product': '金额不等于数量乘标准',
  'paid-above-allocated': '付款超过安排',
  'future-day': '日期在以后',
  'negative-without-reason': '负数没有原因',
  'no-payee-kind': '没写付给谁,只计合计',
  'bad-id-number': '身份证号不对',
  'demonstration-folder': '演示数据还在',
  'no-settings': '没有网站设置',
  'rows-gone': '有行会消失'
};

const refusedZh: Readonly<Record<string, string>> = {
  xlsb: '这是二进制工作簿(.xlsb),读它会漏列。请用 Excel 打开,另存为“Excel 工作簿(*.xlsx)”,再放进来。',
  pdf: '这是 PDF,里面的表读不准。请放进做这份 PDF 时用的 Excel 表;如果只有扫描件,请照着录入模板。',
  word: '这是 Word 文档。请把里面的表复制到 Excel,另存为 .xlsx,再放进来。',
  locked: '这个工作簿有打开密码。请用 Excel 打开,在“另存为”里去掉密码,再放进来。',
  unsure:
    '这个老格式工作簿(.xls)里有读不准的内容(图表、数组公式算出的文字,或一格里几种字体的文字)。请用 Excel 或 WPS 打开,另存为“Excel 工作簿(*.xlsx)”,再放进来。',
  image: '这是图片。请放进原来的 Excel 表;如果只有照片,请照着录入模板。',
  archive: '这是压缩包。请先解压,把里面的表格放进来。'
};

const candidates = (list: readonly Candidate[]): string =>
  list
    .slice(0, 5)
    .map(({id, name}) => `“${quoteCell(name)}”(${id})`)
    .join('、') + (list.length > 5 ? `等${list.length}个` : '');
const ask = (list: readonly Candidate[]): string => (list.length ? `是不是${candidates(list)}?` : '');
const titleOf = (table: string): string => (table in tables ? tables[table as TableName].zh : table);
