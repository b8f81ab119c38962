import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {buildPortal} from '../site/build-portal.ts';
import {freePort} from '../disk/free-port.ts';
import {installedBrowser} from '../disk/installed-browser.ts';
import {lighthouseScores} from './lighthouse-scores.ts';
import {measureKeys} from './measure-keys.ts';
import {measurePaint, type Line} from './measure-paint.ts';
import {htmlBelow, pageType} from './page-sizes.ts';
import {serve} from '../disk/serve.ts';

const lines: readonly Line[] = [
  {name: '1.6 Mbit/s, 150 ms, 4 ×', kilobits: 1_600, trip: 150, slower: 4},
  {name: '250 kbit/s, 300 ms, 4 ×', kilobits: 250, trip: 300, slower: 4}
];
const read = ['home', 'village', 'year', 'township', 'item', 'village/report'];
const times = 5;

/**
 * What a villager waits, in an installed browser: first and largest paint and layout shift of the largest page of each
 * kind over two slow lines, Lighthouse's performance, and a letter in the search box at six-fold slow-down. Prints;
 * asserts nothing. `site`: a site built already; absent, the data in `data/` is built first.
 */
export async function benchPages(site?: string): Promise<void> {
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error('No installed browser was found. BROWSER_PATH names one.');
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-pages-'));
  const out = site ?? join(folder, 'dist');
  const port = await freePort();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    if (!site) await buildPortal({data: 'data', out, snapshot: join(folder, 'portal')});
    const browser = await chromium.launch({
      executablePath,
      args: [...sandbox, '--disable-dev-shm-usage', `--remote-debugging-port=${port}`]
    });
    const served = await serve(out, 0);
    try {
      console.table(await measureKeys(browser, 6));
      for (const path of largestOfEach(out)) {
        const url = served.url + path;
        for (const line of lines) {
          const {first, largest, shift} = await measurePaint(browser, url, line, times);
          console.log(
            `${path} · ${line.name}: FCP ${Math.round(first)} ms · LCP ${Math.round(largest)} ms · CLS ${shift}`
          );
        }
        const runs: number[] = [];
        for (let run = 0; run < times; run++)
          runs.push((await lighthouseScores(url, port, ['performance'])).scores.performance ?? NaN);
        runs.sort((a, b) => a - b);
        console.log(`${path} · Lighthouse performance ${runs[times >> 1]} (${runs.join(' ')})`);
      }
    } finally {
      await browser.close();
      await served.close();
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The heaviest Chinese page of each kind that a villager reads. */
function largestOfEach(site: string): string[] {
  const largest = new Map<string, {path: string; bytes: number}>();
  for (const path of htmlBelow(site)) {
    const type = pageType(path);
    if (path.startsWith('en/') || !path.endsWith('index.html') || !read.includes(type)) continue;
    const {size} = statSync(join(site, path));
    if (size > (largest.get(type)?.bytes ?? 0)) largest.set(type, {path, bytes: size});
  }
  return read.flatMap(type => largest.get(type)?.path ?? []);
}
