import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {measurePaint} from '../../scripts/bench/measure-paint.ts';
import {serve, type Served} from '../../scripts/disk/serve.ts';
import {pageTypes} from '../site/site-pages.ts';
import {openBrowser} from './browser.ts';

const site = inject('site');
let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serve(site, 0);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const read = ['home', 'village', 'year', 'township', 'item', 'raise', 'read', 'project'];

// On a slow line the scripts come after the page stands: what they add must have its place already. A paint may still catch
// the page half read, where the next word of a line pushes the one before; that is far below a hundredth of a screen.
test.each(
  pageTypes(site)
    .filter(({type}) => read.includes(type))
    .map(({path}) => path)
)('nothing on %s moves for a script once it is painted', async path => {
  const slow = {name: 'slow', kilobits: 400, trip: 150, slower: 1};
  const {first, shift} = await measurePaint(browser, served.url + path, slow, 1);
  expect(first).toBeGreaterThan(0);
  expect(shift).toBeLessThan(0.01);
});
