import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import type {AxeResults} from 'axe-core';
import {paymentsFile} from '../../src/publish/files/payments-csv.ts';
import type {SitePack} from '../../src/publish/packs/parents.ts';
import {csvColumnSum} from '../../scripts/scan/csv-column-sum.ts';
import {sitePages} from '../site/site-pages.ts';
import {desktop, openSite, phone, type OpenSite} from './open-site.ts';

const site = inject('site');
const pack = JSON.parse(readFileSync(join(site, 'api/v1/site/site.json'), 'utf8')) as SitePack;
let open: OpenSite;
let below: OpenSite;
beforeAll(async () => {
  open = await openSite(site);
  below = await openSite(site, '/county/sunshine/');
});
afterAll(() => Promise.all([open?.close(), below?.close()]));

const table = async (query = '', options: Parameters<OpenSite['open']>[1] = desktop, from = open) => {
  const opened = await from.open(`explore/index.html${query}`, options);
  await opened.page.locator('.rows tbody tr[data-index]').first().waitFor();
  return opened;
};
const result = (page: Page) => page.locator('.sum').innerText();
/** Yuan of a sentence as fen: "…,实发1,234.50元". */
const fenOf = (text: string): number => {
  const [, yuan = ''] = /([\d,.]+)元/.exec(text) ?? [];
  return Math.round(Number(yuan.replace(/,/g, '')) * 100);
};
const download = async (page: Page, name: 'CSV' | 'JSON'): Promise<{file: string; text: string}> => {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.downloads button', {hasText: name}).click()
  ]);
  return {file: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8')};
};

test('script within 150 KB gzip, script and data within 3 MB', () => {
  const bytes = (path: string) => readFileSync(join(site, path));
  expect(gzipSync(bytes('assets/explore.js'), {level: 9}).length).toBeLessThanOrEqual(150 * 1024);
  const data = ['explore.js', 'explore/payments.parquet', 'explore/lists.json'].map(name => bytes(`assets/${name}`).length); // prettier-ignore
  expect(data.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3 * 1024 * 1024);
});

test('every listed payment is in the table: rows and sum are those of the village downloads', async () => {
  const {page, complaints} = await table();
  const files = sitePages(site)
    .filter(({type, locale}) => locale === 'zh' && (type === 'village' || type === 'unplaced'))
    .map(({path}) => {
      const folder = path.replace(/index\.html$/, '');
      const id = /(\w+)\/$/.exec(folder)![1]!;
      return csvColumnSum(readFileSync(join(site, folder, paymentsFile(id, 'demonstration')), 'utf8'), 'amount'); // prettier-ignore
    });
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const text = await result(page);
  expect(text).toContain(`${rows.toLocaleString('zh-CN')}笔`);
  expect(fenOf(text)).toBe(Number(files.reduce((sum, file) => sum + file.fen, 0n)));
  expect(complaints).toEqual([]);
});

test('a row leads to its own place on its own page', async () => {
  const {page} = await table('?township=990201100');
  const link = page.locator('.rows tbody a').first();
  const address = new URL((await link.getAttribute('href'))!, page.url());
  await page.goto(address.href);
  expect(await page.locator(`[id="${decodeURIComponent(address.hash.slice(1))}"]`).count()).toBe(1);
});

test('filters by tick, range and words; the address holds them, and opened again shows the same', async () => {
  const {page} = await table();
  await page.locator('.values summary', {hasText: '收款类别'}).click();
  await page.locator('.values label', {hasText: '农户'}).click();
  await page.getByLabel('从').fill('100');
  const text = await result(page);
  expect(text).toMatch(/^从[\d,]+笔里选出/);
  const query = new URL(page.url()).search;
  expect(query).toBe('?payee_kind=household&min=100');
  const again = await table(query);
  expect(await result(again.page)).toBe(text);
  await again.page.getByRole('button', {name: '清除全部条件'}).click();
  expect(new URL(again.page.url()).search).toBe('');
});

test('groups sum to the whole; a group’s name shows its rows', async () => {
  const {page} = await table('?group=township&group=year');
  const {text} = await download(page, 'JSON');
  const {rows} = JSON.parse(text) as {rows: {rows: number; amount_fen: number}[]};
  expect(rows.reduce((sum, {amount_fen}) => sum + amount_fen, 0)).toBe(fenOf(await result(page)));
  await page.locator('.rows tbody button').first().click();
  expect(fenOf(await result(page))).toBe(rows[0]!.amount_fen);
  expect(await result(page)).toContain(`${rows[0]!.rows.toLocaleString('zh-CN')}笔`);
});

