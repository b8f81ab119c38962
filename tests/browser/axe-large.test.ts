import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';
import type {AxeResults, RunOptions} from 'axe-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {pageTypes} from '../site/site-pages.ts';
import {openSite, type OpenSite} from './open-site.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** As in axe.test.ts, and the contrast of 7:1 that large type is to have. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: {'color-contrast-enhanced': {enabled: true}},
  resultTypes: ['violations']
};
const villager = [
  'home',
  'village',
  'year',
  'raise',
  'read',
  'item',
  'project',
  'township',
  'villages',
  'items'
];

const site = inject('site');
let open: OpenSite;
beforeAll(async () => void (open = await openSite(site)));
afterAll(() => open?.close());

test.each(
  pageTypes(site)
    .filter(({type}) => villager.includes(type))
    .map(({path}) => path)
)(
  'in large type at 360 px axe finds nothing in %s, nor contrast below 7:1, nor a page wider than the screen',
  async path => {
    const {page, close} = await open.open(`${path}?large#large`);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(22);
    await page.evaluate(source);
    const {violations} = await page.evaluate(
      (run: RunOptions) =>
        (window as unknown as {axe: {run(o: RunOptions): Promise<AxeResults>}}).axe.run(run),
      options
    );
    const faults = violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({html}) => html)
          .join(' | ')}`
    );
    expect(faults).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(over).toBeLessThanOrEqual(0);
    close();
  }
);
