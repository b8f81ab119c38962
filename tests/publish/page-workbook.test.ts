import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {readXlsx} from 'hucre/xlsx';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {pageWorkbooks, type WrittenWorkbook} from '../../scripts/site/page-workbooks.ts';
import {waitingPath} from '../../scripts/site/waiting-files.ts';
import {pageWorkbook} from '../../src/publish/files/page-workbook.ts';
import {tableWorkbook} from '../../src/publish/files/workbook-table.ts';
import {fen} from '../../src/model/money.ts';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import type {TownshipPack} from '../../src/publish/packs/parents.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {published, smallCounty, wells, type Published} from './small-county.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-page-workbooks-'));
let site: Published;
const written: WrittenWorkbook[] = [];
beforeAll(async () => {
  site = await published(smallCounty);
  for (const [path, content] of site.files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  for await (const some of pageWorkbooks(folder)) written.push(...some);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const file = (path: string) => readFileSync(join(folder, waitingPath(path)));
async function records(path: string) {
  const [list, about] = (await readXlsx(file(path))).sheets;
  const [head = [], ...rows] = list!.rows;
  return {
    rows: rows.map(row => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? null]))),
    about: about!.rows.map(cells => cells.join('|'))
  };
}
/** Yuan as a spreadsheet keeps them, in fen. */
const fenOf = (yuan: unknown): number => Math.round(Number(yuan) * 100);

test('pageWorkbooks(…): of every place and fund with a list, and of 未落实到村; rows and bytes are the file’s', async () => {
  const ids = (kind: string) =>
    site.json<{id: string}[]>(`index/${kind}.json`).map(({id}) => [kind, id] as const);
  const packs = ['village', 'unplaced', 'township', 'county', 'fund'].flatMap(ids);
  const lists = packs.filter(([kind, id]) => {
    const {rows} = site.json<{rows: Record<string, unknown[] | undefined>}>(`packs/${kind}/${id}.json`);
    return (rows['payments'] ?? rows['allocations'] ?? rows['villages'] ?? rows['townships'])!.length > 0;
  });
  expect(lists.length).toBeGreaterThan(6);
  expect(written).toHaveLength(lists.length);
  for (const {path, rows, bytes} of written) {
    expect(file(path)).toHaveLength(bytes);
    expect((await records(path)).rows).toHaveLength(rows);
  }
});

test('a village’s workbook: its payments to the fen, codes as text, days as dates, words instead of codes, names beside ids', async () => {
  const pack = site.json<VillagePack>(`packs/village/${wells}.json`);
  const {rows, about} = await records(`village/${wells}/${wells}-payments-demonstration.xlsx`);
  expect(rows).toHaveLength(pack.rows.payments.length);
  rows.forEach((row, at) => {
    const payment = pack.rows.payments[at]!;
    expect(row['发放编号']).toBe(payment.disbursement_id);
    expect(row['村代码']).toBe(wells);
    expect(fenOf(row['实发金额'])).toBe(payment.amount_fen);
    expect(row['来源行']).toBe(payment.row);
    if (payment.paid_on?.length === 10)
      expect((row['发放日期'] as Date).toISOString().slice(0, 10)).toBe(payment.paid_on);
    const fund = pack.sources.funds.find(({fund_id}) => fund_id === payment.fund_id);
    expect(row['资金名称']).toBe(fund?.fund ?? null);
  });
  expect(rows.map(row => row['收款类别'])).toContain('农户');
  expect(rows.map(row => row['收款类别'])).not.toContain('household');
  expect(about).toContain('收款类别|||payee_kind|disbursements.csv');
  expect(about.some(line => line.startsWith(`名称|${pack.record.village}|`))).toBe(true);
  expect(about.some(line => line.startsWith('补贴名称|按补贴项目编号查出来的'))).toBe(true);
  expect(about.some(line => line.startsWith('使用许可|'))).toBe(true);
});

test('the workbooks of townships and funds hold the amounts of their packs', async () => {
  const township = site.json<TownshipPack>('packs/township/990101101.json');
  const villages = await records('township/990101101/990101101-villages-demonstration.xlsx');
  expect(villages.rows.map(row => [row['村代码'], fenOf(row['历年已付'])])).toEqual(
    township.rows.villages.map(({code, paid_fen}) => [code, paid_fen])
  );
  const funds = site.json<{id: string}[]>('index/fund.json');
  for (const {id} of funds) {
    const {allocations} = site.json<FundPack>(`packs/fund/${id}.json`).rows;
    if (!allocations.length) continue;
    const {rows} = await records(`fund/${id}/${id}-allocations-demonstration.xlsx`);
    expect(rows.map(row => [row['项目编号'], fenOf(row['安排金额'])])).toEqual(
      allocations.map(({project_id, amount_fen}) => [project_id, amount_fen])
    );
  }
});

test('a hostile cell stays text in a workbook, an amount below zero a number', async () => {
  const pack = structuredClone(site.json<VillagePack>(`packs/village/${wells}.json`));
  const hostile = ['=HYPERLINK("http://x","y")', '\t=1+1', '＝1+1', '<script>alert(1)</script>', '\u202e村'];
  const payments = hostile.map((payee, at) => ({
    ...pack.rows.payments[0]!,
    payee,
    note: payee,
    amount_fen: fen(BigInt(at - 5))
  }));
  const info = site.json<SiteInfo>('site.json');
  const {table} = pageWorkbook({...pack, rows: {...pack.rows, payments}}, info)!;
  const content = await tableWorkbook(table, info);
  const [list] = (await readXlsx(content)).sheets;
  const [head = [], ...rows] = list!.rows;
  expect(rows.map(row => row[head.indexOf('收款人')])).toEqual(hostile);
  expect(rows.map(row => fenOf(row[head.indexOf('实发金额')]))).toEqual([-5, -4, -3, -2, -1]);
  expect(new TextDecoder().decode(unzipSync(content)['xl/worksheets/sheet1.xml'])).not.toContain('<f>');
});

test('pageWorkbooks(…): the same snapshot gives the same bytes', async () => {
  const before = written.map(({path}) => file(path));
  const again: WrittenWorkbook[] = [];
  for await (const some of pageWorkbooks(folder)) again.push(...some);
  expect(again).toEqual(written);
  expect(written.every(({path}, at) => file(path).equals(before[at]!))).toBe(true);
});
