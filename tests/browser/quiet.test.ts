import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {pageTypes} from '../site/site-pages.ts';
import {openSite, withoutScript, type OpenSite} from './open-site.ts';

const site = inject('site');
const disk = {from: 'disk'} as const;
let root: OpenSite;
let below: OpenSite;
beforeAll(async () => {
  root = await openSite(site);
  below = await openSite(site, '/county/sunshine/');
});
afterAll(() => Promise.all([root?.close(), below?.close()]));

describe.each(pageTypes(site).map(({path}) => path))('%s', path => {
  test('asks no one else for anything, keeps nothing, gives no cause to complain, and says the same without script', async () => {
    const full = await root.open(path);
    expect(full.requests.filter(url => !url.startsWith(root.url))).toEqual([]);
    expect(full.complaints).toEqual([]);
    expect(await full.page.context().cookies()).toEqual([]);
    expect(await full.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const plain = await root.open(path, withoutScript);
    expect(plain.complaints).toEqual([]);
    expect(await plain.page.evaluate(text)).toBe(await full.page.evaluate(text));
  });

  test.each([
    ['below a sub-folder', {}],
    ['from disk', disk]
  ] as const)('works %s', async (_, how) => {
    const {page, requests, complaints} = await below.open(path, how);
    const own = how === disk ? 'file:' : below.url;
    expect(requests.filter(url => !url.startsWith(own))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

/** What a page says. The search box adds its own empty lists, the year page a box for one's own name; they are taken off first. */
function text(): string {
  document.querySelectorAll('[role=listbox],[role=status],[data-added]').forEach(added => added.remove());
  return document.body.innerText.replace(/\s+/g, ' ').trim();
}
