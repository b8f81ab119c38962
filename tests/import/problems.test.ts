import {writeOds} from 'hucre/ods';
import {expect, test} from 'vitest';
import {importIssueText} from '../../src/i18n/import-text.ts';
import {noIds} from '../../src/import/assign-ids.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv} from './messy.ts';

const settings = (status: string) =>
  JSON.stringify({
    publisher: {zh: '县', en: 'County'},
    data_on: '2026-09-30',
    published_on: '2026-10-01',
    data_status: status
  });
const files = {'villages.csv': villagesCsv, 'items.csv': itemsCsv, 'funds.csv': fundsCsv};
const key = new TextEncoder().encode('a key of these tests, protects nothing');

async function run(
  inbox: Readonly<Record<string, string | Uint8Array>>,
  own: Readonly<Record<string, string>> = {},
  status = 'real'
) {
  const {writer, written} = memoryWriter();
  const done = await runImport(
    {
      inbox: folderOf(inbox),
      data: folderOf({'settings.json': settings(status), ...files}),
      own: folderOf(own),
      ids: noIds,
      key,
      check: false
    },
    writer
  );
  const sentences = done.report.issues.map(issue => `${issue.level} ${importIssueText(issue, 'zh-CN')}`);
  return {...done, written, sentences};
}

const list = (lines: string): string =>
  `乡镇,村名,村代码,姓名,补贴名称,面积,标准,补贴金额(元),发放日期,备注\n${lines}\n`;

test('a village that two townships have, none has or one nearly has is a question with its candidates', async () => {
  const {sentences, report} = await run({
    'a.csv': list(`,松林村,,张三,粮补,1,100,100,2026-09-01,
云坪镇,桥麦坪村,,李四,粮补,1,100,100,2026-09-01,
云坪镇,石板村,,王五,粮补,1,100,100,2026-09-01,
云坪镇,老松林,,赵六,粮补,1,100,100,2026-09-01,`)
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "must a.csv 第2行B列“村名”:叫“松林村”的村有2个:“云坪镇松林村”(990101100202)、“河口乡松林村”(990101101201)。请填12位村代码,或补上乡镇。",
      "must a.csv 第3行B列“村名”:“云坪镇”找不到村“桥麦坪村”。是不是“云坪镇荞麦坪村”(990101100201)、“云坪镇松林村”(990101100202)?请改成村名单里的名字,或填12位村代码;如果是旧名,请在村名单的“别名”里补上。",
      "must a.csv 第4行B列“村名”:“云坪镇”找不到村“石板村”。是不是“河口乡石板村”(990101101202)?请改成村名单里的名字,或填12位村代码;如果是旧名,请在村名单的“别名”里补上。",
    ]
  `);
  expect(report.files[0]!.sheets[0]!.fates).toMatchObject({imported: 1, asked: 3});
  expect(report.outcome).toBe('kept');
});

test('codes of 11 digits, with an exponent and of another township; names that do not fit: each its sentence', async () => {
  const {sentences} = await run({
    'a.csv': list(`云坪镇,,99010110020,张三,粮补,1,100,100,2026-09-01,
云坪镇,荞麦坪村,9.90101E+11,李四,粮补,1,100,100,2026-09-01,
河口乡,荞麦坪村,990101100201,王五,粮补,1,100,100,2026-09-01,
云坪镇,松林村,990101100201,赵六,粮补,1,100,100,2026-09-01,`)
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "must a.csv 第2行C列“村代码”:“99010110020”不是12位代码。请对照村名单重新填;先把整列设成“文本”格式,开头和结尾的0才不会丢。",
      "check a.csv 第3行C列“村代码”:“9.90101E+11”是被 Excel 改坏的代码,丢了的数字找不回来。请从原件重新取代码,先把这一列设成“文本”格式,再粘贴。",
      "check a.csv 第4行A列“乡镇”:“河口乡”和村代码对不上,按村代码应是“云坪镇荞麦坪村”。请核对。",
      "check a.csv 第5行B列“村名”:写的是“松林村”,村代码却是“云坪镇荞麦坪村”的。按代码计入。请核对哪一个对。",
    ]
  `);
});

