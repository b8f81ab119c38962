import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {busyVillage} from '../site/golden-payments.ts';
import {pageTypes} from '../site/site-pages.ts';
import {openSite, phone, type OpenSite} from './open-site.ts';

const site = inject('site');
let open: OpenSite;
beforeAll(async () => void (open = await openSite(site)));
afterAll(() => open?.close());

/** How many pixels the page is wider than the screen, and the elements that stick out (scrolling boxes are no fault). */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - width;
    if (over <= 0) return [];
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const wide = [...document.body.querySelectorAll('*')].filter(element => {
      if (element.getBoundingClientRect().right <= width + 1) return false;
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (scrolls(box)) return false;
      return true;
    });
    return [`${over} px`, ...wide.slice(0, 3).map(element => element.outerHTML.slice(0, 120))];
  });

describe.each(pageTypes(site).map(({path}) => path))('%s', path => {
  test('does not scroll sideways, at 320, 360 and 1280 px, nor on a phone with text at 200 %', async () => {
    // The style that makes the text large is the test's own; the page's policy would refuse it.
    const {page} = await open.open(path, {...phone, bypassCSP: true});
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({width, height: 740});
      expect(await stickingOut(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize(phone.viewport);
    await page.addStyleTag({content: 'html{font-size:200%!important}'});
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    expect(size, 'text grows with the reader’s setting').toBeGreaterThanOrEqual(32);
    expect(await stickingOut(page), 'text at 200 %').toEqual([]);
  });
});

test('a table that a phone sets row by row stays a table on A4 paper, whose margins leave as little', async () => {
  const {page} = await open.open(`village/${busyVillage}/index.html`, {viewport: {width: 718, height: 1000}});
  const cell = () =>
    page
      .locator('.stack td')
      .first()
      .evaluate(element => getComputedStyle(element).display);
  expect(await cell()).toBe('flex');
  await page.emulateMedia({media: 'print'});
  expect(await cell()).toBe('table-cell');
  // The next test may be handed this very page.
  await page.emulateMedia({media: null});
});
