import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bundleScript} from '../../scripts/site/bundle-script.ts';
import {buildIndex} from '../../src/search/build-index.ts';
import {realPlaces} from '../../scripts/bench/real-places.ts';
import {openBrowser} from './browser.ts';

/** The box alone, on a page of its own under the site's policy, with the real villages of a county, from disk. */
let browser: Browser;
let folder: string;
const page = (
  lang: string
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; style-src 'self'">
<script src="../assets/search.js" defer></script></head><body>
<form action="list.html"><label for="q">q</label><input id="q" type="search" data-search
 data-index="../assets/search-index.js" data-root="../"><button>go</button></form><a href="list.html">list</a></body></html>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'village-ledger-box-'));
  for (const name of ['assets', 'zh', 'en', 'broken', 'village/530326001001', 'village/530326103203'])
    mkdirSync(join(folder, name), {recursive: true});
  const hostile = {kind: 'village', id: 'x', name: '<img src=x onerror=alert(1)>坪', parent: '<b>'} as const;
  writeFileSync(join(folder, 'assets/search-index.js'), buildIndex([...realPlaces('530326'), hostile]));
  writeFileSync(join(folder, 'assets/search.js'), await bundleScript('search/browser.ts'));
  writeFileSync(join(folder, 'zh/index.html'), page('zh-CN'));
  writeFileSync(join(folder, 'en/index.html'), page('en'));
  writeFileSync(join(folder, 'broken/index.html'), page('zh-CN').replace('search-index.js', 'absent.js'));
  writeFileSync(join(folder, 'village/530326001001/index.html'), '<!doctype html><title>堂琅</title>');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

interface Box {
  readonly page: Page;
  readonly loaded: string[];
  readonly complaints: string[];
}
async function box(name: string): Promise<Box> {
  const page = await browser.newPage({viewport: {width: 360, height: 700}});
  const loaded: string[] = [];
  const complaints: string[] = [];
  page.on('request', request => loaded.push(request.url().replace(/.*\//, '')));
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(pathToFileURL(join(folder, name, 'index.html')).href);
  return {page, loaded, complaints};
}
const status = (page: Page) => page.locator('[role=status]').textContent();
const options = (page: Page) => page.locator('[role=option]').allTextContents();
/** Types, and waits until what is listed is as expected. */
async function type(page: Page, text: string, expected: readonly string[]): Promise<void> {
  await page.locator('#q').fill(text);
  await expect.poll(() => options(page)).toEqual(expected);
}
const tanglang = ['堂琅社区居民委员会 村 · 古城街道'];
const cangfang = ['仓房村村民委员会 村 · 大井镇', '仓房村村民委员会 村 · 待补镇'];

describe('the search box, from disk under the policy of the site', () => {
  test('loads the index on first focus, not before, and only once', async () => {
    const {page, loaded, complaints} = await box('zh');
    expect(loaded).toEqual(['index.html', 'search.js']);
    await type(page, '堂琅', tanglang);
    await page.locator('a[href="list.html"]').focus();
    await page.locator('#q').focus();
    expect(loaded.filter(file => file === 'search-index.js')).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('lists what is found with its kind and township, and says how many', async () => {
    const {page} = await box('zh');
    await type(page, 'cangfang', cangfang);
    expect(await status(page)).toBe('找到2个。');
    await type(page, 'fanicun', ['华泥社区居民委员会 村 · 宝云街道 · 读音相近']);
    await type(page, 'zzzzz', []);
    expect(await status(page)).toContain('没有找到');
    await page.close();
  });

  test('Enter follows the first result, a click the one clicked', async () => {
    const {page} = await box('zh');
    await type(page, 'tanglang', tanglang);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/village/530326001001/index.html');
    await page.goBack();
    await type(page, '堂琅', tanglang);
    await page.locator('[role=option]').first().click();
    await page.waitForURL('**/village/530326001001/index.html');
    await page.close();
  });

  test('Enter right after typing follows what was typed, not what was listed before', async () => {
    const {page} = await box('zh');
    await type(page, '大井镇', ['大井镇 乡镇']);
    await page.locator('#q').fill('tanglang');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/village/530326001001/index.html');
    await page.close();
  });

  test('arrows move and wrap, the active option is named to readers of the screen, Escape closes, Tab leaves', async () => {
    const {page} = await box('zh');
    const input = page.locator('#q');
    await type(page, 'cangfang', cangfang);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    const active = async () => {
      const id = await input.getAttribute('aria-activedescendant');
      return id && page.locator(`#${id}`).textContent();
    };
    expect(await active()).toBe(null);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('大井镇');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('待补镇');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain('大井镇');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toContain('待补镇');
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(await input.inputValue()).toBe('cangfang');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    await page.close();
  });

  test('shows a hostile name as text', async () => {
    const {page, complaints} = await box('zh');
    await type(page, 'onerror', ['<img src=x onerror=alert(1)>坪 村 · <b>']);
    expect(await page.locator('img, [role=option] b b').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('speaks the language of the document', async () => {
    const {page} = await box('en');
    await type(page, 'tanglang', ['堂琅社区居民委员会 Village · 古城街道']);
    expect(await status(page)).toBe('1 result.');
    await page.close();
  });

  test('says so when the index does not load', async () => {
    const {page} = await box('broken');
    await page.locator('#q').fill('堂琅');
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')!.textContent!.includes('没有打开')
    );
    const failed = '名单没有打开。请再点一下输入框,或按乡镇找。';
    expect(await status(page)).toBe(failed);
    // What is typed after that is not said to be on its way.
    await page.locator('#q').fill('堂琅社区');
    await page.waitForTimeout(300);
    expect(await status(page)).toBe(failed);
    await page.close();
  });
});
