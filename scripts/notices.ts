import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {notice as t} from '../src/i18n/zh/notice.ts';
import {fullNames} from './paper/full-names.ts';
import {installedBrowser, printPdf} from './disk/installed-browser.ts';
import {withFullNames} from './paper/notice-names.ts';
import {chosenVillages, printOptions, PrintStopped} from './paper/print-options.ts';

/**
 * `npm run notices -- --village CODE | --township CODE | --all [--out FOLDER] [--full-names]`: the notices of the
 * built site as PDFs, a file a village, into `print/notices/`. With --full-names the tier that the village board may
 * carry: from `private/` into `private/notices/`, never into the site.
 */
async function main(): Promise<void> {
  const options = printOptions(process.argv.slice(2));
  const villages = chosenVillages(options);
  const browser = installedBrowser();
  if (!browser)
    throw new PrintStopped(
      '没有找到浏览器(Chrome、Edge 或 Chromium)。请安装一个,或用环境变量 BROWSER_PATH 指明。'
    );
  const names = options.fullNames ? await fullNames(options.private) : null;
  const out = resolve(names ? join(options.private, 'notices') : (options.out ?? 'print/notices'));
  mkdirSync(out, {recursive: true});
  for (const {id, name} of villages) {
    const page = resolve(options.site, 'village', id, 'notice', 'index.html');
    const pdf = join(out, `${id}.pdf`);
    rmSync(pdf, {force: true});
    if (names) {
      const html = join(out, `${id}.html`);
      writeFileSync(html, withFullNames(readFileSync(page, 'utf8'), names, t.fullNames));
      await printPdf(browser, html, pdf);
    } else await printPdf(browser, page, pdf);
    console.log(`${name} ${pdf}`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof PrintStopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
