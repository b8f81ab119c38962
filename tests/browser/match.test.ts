import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import axe from 'axe-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {busyVillage} from '../site/golden-payments.ts';
import {desktop, openSite, type OpenSite} from './open-site.ts';

const site = inject('site');
let open: OpenSite;
beforeAll(async () => {
  open = await openSite(site);
});
afterAll(() => open?.close());

const id = '430099199001010011';
const file = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(typeof text === 'string' ? new TextEncoder().encode(text) : text)
});
const people = file(
  '死亡名单.csv',
  `姓名,身份证号,村,死亡日期\n张建国,${id},荞麦坪村,2026-02-10\n张大山,,荞麦坪村,2026-02-10\n`
);

/** The page with a list put in. */
async function withList(list: ReturnType<typeof file>, path = 'match/index.html') {
  const opened = await open.open(path, desktop);
  await opened.page.setInputFiles('#match-file', list);
  return opened;
}

test('the script is within 15 KB and the engine within 150 KB gzip; the data of a county is a few MB at most', () => {
  const size = (path: string) => gzipSync(readFileSync(join(site, path)), {level: 9}).length;
  expect(size('assets/match.js')).toBeLessThanOrEqual(15 * 1024);
  expect(size('assets/match-worker.js')).toBeLessThanOrEqual(135 * 1024);
  expect(readFileSync(join(site, 'assets/match-990201.json')).length).toBeLessThanOrEqual(4_000_000);
});

test('nothing is fetched before a list comes; then only the site’s own engine and data; a list leaves in no request', async () => {
  const {page, requests, complaints} = await withList(people);
  await page.locator('.desk .wide').waitFor();
  await page.getByRole('button', {name: '开始比对'}).click();
  await page.locator('.hits').waitFor();
  const late = requests.filter(url => /match-/.test(url)).map(url => url.replace(open.url, ''));
  expect(late.sort()).toEqual(['assets/match-990201.json', 'assets/match-worker.js']);
  expect(requests.filter(url => !url.startsWith(open.url) && !url.startsWith('blob:'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the policy refuses a connection elsewhere, from the page and from a worker made in it', async () => {
  const {page} = await open.open('match/index.html', desktop);
  const refused = await page.evaluate(async () => {
    const code = `fetch('http://127.0.0.1:9/x').then(() => postMessage('sent'), () => {});
      addEventListener('securitypolicyviolation', event => postMessage(event.effectiveDirective));`;
    const inWorker = new Promise(resolve => {
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      worker.onmessage = ({data}) => resolve(data);
    });
    const onPage = new Promise(resolve => {
      document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective));
      void fetch('http://127.0.0.1:9/x').catch(() => {});
    });
    return Promise.all([onPage, inWorker]);
  });
  expect(refused).toEqual(['connect-src', 'connect-src']);
});

describe('three steps', () => {
  test('the list is previewed without its ID numbers, its columns and kind are guessed', async () => {
    const {page, close} = await withList(people);
    await page.locator('.desk .wide').waitFor();
    expect(await page.locator('#match-kind').inputValue()).toBe('deceased');
    const roles = await page
      .locator('.desk th select')
      .evaluateAll(all => all.map(select => (select as HTMLSelectElement).value));
    expect(roles).toEqual(['name', 'id', 'village', 'date']);
    expect(await page.locator('body').innerText()).not.toContain('4300');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('第二步 认列');
    close();
  });

  test('households only “could be”, with how many listed people fit; each row leads to its page; the export has no ID number', async () => {
    const {page, close} = await withList(people);
    await page.getByRole('button', {name: '开始比对'}).click();
    const first = page.locator('.hits tbody tr').first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/只是可能[\s\S]*张\*\*[\s\S]*名单里有2行都符合这一笔/);
    expect(await first.locator('a').getAttribute('href')).toMatch(
      new RegExp(`^\\.\\./village/${busyVillage}/2026/index\\.html#D2026-\\d+$`)
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: '导出 CSV'}).click()
    ]);
    expect(download.suggestedFilename()).toBe('死亡名单-比对结果.csv');
    const text = readFileSync((await download.path())!, 'utf8');
    expect(text).toContain('核查人,核查情况,处理意见,备注');
    expect(text).not.toContain('4300');
    close();
  });

  test('a firm is found by its code, and its name stays text', async () => {
    const {page, complaints, close} = await withList(
      file('企业.csv', '企业名称,统一社会信用代码\n某公司,91990201MA6GOLDEN1\n')
    );
    await page.getByRole('button', {name: '开始比对'}).click();
    await page.locator('.hits').waitFor();
    expect(await page.locator('.hits').innerText()).toMatch(/号码一致[\s\S]*<b onmouseover=alert\(1\)>/);
    expect(await page.locator('.hits b[onmouseover]').count()).toBe(0);
    expect(complaints).toEqual([]);
    close();
  });

  test('in English, with the keyboard alone', async () => {
    const {page, close} = await withList(people, 'en/match/index.html');
    const compare = page.getByRole('button', {name: 'Compare', exact: true});
    await compare.focus();
    await page.keyboard.press('Enter');
    await page.locator('.hits').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Step 3: see the result');
    expect(await page.locator('.hits a').first().getAttribute('href')).toMatch(
      /^\.\.\/village\/\d+\/2026\/index\.html#/
    );
    close();
  });
});