test('downloads exactly what is shown, with the question inside and that the data is invented', async () => {
  const {page} = await table('?payee_kind=household&columns=paid_on,village,amount&sort=-amount');
  const {file, text} = await download(page, 'CSV');
  expect(file).toMatch(/^payments-\d{4}-\d\d-\d\d-demonstration\.csv$/);
  const lines = text.split('\r\n');
  expect(lines[0]).toBe(
    '\ufeffpaid_on,village_code,village,amount,query,publisher,licence,attribution,terms,data_status'
  );
  expect(fenOf(await result(page))).toBe(Number(csvColumnSum(text, 'amount').fen));
  expect(lines[1]).toContain('payee_kind=household');
  const shown = await page.locator('.rows tbody tr[data-index="0"]').innerText();
  const [day, , village] = lines[1]!.split(',');
  expect(shown).toContain(day);
  expect(shown).toContain(village);
});

test('the link to the other language carries the question of the address, and what was picked since', async () => {
  const {page} = await table('?payee_kind=household&columns=paid_on,village,amount');
  const twin = page.locator('a.twin[hreflang]').first();
  expect(await twin.getAttribute('href')).toMatch(/\/en\/explore\/index\.html\?.*payee_kind=household/);
  await twin.click();
  await page.locator('.rows tbody tr').first().waitFor();
  expect(new URL(page.url()).searchParams.get('payee_kind')).toBe('household');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('a filter that this data does not have is named, the rest is applied', async () => {
  const {page} = await table('?township=999999999&payee_kind=household');
  expect(await page.locator('.refused').innerText()).toContain('乡镇 999999999');
  expect(await result(page)).toMatch(/^从[\d,]+笔里选出/);
});

test('all projects, with the money arranged for them', async () => {
  const {page} = await table('?table=projects');
  expect(await result(page)).toContain(`${pack.record.projects.toLocaleString('zh-CN')}个项目`);
});

test('works by keyboard alone: a fold, a tick, a sort', async () => {
  const {page} = await table();
  await page.locator('.values summary', {hasText: '乡镇'}).focus();
  await page.keyboard.press('Enter');
  await page.locator('.values[open] input[type=checkbox]').first().focus();
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?township=\d+$/);
  await page.locator('.rows thead button', {hasText: '实发'}).focus();
  await page.keyboard.press('Enter');
  await page.locator('.rows th[aria-sort=ascending]', {hasText: '实发'}).waitFor();
  const amounts = await page.locator('.rows tbody tr[data-index] td.number').allInnerTexts();
  const numbers = amounts.map(text => Number(text.replace(/,/g, '')));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test('only the rows in sight are in the page, each with its place in the whole; the last can be reached', async () => {
  const {page} = await table();
  const count = Number(await page.locator('.rows table').getAttribute('aria-rowcount'));
  expect(await page.locator('.rows tbody tr[data-index]').count()).toBeLessThan(60);
  await page.locator('.rows').evaluate(box => {
    box.scrollTop = box.scrollHeight;
  });
  await page.locator(`.rows tr[aria-rowindex="${count}"]`).waitFor();
});

describe.each([
  ['360 px', phone],
  ['1280 px', desktop]
])('at %s', (_, size) => {
  test.each(['', '?group=township', '?table=projects&township=none', '?payee_kind=household&q=x'])(
    'axe finds nothing in the explorer (%s), which does not scroll sideways',
    async query => {
      const {page} = await open.open(`explore/index.html${query}`, size);
      await page.locator('.sum').waitFor();
      if (size === phone) await page.locator('.filters > summary').click();
      await page.locator('.values summary').first().click();
      const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await page.evaluate(source);
      const {violations} = await page.evaluate(() =>
        (window as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run()
      );
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0); // prettier-ignore
    }
  );
});

test('works below a sub-folder; from disk it says what to do instead', async () => {
  const {complaints} = await table('', desktop, below);
  expect(complaints).toEqual([]);
  const disk = await open.open('explore/index.html', {...desktop, from: 'disk'});
  expect(await disk.page.locator('[data-explore]').innerText()).toContain('从文件夹或者 U 盘打开');
  expect(disk.complaints).toEqual([]);
});

describe('side by side', () => {
  test('two places of the page’s own tables stand beside each other, and the address holds them', async () => {
    const {page, complaints} = await open.open('compare/index.html', desktop);
    const selects = page.locator('.pick select');
    const codes = await selects.first().locator('option').evaluateAll(options => options.map(option => (option as HTMLOptionElement).value)); // prettier-ignore
    await selects.nth(0).selectOption(codes[1]!);
    await selects.nth(1).selectOption(codes[2]!);
    expect(new URL(page.url()).search).toBe(`?place=${codes[1]}&place=${codes[2]}`);
    expect(await page.locator('.chosen thead th').count()).toBe(3);
    const cells = await page.locator('.chosen tbody tr:first-child td').allInnerTexts();
    const own = await Promise.all(codes.slice(1, 3).map(code => page.locator(`tr[id="p${code}"] td`).first().innerText())); // prettier-ignore
    expect(cells).toEqual(own);
    expect(complaints).toEqual([]);
  });

  test('a place that is not there is named', async () => {
    const {page} = await open.open('compare/index.html?place=1&place=2', desktop);
    expect(await page.locator('[data-compare]').innerText()).toContain('1, 2');
  });
});
