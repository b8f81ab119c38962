import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {busyVillage, sharedProject} from '../site/golden-payments.ts';
import {openSite, type OpenSite, type Opened} from './open-site.ts';

const site = inject('site');
let open: OpenSite;
beforeAll(async () => void (open = await openSite(site)));
afterAll(() => open?.close());

async function type({page}: Opened, query: string): Promise<string[]> {
  await page.locator('[data-search]').first().fill(query);
  await page.locator('[role=option]').first().waitFor();
  return page.locator('[role=option]').allTextContents();
}

describe.each([
  ['over http', {}],
  ['from disk', {from: 'disk'}]
] as const)('search %s', (_, how) => {
  test.each([
    ['荞麦坪', `village/${busyVillage}/index.html`],
    ['qiaomaiping', `village/${busyVillage}/index.html`],
    ['qmp', `village/${busyVillage}/index.html`],
    [busyVillage, `village/${busyVillage}/index.html`],
    ['荞坪', `village/${busyVillage}/index.html`],
    ['liulitang', 'village/990201200202/index.html'],
    ['zhongyang', 'village/990201100204/index.html'],
    ['雙龍橋', 'village/990201100206/index.html'],
    ['石梁乡', 'township/990201200/index.html'],
    ['通村道路', `project/${sharedProject}/index.html`],
    ['F2025', 'fund/F2025/index.html'],
    ['耕地地力', 'item/gengdi/index.html']
  ])('"%s" typed and followed leads to %s', async (query, target) => {
    const opened = await open.open('villages/index.html', how);
    await type(opened, query);
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForURL(`**/${target}`);
    expect(opened.complaints).toEqual([]);
    expect(await opened.page.locator('h1').isVisible()).toBe(true);
  });

  test('same names are told apart by their township', async () => {
    const opened = await open.open(`village/${busyVillage}/index.html`, how);
    const found = await type(opened, 'cangfang');
    expect(found.filter(text => text.startsWith('仓房村')).map(text => text.split(' · ')[1])).toEqual([
      '云坪镇',
      '石梁乡'
    ]);
  });

  test('the English twin leads to English pages', async () => {
    const opened = await open.open('en/index.html', how);
    await type(opened, 'qmp');
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForURL(`**/en/village/${busyVillage}/index.html`);
  });

  test('loads its index on first focus, not before', async () => {
    const opened = await open.open('index.html', how);
    const index = () => opened.requests.filter(url => url.endsWith('search-index.js')).length;
    expect(index()).toBe(0);
    await opened.page.locator('[data-search]').first().focus();
    await expect.poll(index).toBe(1);
  });
});