test('amount against quantity × rate, 元 and 万元, future days, negatives, the same payment twice', async () => {
  const {sentences} = await run({
    'a.csv': list(`云坪镇,荞麦坪村,,张三,粮补,1.5,100,160,2026-09-01,
云坪镇,荞麦坪村,,李四,粮补,1.5,100,0.015,2026-09-01,
云坪镇,荞麦坪村,,王五,粮补,,,100,2026-12-01,
云坪镇,荞麦坪村,,赵六,粮补,,,-100,2026-09-01,
云坪镇,荞麦坪村,,钱七,粮补,,,-100,2026-09-01,退回
云坪镇,荞麦坪村,,孙八,粮补,,,100,2026-09-01,
云坪镇,荞麦坪村,,孙八,粮补,,,100,2026-09-01,
云坪镇,荞麦坪村,,周九,量补,,,100,2026-09-01,
云坪镇,荞麦坪村,,吴十,粮补,,,十元,2026-09-01,`)
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "check a.csv 第3行H列“补贴金额(元)”:“0.015”多于两位小数,按四舍六入五成双记为0.02元。请核对原件。",
      "must a.csv 第9行E列“补贴名称”:补贴项目“量补”不在补贴项目表里。是不是“耕地地力保护补贴”(grain)、“残疾人两项补贴”(disabled)?请改成表里的名称,或在补贴项目表里加上它。",
      "must a.csv 第10行H列“补贴金额(元)”:“十元”不是金额。请只写数字,最多两位小数;单位写在表头,例如“金额(元)”。",
      "check a.csv 第2行H列“补贴金额(元)”:写的是160.00元,面积(数量)乘标准是150.00元。请核对数量、标准或金额。",
      "check a.csv 第3行H列“补贴金额(元)”:0.02元和150.00元相差约10000倍,可能把“元”和“万元”弄混了。请核对单位。",
      "check a.csv 第4行I列“发放日期”:2026-12-01在数据截止日(2026-09-30)之后。请核对日期。",
      "check a.csv 第5行H列“补贴金额(元)”:金额是负数(-100.00),没有写原因。如果是退回或冲销,请在“备注”里写明。",
      "check a.csv 第8行:和a.csv第7行完全相同(村、姓名、项目、金额、日期)。请核对是不是重复发放或重复登记。",
    ]
  `);
});

test('a stated total that differs is shown beside the sum; one 10,000 times off asks about the unit', async () => {
  const text = (total: string) =>
    `村名,姓名,补贴名称,补贴金额(元),发放日期\n荞麦坪村,张三,粮补,100,2026-09-01\n荞麦坪村,李四,粮补,200,2026-09-01\n合计,,,${total},\n`;
  expect((await run({'a.csv': text('310')})).sentences).toMatchInlineSnapshot(`
    [
      "check a.csv 第4行D列“补贴金额(元)”:表里写的合计是310.00元,明细2行加起来是300.00元。两个数都会保留。请核对是明细漏了还是合计没改。",
    ]
  `);
  expect((await run({'a.csv': text('0.03')})).sentences).toMatchInlineSnapshot(`
    [
      "check a.csv 第4行D列“补贴金额(元)”:0.03元和300.00元相差约10000倍,可能把“元”和“万元”弄混了。请核对单位。",
    ]
  `);
  expect((await run({'a.csv': text('300')})).sentences).toEqual([]);
});

test('an ID number, phone or card in any other cell blocks the row; no report shows it', async () => {
  const id = `430099${'19630812'}0017`;
  const {report, sentences, written} = await run({
    'a.csv': list(`云坪镇,荞麦坪村,,张三,粮补,,,100,2026-09-01,证件${id}
云坪镇,${id},,李四,粮补,,,100,2026-09-01,
云坪镇,荞麦坪村,,王五,${id},,,100,2026-09-01,`)
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "must a.csv 第3行B列“村名”:“云坪镇”找不到村“〔个人信息〕”。是不是“云坪镇荞麦坪村”(990101100201)、“云坪镇松林村”(990101100202)?请改成村名单里的名字,或填12位村代码;如果是旧名,请在村名单的“别名”里补上。",
      "must a.csv 第3行B列“村名”:这一格里有像身份证号的数字,整行没有公开。请在原表里删掉它,再重新生成。",
      "must a.csv 第4行E列“补贴名称”:补贴项目“〔个人信息〕”不在补贴项目表里。是不是“耕地地力保护补贴”(grain)、“残疾人两项补贴”(disabled)?请改成表里的名称,或在补贴项目表里加上它。",
      "must a.csv 第4行E列“补贴名称”:这一格里有像身份证号的数字,整行没有公开。请在原表里删掉它,再重新生成。",
      "must a.csv 第2行J列“备注”:这一格里有像身份证号的数字,整行没有公开。请在原表里删掉它,再重新生成。",
    ]
  `);
  expect(
    JSON.stringify(report, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  ).not.toContain(id);
  expect(JSON.stringify(written)).not.toContain(id);
});

test('files that are no table say what to do instead; the same file twice is read once', async () => {
  const csv = list('云坪镇,荞麦坪村,,张三,粮补,,,100,2026-09-01,');
  const {sentences, report} = await run({
    'a.csv': csv,
    'b.csv': csv,
    'scan.pdf': new TextEncoder().encode('%PDF-1.4 …'),
    'half.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
    'junk.dat': new Uint8Array([1, 2, 3]),
    'bad.csv': new Uint8Array([0xff, 0xff, 0x41])
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "check b.csv:和“a.csv”一模一样,只读了一份。请把多余的一份移走。",
      "must bad.csv:第1个字节读不出来(按 gb18030 读),文件可能没存完整或传输时损坏。请用 Excel 打开原文件,另存为“CSV UTF-8(逗号分隔)”。",
      "must half.xlsx:这个工作簿打不开,可能没存完整或传输时损坏。请用 Excel 或 WPS 打开原文件,另存为一个新的 .xlsx,再放进来。",
      "must junk.dat:这种文件读不了。请用 Excel 或 WPS 打开,另存为“Excel 工作簿(*.xlsx)”,再放进来。",
      "must scan.pdf:这是 PDF,里面的表读不准。请放进做这份 PDF 时用的 Excel 表;如果只有扫描件,请照着录入模板。",
    ]
  `);
  expect(report.files.map(({file, form}) => [file, form])).toMatchInlineSnapshot(`
    [
      [
        "a.csv",
        "utf-8",
      ],
      [
        "b.csv",
        null,
      ],
      [
        "bad.csv",
        null,
      ],
      [
        "half.xlsx",
        null,
      ],
      [
        "junk.dat",
        null,
      ],
      [
        "scan.pdf",
        null,
      ],
    ]
  `);
});

test('a demonstration in data/ is never mixed with real lists', async () => {
  const {report, sentences} = await run(
    {'a.csv': list('云坪镇,荞麦坪村,,张三,粮补,,,100,2026-09-01,')},
    {},
    'demonstration'
  );
  expect(report.outcome).toBe('kept');
  expect(sentences).toMatchInlineSnapshot(`
    [
      "must settings.json:data 文件夹里是演示数据(虚构的晴川县)。真实数据不能和它混在一起。请先把整个 data 文件夹改名移走,再导入。",
    ]
  `);
});

test('rows in left-out.csv no longer stand in the way', async () => {
  const inbox = {
    'a.csv': list(
      '云坪镇,没有的村,,张三,粮补,,,100,2026-09-01,\n云坪镇,荞麦坪村,,李四,粮补,,,100,2026-09-01,'
    )
  };
  expect((await run(inbox)).report.outcome).toBe('kept');
  const {report} = await run(inbox, {'left-out.csv': '文件,工作表,行\na.csv,,2\n'});
  expect(report.outcome).toBe('written');
  expect(report.files[0]!.sheets[0]!.fates).toMatchObject({imported: 1, left_out: 1, asked: 0});
});

test('answers in import.json settle a question: village, item, column and table', async () => {
  const inbox = {
    'a.csv': '村名,户主,量补,补贴金额(元),实发(元),发放日期\n神仙村,张三,量补,120,100,2026-09-01\n'
  };
  const header = '村名|户主|量补|补贴金额(元)|实发(元)|发放日期';
  const own = JSON.stringify({
    villages: {神仙村: '990101100201'},
    items: {量补: 'grain'},
    sheets: [
      {
        file: 'a.csv',
        header,
        table: 'disbursements',
        columns: {量补: 'item', '补贴金额(元)': 'due', '实发(元)': 'amount'}
      }
    ]
  });
  const {report, written} = await run(inbox, {'import.json': own});
  expect(report.issues).toEqual([]);
  expect(written.public.disbursements).toContain(
    'D1-000001,,,990101100201,,,张*,,,grain,,,,,120.00,100.00,2026-09-01'
  );
});

test('a refused automatic change becomes a question: villages by name, amounts rewritten', async () => {
  const inbox = {'a.csv': list('云坪镇,荞麦坪,,张三,粮补,,,2百元,2026-09-01,')};
  expect((await run(inbox)).report.outcome).toBe('written');
  const {sentences} = await run(inbox, {
    'import.json': JSON.stringify({refused_changes: ['village-by-name', 'rewritten-amount']})
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "must a.csv 第2行B列“村名”:“云坪镇”找不到村“荞麦坪”。是不是“云坪镇荞麦坪村”(990101100201)?请改成村名单里的名字,或填12位村代码;如果是旧名,请在村名单的“别名”里补上。",
      "must a.csv 第2行H列“补贴金额(元)”:“2百元”不是金额。请只写数字,最多两位小数;单位写在表头,例如“金额(元)”。",
    ]
  `);
});

test('ids that were made are found again at the next import, whatever the order of the rows', async () => {
  const first = await run({
    'a.csv': list(
      '云坪镇,荞麦坪村,,张三,粮补,,,100,2026-09-01,\n云坪镇,荞麦坪村,,李四,粮补,,,100,2026-09-01,'
    )
  });
  const {writer, written} = memoryWriter();
  const next = await runImport(
    {
      inbox: folderOf({
        'b.csv': list(
          '云坪镇,荞麦坪村,,王五,粮补,,,100,2026-09-01,\n云坪镇,荞麦坪村,,李四,粮补,,,100,2026-09-01,\n云坪镇,荞麦坪村,,张三,粮补,,,100,2026-09-01,'
        )
      }),
      data: folderOf({
        'settings.json': settings('real'),
        ...files,
        'disbursements.csv': first.written.public.disbursements!
      }),
      own: folderOf({}),
      ids: first.ids,
      key,
      check: false
    },
    writer
  );
  expect(
    written.private
      .disbursements!.split('\n')
      .slice(1, 4)
      .map(line =>
        line
          .split(',')
          .filter((_, i) => i === 0 || i === 6)
          .join(' ')
      )
  ).toEqual(['D2-000001 王五', 'D1-000002 李四', 'D1-000001 张三']);
  expect(next.report.compared.find(({table}) => table === 'disbursements')).toEqual({
    table: 'disbursements',
    before: 2,
    added: 1,
    changed: 0,
    gone: 0
  });
});

test('published rows that are in no file any more stay published until the clerk agrees to their number', async () => {
  const one = '云坪镇,荞麦坪村,,张三,粮补,,,100,2026-09-01,';
  const two = '云坪镇,荞麦坪村,,李四,粮补,,,100,2026-09-01,';
  const first = await run({'a.csv': list(`${one}\n${two}`)});
  const again = async (own: Readonly<Record<string, string>>) => {
    const {writer} = memoryWriter();
    const {report} = await runImport(
      {
        inbox: folderOf({'a.csv': list(one)}),
        data: folderOf({
          'settings.json': settings('real'),
          ...files,
          'disbursements.csv': first.written.public.disbursements!
        }),
        own: folderOf(own),
        ids: first.ids,
        key,
        check: false
      },
      writer
    );
    return [
      report.outcome,
      ...report.issues.map(issue => `${issue.level} ${importIssueText(issue, 'zh-CN')}`)
    ];
  };
  expect(await again({})).toMatchInlineSnapshot(`
    [
      "kept",
      "must disbursements.csv:现在公开着的发放明细里,有1行在这次的表里没有了,导入后会从网站上消失。如果只是没放进来,请把以前的表也放进 private/inbox;确实要撤下的,请在 private/import.json 里写 "gone": {"disbursements": 1},再运行一次。",
    ]
  `);
  expect((await again({'import.json': '{"gone": {"disbursements": 1}}'}))[0]).toBe('written');
});

test('a list in 万元 without a word is held against what is published for the same item', async () => {
  const head = '村名,姓名,补贴名称,补贴金额,发放日期';
  const lines = ['张三', '李四', '王五'].map(
    (name, index) => `荞麦坪村,${name},粮补,0.0${index + 3},2026-09-01`
  );
  const first = await run({
    'a.csv': `${head}\n${lines.map(line => line.replace(',0.0', ',30')).join('\n')}\n`
  });
  const {writer} = memoryWriter();
  const {report} = await runImport(
    {
      inbox: folderOf({'b.csv': `${head}\n${lines.join('\n')}\n`}),
      data: folderOf({
        'settings.json': settings('real'),
        ...files,
        'disbursements.csv': first.written.public.disbursements!
      }),
      own: folderOf({}),
      ids: first.ids,
      key,
      check: false
    },
    writer
  );
  const found = report.issues.filter(({kind}) => kind === 'unit-mixed-up' || kind === 'unit-assumed');
  expect(found.map(issue => importIssueText(issue, 'zh-CN'))).toMatchInlineSnapshot(`
    [
      "b.csv 第1行D列“补贴金额”:这一列没有写单位,按“元”读。如果是万元,请把表头写成“金额(万元)”,或在表上方写“单位:万元”。",
      "b.csv 第1行D列“补贴金额”:0.04元和304.00元相差约10000倍,可能把“元”和“万元”弄混了。请核对单位。",
    ]
  `);
});

test('an .ods reads like an .xlsx: text, numbers, dates and merged cells', async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: 'S',
        rows: [
          ['云坪镇粮补发放表'],
          ['村名', '姓名', '补贴金额(元)', '发放日期'],
          ['荞麦坪村', '张三', 100.5, new Date(Date.UTC(2026, 8, 1))],
          [null, '李四', 200, '2026年9月2日']
        ],
        merges: [{startRow: 2, endRow: 3, startCol: 0, endCol: 0}]
      }
    ]
  });
  const {written, report} = await run({'a.ods': bytes});
  expect(report.files[0]!.form).toBe('ods');
  expect(
    written.private
      .disbursements!.split('\n')
      .slice(1, 3)
      .map(line =>
        line
          .split(',')
          .filter((_, i) => [3, 6, 15, 16].includes(i))
          .join(' ')
      )
  ).toEqual(['990101100201 张三 100.50 2026-09-01', '990101100201 李四 200.00 2026-09-02']);
});

test('the stated total of a list that is published in sums only is checked, but never published itself', async () => {
  const text = (item: string) =>
    `村名,姓名,补贴名称,补贴金额(元),发放日期\n荞麦坪村,张三,${item},100,2026-09-01\n荞麦坪村,李四,${item},200,2026-09-01\n合计,,,300,\n`;
  expect((await run({'a.csv': text('残疾人两项补贴')})).written.public.published_totals).toBeUndefined();
  expect((await run({'a.csv': text('粮补')})).written.public.published_totals).toContain(
    'disbursements,,grain,,300.00,,'
  );
});