describe('bad input gets a sentence', () => {
  test.each([
    ['a.pdf', '%PDF-1.7', '这是 PDF,不是表格'],
    ['a.csv', Uint8Array.from([0x41, 0xff, 0xff, 0xff]), '文字读不出来'],
    ['a.xlsx', 'PK\x03\x04', '可能损坏了'],
    ['空.csv', '', '没有内容']
  ])('%s', async (name, content, sentence) => {
    const {page, complaints, close} = await withList(file(name, content));
    await page.locator('.said', {hasText: sentence}).first().waitFor();
    expect(complaints).toEqual([]);
    close();
  });

  test('a missing column, an unreadable date, nothing chosen', async () => {
    const {page, close} = await withList(file('死亡.csv', '甲,村,死亡日期\n张建国,荞麦坪村,去年\n'));
    const go = page.getByRole('button', {name: '开始比对'});
    await go.click();
    await page.locator('.said', {hasText: '还没有指明哪一列是姓名'}).waitFor();
    await page.getByLabel('“甲”这一列是').selectOption('name');
    await page.locator('summary', {hasText: '发放年份'}).click();
    await page.locator('details[open]').getByRole('button', {name: '全不选'}).click();
    await go.click();
    await page.locator('.said', {hasText: '一个也没有选'}).waitFor();
    await page.locator('details[open]').getByRole('button', {name: '全部'}).click();
    await go.click();
    await page.locator('.warn', {hasText: '1个日期看不懂,这些行没有按日期比,其他照比:第2行'}).waitFor();
    close();
  });

  test('opened from disk it says that it needs the website', async () => {
    const {page, close} = await open.open('match/index.html', {...desktop, from: 'disk'});
    await page.setInputFiles('#match-file', people);
    await page.locator('.said', {hasText: '从硬盘上打开的网页不能比对'}).waitFor();
    close();
  });
});

test('each step is free of what axe finds', async () => {
  const {page} = await withList(people);
  // Playwright's own evaluation is not bound by the page's policy.
  const problems = async () => {
    await page.evaluate(axe.source);
    const {violations} = await page.evaluate(() =>
      (globalThis as unknown as {axe: typeof axe}).axe.run('.desk')
    );
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
  };
  await page.locator('.desk .wide').waitFor();
  expect(await problems()).toEqual([]);
  await page.getByRole('button', {name: '开始比对'}).click();
  await page.locator('.hits').waitFor();
  expect(await problems()).toEqual([]);
});
