import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {availableParallelism, cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium, type Page} from 'playwright-core';
import {buildPortal} from '../site/build-portal.ts';
import {installedBrowser} from '../disk/installed-browser.ts';
import {serve} from '../disk/serve.ts';

const times = 9;

/** What a reader does in the explorer: the click or key, by the page's own controls. */
const acts: readonly (readonly [what: string, act: (page: Page) => Promise<number>])[] = [
  ['group by township', page => timed(page, 'select', 'township')],
  ['group by village', page => timed(page, 'select', 'village')],
  ['group by payee', page => timed(page, 'select', 'payee')],
  ['no grouping', page => timed(page, 'select', '')],
  ['tick a township', page => timed(page, 'click', '.values[open] input[type=checkbox]')],
  ['untick it', page => timed(page, 'click', '.values[open] input[type=checkbox]')],
  ['type a text', page => timed(page, 'type', '道路')],
  ['clear the text', page => timed(page, 'type', '')],
  ['sort by amount', page => timed(page, 'click', '.rows thead th.number button')],
  ['the other way', page => timed(page, 'click', '.rows thead th.number button')]
];

/**
 * `npm run bench -- explore [--site FOLDER]`: 100,000 payments in an installed browser: milliseconds from the address to
 * the first rows, and from a click or key to the painted answer. Medians are printed, never asserted.
 */
export async function benchExplore(site?: string): Promise<void> {
  const executablePath = installedBrowser();
  if (!executablePath) throw new Error('No installed browser was found. BROWSER_PATH names one.');
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-explore-'));
  const out = site ?? join(folder, 'dist');
  try {
    if (!site) await county(folder, out);
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({executablePath, args: [...sandbox, '--disable-dev-shm-usage']});
    const served = await serve(out, 0);
    try {
      console.log(`${cpus()[0]?.model} × ${availableParallelism()} · Chromium ${browser.version()}`);
      for (const name of ['explore.js', 'explore/payments.parquet', 'explore/lists.json'])
        console.log(`${name} ${(statSync(join(out, 'assets', name)).size / 2 ** 20).toFixed(2)} MiB`);
      const loads: number[] = [];
      const answers = new Map<string, number[]>();
      for (let run = 0; run < times; run++) {
        const page = await browser.newPage({viewport: {width: 1280, height: 900}});
        await page.goto(`${served.url}explore/index.html`);
        await page.locator('.rows tbody tr[data-index]').first().waitFor();
        loads.push(await page.evaluate(() => performance.now()));
        if (run === 0) console.log(await page.locator('.sum').innerText());
        await page.locator('.values summary').first().click();
        for (const [what, act] of acts) answers.set(what, [...(answers.get(what) ?? []), await act(page)]);
        await page.close();
      }
      console.table({
        load: {median: median(loads), worst: Math.round(Math.max(...loads))},
        ...Object.fromEntries(
          [...answers].map(([what, all]) => [
            what,
            {median: median(all), worst: Math.round(Math.max(...all))}
          ])
        )
      });
    } finally {
      await browser.close();
      await served.close();
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Acts inside the page and waits for the frame that shows the answer. */
function timed(page: Page, kind: 'select' | 'click' | 'type', value: string): Promise<number> {
  return page.evaluate(
    async ([kind, value]) => {
      // React listens to the element's own setter; a script's plain assignment would pass it by.
      const set = (element: HTMLElement, prototype: object, event: string): void => {
        Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(element, value);
        element.dispatchEvent(new Event(event, {bubbles: true}));
      };
      const begun = performance.now();
      if (kind === 'click') document.querySelector<HTMLElement>(value)!.click();
      else if (kind === 'select')
        set(document.querySelector<HTMLElement>('.grouping select')!, HTMLSelectElement.prototype, 'change');
      else set(document.querySelector<HTMLElement>('.box input')!, HTMLInputElement.prototype, 'input');
      await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)));
      return performance.now() - begun;
    },
    [kind, value] as const
  );
}

const median = (numbers: readonly number[]): number =>
  Math.round([...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN);

/** A county of 100,000 payments, built in one language. */
async function county(folder: string, out: string): Promise<void> {
  const data = join(folder, 'data');
  const sizes = ['--villages', '300', '--projects', '2000', '--payments', '100000'];
  const demo = fileURLToPath(new URL('../demo.ts', import.meta.url));
  const made = spawnSync(process.execPath, [demo, '--out', data, ...sizes], {stdio: 'inherit'});
  if (made.status !== 0) throw new Error('The county could not be made.');
  await buildPortal({data, out, snapshot: join(folder, 'portal')});
}
