import {writeXlsx} from 'hucre/xlsx';
import type {Cell, CellValue} from 'hucre/xlsx';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {importIssueText} from '../../src/i18n/import-text.ts';
import {noIds} from '../../src/import/assign-ids.ts';
import {rowsOf} from '../../src/import/row-fate.ts';
import {runImport} from '../../src/import/run-import.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {xlsFile, type XlsCell, type XlsSheet} from './biff8.ts';
import {fundsCsv, itemsCsv, memoryWriter, villagesCsv} from './messy.ts';

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

async function imported(name: string, bytes: Uint8Array) {
  const {writer, written} = memoryWriter();
  const key = new Uint8Array(32);
  const {report} = await runImport(
    {inbox: folderOf({[name]: bytes}), data, own: folderOf({}), ids: noIds, key, check: false},
    writer
  );
  const sentences = report.issues.map(issue =>
    `${issue.level} ${importIssueText(issue, 'zh-CN')}`.replaceAll(name, 'a')
  );
  return {report, written, sentences};
}

/** The same sheet as .xlsx. */
async function twin(sheets: readonly XlsSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({name, rows, merges = [], hidden}) => {
      const cells = new Map<string, Partial<Cell>>();
      const value = (cell: XlsCell, at: string): CellValue => {
        if (cell === null || typeof cell !== 'object') return cell;
        if ('serial' in cell) return new Date(Date.UTC(1899, 11, 30) + cell.serial * 86_400_000);
        const formula = 'error' in cell ? cell : cell.formula;
        if (typeof formula === 'object') {
          cells.set(at, {value: '#REF!', type: 'error'});
          return null;
        }
        cells.set(at, {type: 'formula', formula: '1', formulaResult: formula, value: formula});
        return formula;
      };
      return {
        name,
        rows: rows.map((row, y) => (row ?? []).map((cell, x) => value(cell, `${y},${x}`))),
        cells,
        merges: merges.map(([startRow, startCol, endRow, endCol]) => ({startRow, startCol, endRow, endCol})),
        ...(hidden ? {hidden: true} : {})
      };
    }),
    properties: {created: new Date(0), modified: new Date(0)}
  });
}

const list: XlsSheet = {
  name: '九月',
  rows: [
    ['云坪镇2026年耕地地力保护补贴发放明细表'],
    ['单位:元'],
    [
      '序号',
      '村名',
      '户主姓名',
      '身份证号码',
      '补贴名称',
      '面积(亩)',
      '补贴标准',
      '补贴金额',
      '发放时间',
      '备注'
    ],
    [
      1,
      '荞麦坪村',
      '张建国',
      `430${'099'}196308120017`,
      '粮补',
      3.5,
      100,
      {formula: 350},
      {serial: 46268},
      null
    ],
    [2, null, '阿牛·木呷', `430${'099'}197001010028`, '粮补', 2.25, 100, 225, {serial: 46269}, '迁入'],
    null,
    [
      3,
      '松林村委会',
      '𠮷田',
      `430${'099'}197102020037`,
      '粮补',
      1.5,
      100,
      {formula: '150元'},
      '2026年9月3日',
      null
    ],
    [4, '松林村委会', '王国华', null, '粮补', 1.005, 100, 100.5, {serial: 46268}, null],
    ['合计', null, null, null, null, 8.255, null, 825.5]
  ],
  merges: [
    [0, 0, 0, 9],
    [3, 1, 4, 1]
  ]
};

test('an .xls imports as its .xlsx twin does: numbers, dates, merged cells, Chinese, formulas’ values', async () => {
  const old = await imported('a.xls', xlsFile([list]));
  const now = await imported('a.xlsx', await twin([list]));
  expect(old.sentences).toEqual(now.sentences);
  expect(old.sentences).toEqual([]);
  expect(old.written).toEqual(now.written);
  expect(old.report.files[0]!.sheets).toEqual(now.report.files[0]!.sheets);
  expect(old.report.outcome).toBe('written');
  expect(old.written.private.disbursements).toMatchInlineSnapshot(`
    "disbursement_id,project_id,fund_id,village_code,village_group,payee_kind,payee,payee_code,household_id,item,round_id,quantity,quantity_unit,rate,due,amount,paid_on,period,stage,channel,note
    D1-000001,,,990101100201,,household,张建国,,C4YMGSKJTK,grain,,3.5,,100,,350.00,2026-09-03,,,,
    D1-000002,,,990101100201,,household,阿牛·木呷,,G3SCPNCFMY,grain,,2.25,,100,,225.00,2026-09-04,,,,迁入
    D1-000003,,,990101100202,,household,𠮷田,,SMWC3YPNNJ,grain,,1.5,,100,,150.00,2026-09-03,,,,
    D1-000004,,,990101100202,,household,王国华,,,grain,,1.005,,100,,100.50,2026-09-03,,,,
    "
  `);
});

