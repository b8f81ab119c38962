/**
 * `npm run kit [-- --year YEAR|all --limit MIB --no-pdf --site FOLDER --out FOLDER]`: for offices that attach files to a notice on the county's
 * platform. Per township one self-contained page, one .xlsx and, where a browser is installed, one PDF; and the whole
 * site as a zip. All from the built site, so that nothing leaves that is not published.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {kitWords as words} from '../src/i18n/zh/import-kit.ts';
import {writeWorkbook} from '../src/spreadsheet/write-workbook.ts';
import type {VillagePack} from '../src/publish/packs.ts';
import {installedBrowser, printPdf} from './installed-browser.ts';
import {kitHtml, kitLists, kitSheets} from './kit-township.ts';
import {zipFiles} from './zip-files.ts';

const {values} = parseArgs({
  options: {
    site: {type: 'string', default: 'dist'},
    snapshot: {type: 'string', default: '.portal'},
    out: {type: 'string', default: 'kit'},
    limit: {type: 'string', default: '10'},
    year: {type: 'string'},
    'no-pdf': {type: 'boolean', default: false}
  }
});
const [site, out] = [resolve(values.site), resolve(values.out)];
const limit = Number(values.limit) * 2 ** 20;
const villages = join(site, 'api/v1/village');
const facts = join(resolve(values.snapshot), 'site.json');
if (!existsSync(villages) || !existsSync(facts)) {
  console.error(words.noSite);
  process.exitCode = 1;
} else await makeKit();

async function makeKit(): Promise<void> {
  const {settings, current_year} = JSON.parse(readFileSync(facts, 'utf8')) as {
    settings: {data_on: string; data_status: string};
    current_year: number;
  };
  const packs = readdirSync(villages)
    .sort()
    .map(name => JSON.parse(readFileSync(join(villages, name), 'utf8')) as VillagePack);
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});
  const browser = values['no-pdf'] ? undefined : installedBrowser();
  const year = values.year === 'all' ? null : Number(values.year ?? current_year);
  const made: string[] = [];
  for (const [code, own] of Map.groupBy(packs, ({id}) => id.slice(0, 9))) {
    const township = own[0]!.record.township ?? code;
    const lists = kitLists(own, year, words);
    const about = {township, year, data_on: settings.data_on, data_status: settings.data_status};
    const status = about.data_status === 'real' ? '' : `-${about.data_status}`;
    const name = join(out, `${code}-${township}${status}`);
    writeFileSync(`${name}.html`, kitHtml(lists, about, words));
    writeFileSync(`${name}.xlsx`, await writeWorkbook(kitSheets(lists, about, words)));
    made.push(`${name}.html`, `${name}.xlsx`);
    if (!browser) continue;
    await printPdf(browser, `${name}.html`, `${name}.pdf`);
    made.push(`${name}.pdf`);
  }
  for (const file of made) {
    const size = statSync(file).size;
    if (size <= limit) continue;
    console.error(words.tooLarge(file, mebibytes(size), mebibytes(limit)));
    process.exitCode = 1;
  }
  console.log(words.made(made.length, mebibytes(made.reduce((sum, file) => sum + statSync(file).size, 0))));
  const files = readdirSync(site, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const zip = zipFiles(siteFiles(files));
  writeFileSync(join(out, 'site.zip'), zip);
  const whole = files.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(words.site(files.length, mebibytes(whole), mebibytes(zip.length)));
  if (!browser && !values['no-pdf']) console.error(words.noBrowser);
}

/** Names inside the zip are relative to the site and use /, whatever the system. */
function* siteFiles(files: readonly string[]): Generator<{name: string; content: Uint8Array}> {
  for (const file of files)
    yield {name: file.slice(site.length + 1).replaceAll('\\', '/'), content: readFileSync(file)};
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
