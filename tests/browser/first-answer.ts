import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {serve} from '../../scripts/disk/serve.ts';

/**
 * Villages of a built site whose first answer, down to whom one can call, does not fit a screen of 360 × 640 without
 * script: code and how many pixels it lacks. `villages`: how many pages were looked at.
 */
export async function firstAnswersCut(
  browser: Browser,
  site: string
): Promise<{readonly villages: number; readonly cut: readonly string[]}> {
  const codes = readdirSync(join(site, 'village')).sort();
  const served = await serve(site, 0);
  const context = await browser.newContext({
    viewport: {width: 360, height: 640},
    javaScriptEnabled: false
  });
  const page = await context.newPage();
  const cut: string[] = [];
  for (const code of codes) {
    await page.goto(`${served.url}village/${code}/index.html`);
    const bottom = await page
      .locator('.kickback')
      .evaluate(element => element.getBoundingClientRect().bottom);
    if (bottom > 640) cut.push(`${code}: ${Math.ceil(bottom - 640)} px`);
  }
  await context.close();
  await served.close();
  return {villages: codes.length, cut};
}