test('an error in a cell, or as a formula’s result, is named in an .xls as in an .xlsx', async () => {
  const rows = [...list.rows];
  rows[3] = [1, '荞麦坪村', '张建国', null, '粮补', 3.5, 100, {formula: {error: 23}}, {serial: 46268}];
  rows[4] = [2, '荞麦坪村', '李秀英', null, '粮补', 2, 100, {error: 23}, {serial: 46268}];
  const sheets = [{...list, rows}];
  const old = await imported('a.xls', xlsFile(sheets));
  expect(old.sentences).toEqual((await imported('a.xlsx', await twin(sheets))).sentences);
  expect(old.report.issues.filter(({kind}) => kind === 'error-value')).toHaveLength(2);
});

test('a hidden sheet of an .xls is not read, and it is said', async () => {
  const sheets = [list, {...list, name: '底稿', hidden: true}];
  const old = await imported('a.xls', xlsFile(sheets));
  expect(old.sentences).toEqual((await imported('a.xlsx', await twin(sheets))).sentences);
  expect(old.report.issues.map(({kind}) => kind)).toEqual(['hidden-sheet']);
  expect(old.report.files[0]!.sheets).toHaveLength(1);
});

test('what the library would lose of an .xls is refused with what to do: a chart, rich text, words of an array formula, a password', async () => {
  const refused = async (bytes: Uint8Array) => {
    const {report, sentences} = await imported('a.xls', bytes);
    expect([report.outcome, report.files[0]!.sheets.length]).toEqual(['kept', 0]);
    return sentences;
  };
  const point = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f];
  const chart = [
    [0x0809, [0, 6, 0x20, 0]],
    [0x0203, point],
    [0x000a, []]
  ] as const;
  const unsure = await refused(xlsFile([{...list, extra: chart}]));
  expect(unsure).toMatchInlineSnapshot(`
    [
      "must a:这个老格式工作簿(.xls)里有读不准的内容(图表、数组公式算出的文字,或一格里几种字体的文字)。请用 Excel 或 WPS 打开,另存为“Excel 工作簿(*.xlsx)”,再放进来。",
    ]
  `);
  const rich = [[0x00d6, [9, 0, 2, 0, 0, 0, 1, 0, 0, 65, 0]]] as const;
  expect(await refused(xlsFile([{...list, extra: rich}]))).toEqual(unsure);
  const words = [0x00, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 3, 0, 0x1e, 1, 0];
  const array = [
    [0x0006, [9, 0, 2, 0, 0, 0, ...words]],
    [0x0221, [9, 0, 9, 0, 2, 2, 0, 0]],
    [0x0207, [1, 0, 0, 65]]
  ] as const;
  expect(await refused(xlsFile([{...list, extra: array}]))).toEqual(unsure);
  expect(await refused(xlsFile([list], [[0x002f, [1, 0, 1, 0]]]))).toMatchInlineSnapshot(`
    [
      "must a:这个工作簿有打开密码。请用 Excel 打开,在“另存为”里去掉密码,再放进来。",
    ]
  `);
});

test('an .xls with a damaged byte or a cut end gives a report that accounts for every row', async () => {
  const whole = xlsFile([list]);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const {report} = await imported('a.xls', cut ? whole.slice(0, at) : whole.with(at, byte));
      const [file] = report.files;
      for (const {rows, extra, fates} of file!.sheets) expect(rowsOf(fates)).toBe(rows + extra);
      if (!file!.sheets.length) expect(report.counts.must).toBeGreaterThan(0);
    }),
    {numRuns: 200, seed: 5}
  );
});
