import {expect, test} from 'vitest';
import {layOut, type Block} from '../../src/import/lay-out.ts';
import type {Merge, Sheet} from '../../src/spreadsheet/sheet.ts';

type Span = readonly [top: number, left: number, bottom: number, right: number];

/** A sheet of text; rows are written as lines with | between the cells, merges count rows from 1. */
function sheet(text: string, merges: readonly Span[] = []): Sheet {
  const rows = text
    .split('\n')
    .map((line, index) => ({row: index + 1, cells: line.split('|').map(cell => cell.trim())}));
  return {
    file: 'list.xlsx',
    name: 'Sheet1',
    hidden: false,
    merges: merges.map(([top, left, bottom, right]): Merge => ({top, left, bottom, right})),
    rows: () => rows
  };
}

/** `kind row` of each piece, and for records the cells. */
const shape = (text: string, merges?: readonly Span[]): string[] =>
  [...layOut(sheet(text, merges))].map(laid =>
    'cells' in laid ? `${laid.kind} ${laid.row}: ${laid.cells.join('|')}` : `${laid.kind} ${laid.row}`
  );

function blocks(text: string, merges?: readonly Span[]): Block[] {
  const found = new Set<Block>();
  for (const laid of layOut(sheet(text, merges))) if ('block' in laid) found.add(laid.block);
  return [...found];
}

test('layOut(title, unit, header, lines, total, signature) tells each row', () => {
  expect(
    shape(`云坪镇补贴发放表
单位:万元
村名|姓名|补贴金额
甲村|张三|1

乙村|李四|2
合计||3
制表人:某某`)
  ).toEqual([
    'caption 1',
    'caption 2',
    'header 3',
    'data 4: 甲村|张三|1',
    'blank 5',
    'data 6: 乙村|李四|2',
    'total 7: 合计||3',
    'remark 8'
  ]);
});

test('layOut(total before the lines, subtotals between them) keeps every total out of the lines', () => {
  expect(
    shape(`村名|姓名|补贴金额
总 计||6
甲村|张三|1
甲村小计||1
乙村|李四|5
小计||5`).map(line => line.split(':')[0])
  ).toEqual(['header 1', 'total 2', 'data 3', 'total 4', 'data 5', 'total 6']);
});

test('layOut(two tables below each other) gives each its own header and title', () => {
  const found = blocks(`一、资金
资金名称|文号|下达金额
衔接资金|晴财〔2026〕1号|10

二、项目
项目名称|实施单位|资金规模
修路|甲村委会|5`);
  expect(found.map(({headers, captions}) => [captions, headers])).toEqual([
    [['一、资金'], ['资金名称', '文号', '下达金额']],
    [['二、项目'], ['项目名称', '实施单位', '资金规模']]
  ]);
});

test('layOut(a header repeated on each page) goes on with the same table', () => {
  expect(
    blocks(`村名|姓名|补贴金额
甲村|张三|1
村名|姓名|补贴金额
乙村|李四|2`)
  ).toHaveLength(1);
});

test('layOut(records side by side) cuts a row into its records; a half row leaves a blank piece', () => {
  expect(
    shape(`序号|姓名|补贴金额||序号|姓名|补贴金额
1|张三|1||2|李四|2
3|王五|3|||| `)
  ).toEqual(['header 1', 'data 2: 1|张三|1|', 'data 2: 2|李四|2', 'data 3: 3|王五|3|', 'blank 3']);
});

test('layOut(two header rows, merged) joins the words and keeps the unit of the head', () => {
  const text = `项目名称|资金规模(万元)|||实施单位
|中央|省级|小计|
修路|1|2|3|甲村`;
  const merges: Span[] = [
    [1, 0, 2, 0],
    [1, 1, 1, 3],
    [1, 4, 2, 4]
  ];
  expect(blocks(text, merges)[0]!.headers).toEqual([
    '项目名称',
    '资金规模中央(万元)',
    '资金规模省级(万元)',
    '资金规模小计(万元)',
    '实施单位'
  ]);
  expect(shape(text, merges)).toEqual(['header 1', 'header 2', 'data 3: 修路|1|2|3|甲村']);
});

test('layOut(two header rows in a text file, where merges are lost) joins them the same way', () => {
  expect(
    blocks(`项目名称|资金规模(万元)|||实施单位
|中央|省级|小计|
修路|1|2|3|甲村`)[0]!.headers
  ).toEqual(['项目名称', '资金规模中央(万元)', '资金规模省级(万元)', '资金规模小计(万元)', '实施单位']);
});

test('layOut(lines without any header) calls them stray, so that they are asked about', () => {
  expect(shape(`甲|乙|3|x\n丙|丁|4|y`)).toEqual(['stray 1', 'stray 2']);
});

test('layOut(a payee whose name ends in 计) is a line, not a total', () => {
  expect(shape(`村名|姓名|补贴金额\n甲村|张会计|1`).at(-1)).toBe('data 2: 甲村|张会计|1');
});
