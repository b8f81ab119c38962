import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {SiteInfo} from '../src/publish/packs/site-info.ts';
import type {VillagePack} from '../src/publish/packs/village.ts';
import {fullNames} from './paper/full-names.ts';
import {installedBrowser, printPdf} from './disk/installed-browser.ts';
import {chosenVillages, printOptions, PrintStopped} from './paper/print-options.ts';
import {printedMark} from './paper/printed-mark.ts';
import {slipPage, slips} from './paper/slip-page.ts';

/**
 * `npm run slips -- --village CODE | --township CODE | --all`: one slip a household for hand delivery, six to an A4
 * page, by village group, with full names: from `private/` into `private/slips/`, never into the site.
 */
async function main(): Promise<void> {
  const options = printOptions(process.argv.slice(2));
  if (options.out !== undefined)
    throw new PrintStopped(
      '发放明白条写全名,只写进 private/slips,不能用 --out 指定别的文件夹。没有写任何文件。'
    );
  const villages = chosenVillages(options);
  const browser = installedBrowser();
  if (!browser)
    throw new PrintStopped(
      '没有找到浏览器(Chrome、Edge 或 Chromium)。请安装一个,或用环境变量 BROWSER_PATH 指明。'
    );
  const names = await fullNames(options.private);
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(options.snapshot, path), 'utf8')) as T;
  const {settings, current_year: year} = read<SiteInfo>('site.json');
  const mark = printedMark(options.snapshot);
  const out = resolve(options.private, 'slips');
  mkdirSync(out, {recursive: true});
  for (const {id, name} of villages) {
    const pack = read<VillagePack>(`packs/village/${id}.json`);
    const all = slips(pack, names, year);
    const [html, pdf] = [join(out, `${id}.html`), join(out, `${id}.pdf`)];
    rmSync(pdf, {force: true});
    if (!all.length) {
      console.log(`${name}:${year}年没有付到户的钱,没有明白条。`);
      continue;
    }
    writeFileSync(html, slipPage(pack, all, settings, year, mark));
    await printPdf(browser, html, pdf);
    console.log(`${name}:${all.length}张,${pdf}`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof PrintStopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
