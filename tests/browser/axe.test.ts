import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {pageTypes} from '../site/site-pages.ts';
import {desktop, openSite, withoutScripts, type OpenSite} from './open-site.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.0 to 2.2, A and AA, and axe's best practices. No rule is switched off. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations']
};

const site = inject('site');
let open: OpenSite;
beforeAll(async () => void (open = await openSite(site)));
afterAll(() => open?.close());

/** Each fault with its rule and the first places, in one line. */
async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const run = (options: RunOptions) =>
    (window as unknown as {axe: {run(o: RunOptions): Promise<AxeResults>}}).axe.run(options);
  const {violations} = await page.evaluate(run, options);
  return violations.map(({id, nodes}) => {
    const places = nodes
      .slice(0, 3)
      .map(({target, failureSummary}) => `${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`);
    return `${id} ×${nodes.length}: ${places.join(' | ')}`;
  });
}

describe.each(pageTypes(site).map(({path}) => path))('%s', path => {
  test('axe finds nothing with script: at 360 px, at 1280 px, with every fold open', async () => {
    const {page} = await open.open(path);
    expect(await faults(page), 'at 360 px').toEqual([]);
    await page.setViewportSize(desktop.viewport);
    expect(await faults(page), 'at 1280 px').toEqual([]);
    if (await openFolds(page)) expect(await faults(page), 'with every fold open').toEqual([]);
  });
});

// The English twin is the same page in other words: once is enough.
describe.each(pageTypes(site).flatMap(({path, locale}) => (locale === 'zh' ? [path] : [])))('%s', path => {
  // axe is a script itself and waits for timers, which do not run where script is off. So without script means: the
  // site's scripts arrive empty, and no <noscript> (which would be read otherwise) is on the page.
  test('axe finds nothing without script, on a phone, with every fold open', async () => {
    const {page} = await open.open(path, withoutScripts);
    expect(await page.locator('noscript, [role=combobox]').count()).toBe(0);
    await openFolds(page);
    expect(await faults(page)).toEqual([]);
  });
});

/** Opens what is folded; how many folds there were. */
const openFolds = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    closed.forEach(fold => (fold.open = true));
    return closed.length;
  });

test('axe finds nothing while search results are listed', async () => {
  const {page} = await open.open('index.html');
  await page.locator('[data-search]').first().fill('cang');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await faults(page)).toEqual([]);
});
