import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {busyVillage} from '../site/golden-payments.ts';
import {openSite, withoutScript, type OpenSite} from './open-site.ts';

const site = inject('site');
let open: OpenSite;
beforeAll(async () => void (open = await openSite(site)));
afterAll(() => open?.close());

const village = `village/${busyVillage}/index.html`;

describe.each([
  ['over http', {}],
  ['over http without script', withoutScript],
  ['from disk', {from: 'disk'}],
  ['from disk without script', {from: 'disk', ...withoutScript}]
] as const)('a villager %s', (_, how) => {
  test('goes from the home page by links to the list of villages, and on to the village', async () => {
    const {page, complaints} = await open.open('index.html', how);
    await page.locator('nav a[href$="villages/index.html"]').first().click();
    await page.waitForURL('**/villages/index.html');
    await page.locator('main').getByRole('link', {name: '荞麦坪村'}).first().click();
    await page.waitForURL(`**/${village}`);
    expect(await page.locator('h1').textContent()).toContain('荞麦坪村');
    expect(complaints).toEqual([]);
  });

  test('follows a household to its payments on the year page', async () => {
    const {page, complaints} = await open.open(village, how);
    const link = page.locator('main a[href*="2026/index.html#D"]').first();
    const href = await link.getAttribute('href');
    // What stands folded is reached as a reader reaches it: by opening the fold.
    for (const fold of await page.locator('details:not([open])', {has: link}).all())
      await fold.locator('summary').first().click();
    await link.click();
    await page.waitForURL(`**/${busyVillage}/2026/index.html#*`);
    const row = page.locator(`[id="${href!.split('#')[1]}"]`);
    expect(await row.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('changes the language on the same page, and back', async () => {
    const {page} = await open.open(village, how);
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    await page.locator('a[hreflang=en]').first().click();
    await page.waitForURL(`**/en/${village}`);
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/);
    await page.locator('a[hreflang^=zh]').first().click();
    await page.waitForURL(url => url.pathname.endsWith(`/${village}`) && !url.pathname.includes('/en/'));
  });

  test('opens a fold with the keyboard', async () => {
    const {page} = await open.open('fund/F2026/index.html', how);
    const fold = page.locator('main details').first();
    const before = await fold.evaluate(element => (element as HTMLDetailsElement).open);
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await fold.evaluate(element => (element as HTMLDetailsElement).open)).toBe(!before);
  });

  test('jumps to the text with the first press of Tab', async () => {
    const {page} = await open.open(village, how);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toMatch(/^#/);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#main$/);
  });
});

test('without script the search form still leads to the list of villages, and sends nothing with it', async () => {
  const {page, requests} = await open.open(village, withoutScript);
  await page.locator('input[type=search]').fill('荞麦坪');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/villages/index.html*');
  expect(requests.filter(url => url.includes('q='))).toEqual([]); // no search is logged (design 6)
});
