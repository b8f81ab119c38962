import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {busyVillage} from '../site/golden-payments.ts';
import {openBrowser} from './browser.ts';
import {firstAnswersCut} from './first-answer.ts';
import {openSite, withoutScript, type OpenSite} from './open-site.ts';

const site = inject('site');
let open: OpenSite;
beforeAll(async () => void (open = await openSite(site)));
afterAll(() => open?.close());

const village = `village/${busyVillage}/index.html`;
const small = {viewport: {width: 360, height: 640}} as const;

describe.each([
  ['with script', {}],
  ['without script', withoutScript]
])('the first screen of a village at 360 × 640 px %s', (_, script) => {
  /** The words that stand wholly inside the screen before anyone scrolls, paragraph by paragraph. */
  const firstScreen = async () => {
    const {page, close} = await open.open(village, {...small, ...script});
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, .lead p, .kickback')]
        .filter(element => element.getBoundingClientRect().bottom <= innerHeight + 1)
        .map(element => element.innerText.replace(/\s+/g, ''))
    );
    return {page, close, lines};
  };

  test('says how much came and for what, how much was paid by which day, what is open and why, and whom to call', async () => {
    const {lines, close} = await firstScreen();
    expect(lines[0]).toMatch(/^荞麦坪村\(云坪镇\)2026年$/);
    expect(lines[1]).toMatch(/^今年安排我们村[\d,.]+元.*补贴.*项目/);
    expect(lines[2]).toMatch(/^已付\(拨付\)[\d,.]+元.*,到9月30日:.*个项目/);
    expect(lines[3]).toMatch(/^还没付\(未拨付\)[\d,.]+元.*差[\d,.]+元,等结算审计/);
    expect(lines[4]).toMatch(/^打到户的钱一分都不用交给别人。.*12388/);
    close();
  });

  test('prints the three figures at least a fifth larger than the text', async () => {
    const {page, close} = await firstScreen();
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('.lead p')].map(line => {
        const size = (element: Element | null) =>
          element ? parseFloat(getComputedStyle(element).fontSize) : 0;
        return size(line.querySelector('b')) / size(line);
      })
    );
    expect(sizes.length).toBe(3);
    for (const ratio of sizes) expect(ratio).toBeGreaterThan(1.2);
    close();
  });

  test('is one tap from who got it, from what is unpaid, from what one is due, and from a phone outside the village', async () => {
    const {page, close} = await firstScreen();
    const inside = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      expect(box && box.y + box.height, selector).toBeLessThanOrEqual(640);
    };
    await inside('.lead a[href="#who"]');
    await inside('.lead a[href*="project/"]');
    await inside('nav a[href$="items/index.html"]');
    await inside('a[href="tel:12388"]');
    await page.locator('.lead a[href="#who"]').click();
    expect(await page.locator('#who').evaluate(element => element.getBoundingClientRect().top)).toBeLessThan(
      640
    );
    close();
  });
});

test('the first answer of every village fits the screen', async () => {
  const browser = await openBrowser();
  const {villages, cut} = await firstAnswersCut(browser, site);
  await browser.close();
  expect(villages).toBeGreaterThan(5);
  expect(cut).toEqual([]);
});
