import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readXlsx} from 'hucre/xlsx';
import {yuanText} from '../../src/model/money.ts';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import type {TownshipPack} from '../../src/publish/packs/parents.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import {workbooks} from '../../src/publish/files/workbooks.ts';
import {readWorkbook} from '../../src/spreadsheet/read-workbook.ts';
import {published, smallCounty, type Published} from './small-county.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-workbooks-'));
let site: Published;
let files: Map<string, string | Uint8Array>;
beforeAll(async () => {
  site = await published(smallCounty);
  for (const [path, content] of site.files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  files = new Map();
  for await (const {path, content} of workbooks(folder)) files.set(path, content);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** The sheets of a workbook as the import reads them: cells as text. */
async function sheets(path: string) {
  const read = await readWorkbook(path, files.get(path) as Uint8Array, 'xlsx');
  return read.map(sheet => ({name: sheet.name, rows: [...sheet.rows()], merges: sheet.merges}));
}
const records = async (path: string) => {
  const [{rows} = {rows: []}] = await sheets(path);
  const [head = {cells: []}, ...lines] = rows;
  return lines.map(({cells}) => Object.fromEntries(head.cells.map((name, at) => [name, cells[at] ?? ''])));
};

test('workbooks(…): the sums of villages, townships and funds, read back, are the packs’ to the fen', async () => {
  const township = site.json<TownshipPack>('packs/township/990101101.json');
  const villages = await records('tables/villages-demonstration.xlsx');
  for (const line of township.rows.villages) {
    const row = villages.find(each => each['村代码'] === line.code)!;
    expect(yuanOf(row['历年已付'])).toBe(yuanText(line.paid_fen));
    expect(yuanOf(row['2026年安排'])).toBe(yuanText(line.arranged_fen));
  }
  const townships = await records('tables/townships-demonstration.xlsx');
  expect(townships.map(row => row['乡镇代码'])).toEqual(['990101101', '990101102']);
  expect(yuanOf(townships[0]?.['历年已付'])).toBe(
    yuanText(site.json<{code: string; paid_fen: number}[]>('index/township.json')[0]!.paid_fen)
  );
  const funds = await records('tables/funds-demonstration.xlsx');
  expect(funds.length).toBeGreaterThan(0);
  for (const row of funds) {
    const {figures} = site.json<FundPack>(`packs/fund/${row['资金编号']}.json`);
    expect(yuanOf(row['已付'])).toBe(yuanText(figures.paid_fen));
    expect(yuanOf(row['下达金额'])).toBe(figures.amount_fen === null ? '' : yuanText(figures.amount_fen));
  }
});

test('workbooks(…): keys are text, days are dates, money is numbers; one header row, a filter, and it stays in sight', async () => {
  const bytes = files.get('tables/villages-demonstration.xlsx') as Uint8Array;
  const [sheet] = (await readXlsx(bytes)).sheets;
  const [head = [], first = []] = sheet!.rows;
  expect(typeof first[head.indexOf('村代码')]).toBe('string');
  expect(typeof first[head.indexOf('历年已付')]).toBe('number');
  expect(sheet!.autoFilter?.range).toBe(`A1:N${sheet!.rows.length}`);
  expect(sheet!.freezePane?.rows).toBe(1);
  const funds = (await readXlsx(files.get('tables/funds-demonstration.xlsx') as Uint8Array)).sheets[0]!;
  const at = funds.rows[0]!.indexOf('下达日期');
  const days = funds.rows.slice(1).map(row => row[at]);
  expect(days.some(day => day instanceof Date)).toBe(true);
  for (const {merges} of await sheets('tables/villages-demonstration.xlsx')) expect(merges).toEqual([]);
});

test('workbooks(…): the second sheet says fields, units, source, day of the data and fingerprint', async () => {
  const {fingerprint} = site.json<SiteInfo>('site.json');
  const [, about] = await sheets('tables/funds-demonstration.xlsx');
  const lines = about!.rows.map(({cells}) => cells.join('|'));
  expect(about!.name).toBe('说明');
  expect(lines[0]).toBe('栏目|说明|单位|CSV 里的名称|来源');
  expect(lines.some(line => line.startsWith('下达金额|') && line.includes('|元|amount|funds.csv'))).toBe(
    true
  );
  expect(lines.some(line => line.startsWith('数据截至|2026-09-30'))).toBe(true);
  expect(lines.some(line => line.startsWith(`数据指纹|${fingerprint}`))).toBe(true);
});

test('workbooks(…): the same snapshot gives the same bytes', async () => {
  for await (const {path, content} of workbooks(folder))
    expect(Buffer.from(content).equals(Buffer.from(files.get(path)!)), path).toBe(true);
});

/** A number as a spreadsheet shows it, back in yuan with two decimals. */
const yuanOf = (text: string | undefined): string => (text ? Number(text).toFixed(2) : '');
