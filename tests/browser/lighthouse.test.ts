import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {freePort} from '../../scripts/disk/free-port.ts';
import {lighthouseScores} from '../../scripts/bench/lighthouse-scores.ts';
import {serve, type Served} from '../../scripts/disk/serve.ts';
import {pageTypes} from '../site/site-pages.ts';
import {openBrowser} from './browser.ts';

const site = inject('site');
let browser: Browser;
let served: Served;
let port: number;
beforeAll(async () => {
  port = await freePort();
  browser = await openBrowser(`--remote-debugging-port=${port}`);
  served = await serve(site, 0);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const read = ['home', 'village', 'year', 'township', 'item', 'raise'];

test.each(
  pageTypes(site)
    .filter(({type, locale}) => read.includes(type) && locale === 'zh')
    .map(({path}) => path)
)('Lighthouse gives %s the full score in accessibility and in best practices', async path => {
  const {scores, faults} = await lighthouseScores(served.url + path, port, [
    'accessibility',
    'best-practices'
  ]);
  expect({...scores, faults}).toEqual({accessibility: 1, 'best-practices': 1, faults: []});
});
