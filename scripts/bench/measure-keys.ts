import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {buildIndex} from '../../src/search/build-index.ts';
import {core} from '../../src/search/fold.ts';
import {pinyin} from '../../src/search/pinyin.ts';
import {bundleScript} from '../site/bundle-script.ts';
import {realPlaces} from './real-places.ts';
import {serve} from '../disk/serve.ts';

/** Milliseconds that the search box keeps the browser from doing anything else, after each letter typed. */
export interface Keystrokes {
  readonly kind: string;
  readonly keystrokes: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

const county = '530326';

/**
 * Types names of the 381 villages of a real county into the real search box, letter by letter: looking up, listing and
 * laying out together. `slower`: how many times slower the machine is made.
 */
export async function measureKeys(browser: Browser, slower: number): Promise<Keystrokes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-keys-'));
  const places = realPlaces(county);
  writeFileSync(join(folder, 'search-index.js'), buildIndex(places));
  writeFileSync(join(folder, 'search.js'), await bundleScript('search/browser.ts'));
  writeFileSync(join(folder, 'index.html'), box);
  const served = await serve(folder, 0);
  try {
    const page = await browser.newPage({viewport: {width: 360, height: 640}});
    await page.addInitScript(watchTimers);
    await page.goto(served.url);
    await page.locator('input').focus();
    await page.waitForFunction(() => 'villageLedgerIndex' in window);
    const tools = await page.context().newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', {rate: slower});
    const names = places.filter(({kind}) => kind === 'village').map(({name}) => core(name));
    const drawn = names.filter((_, at) => at % 32 === 0);
    const wrong = (text: string) => text.replace(/.(?=.{3}$)/, letter => (letter === 'x' ? 'y' : 'x'));
    const kinds: [string, string[]][] = [
      ['汉字', drawn],
      ['全拼', drawn.map(name => pinyin(name).full)],
      ['首字母', drawn.map(name => pinyin(name).initials)],
      ['错一个字母', drawn.map(name => wrong(pinyin(name).full))]
    ];
    const found: Keystrokes[] = [];
    for (const [kind, queries] of kinds) {
      const times = (await page.evaluate(typeAll, queries)).sort((a, b) => a - b);
      const at = (share: number) =>
        times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
      found.push({
        kind,
        keystrokes: times.length,
        median: Math.round(at(0.5)),
        p95: Math.round(at(0.95)),
        longest: Math.round(at(1))
      });
    }
    await page.close();
    return found;
  } finally {
    await served.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

const box = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>搜索</title>
<script src="search.js" defer></script></head><body>
<form action="."><input type="search" data-search data-index="search-index.js" data-root="./"></form></body></html>`;

interface Watched {
  /** Milliseconds of each timer's work since the list was last emptied. */
  timerTimes: number[];
}

/** The box works in a timer after each letter: notes how long each took, with the layout that it caused. */
function watchTimers(): void {
  const watched = window as unknown as Watched;
  watched.timerTimes = [];
  const usual = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, wait?: number) =>
    usual(() => {
      const start = performance.now();
      work();
      document.body.getBoundingClientRect();
      watched.timerTimes.push(performance.now() - start);
    }, wait)) as typeof window.setTimeout;
}

/** Types each query letter by letter, waiting for the box's answer after each. */
async function typeAll(queries: readonly string[]): Promise<number[]> {
  const watched = window as unknown as Watched;
  const input = document.querySelector('input') as HTMLInputElement;
  const times: number[] = [];
  for (const query of queries)
    for (let end = 1; end <= query.length; end++) {
      watched.timerTimes = [];
      input.value = query.slice(0, end);
      input.dispatchEvent(new Event('input'));
      while (!watched.timerTimes.length) await new Promise(resolve => requestAnimationFrame(resolve));
      times.push(watched.timerTimes[0] as number);
    }
  return times;
}
