import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs';
import {basename, join} from 'node:path';
import type {KitWords} from '../../src/i18n/zh/import-kit.ts';
import {settingsSchema} from '../../src/model/settings.ts';
import type {TownshipPack} from '../../src/publish/packs/parents.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {writeWorkbook} from '../../src/spreadsheet/write-workbook.ts';
import {installedBrowser, printPdf} from '../disk/installed-browser.ts';
import {kitLists} from './kit-lists.ts';
import type {KitOptions} from './kit-options.ts';
import {kitHtml, kitSheets} from './kit-township.ts';
import {zipPieces, type ZipEntry} from '../disk/zip-files.ts';

const mebibyte = 2 ** 20;
const mebibytes = (bytes: number): string => `${(bytes / mebibyte).toFixed(1)} MiB`;

/** What was done, in lines, and what the office must see to. */
export interface KitMade {
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Per township one self-contained page, one .xlsx and, where a browser is installed, one PDF; and the whole site as a zip.
 * All from the built site, so that nothing leaves that is not published. Null: there is no site yet.
 */
export async function makeKit(options: KitOptions, words: KitWords): Promise<KitMade | null> {
  const {site, snapshot, out, locale} = options;
  const api = join(site, 'api/v1');
  const facts = join(snapshot, 'site.json');
  if (!existsSync(join(api, 'village')) || !existsSync(facts)) return null;
  const {settings, current_year} = readJson<SiteInfo>(facts);
  const limits = settingsSchema.shape.kit.parse(settings.kit);
  const [fileLimit, zipLimit] = [options.limit ?? limits.file_mib, options.zipLimit ?? limits.site_mib];
  const year = options.year === undefined ? current_year : options.year;
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});

  const warnings: string[] = [];
  const made: string[] = [];
  const browser = options.pdf ? installedBrowser() : undefined;
  const codes = namesIn(join(api, 'village'));
  const townships = namesIn(join(api, 'township'));
  for (const name of townships) {
    const pack = readJson<TownshipPack>(join(api, 'township', name));
    const own = codes.filter(code => code.startsWith(pack.id));
    const villages = own.map(code => readJson<VillagePack>(join(api, 'village', code)));
    const {township} = pack.record;
    const lists = kitLists(pack, villages, year, words);
    const about = {township, year, data_on: settings.data_on, data_status: settings.data_status};
    const status = settings.data_status === 'real' ? '' : `-${settings.data_status}`;
    const path = join(out, `${pack.id}-${fileName(township)}${status}`);
    writeFileSync(`${path}.html`, kitHtml(lists, about, words, locale));
    writeFileSync(`${path}.xlsx`, await writeWorkbook(kitSheets(lists, about, words)));
    made.push(`${path}.html`, `${path}.xlsx`);
    if (!browser) continue;
    const printed = await printPdf(browser, `${path}.html`, `${path}.pdf`).then(
      () => true,
      () => false
    );
    if (printed) made.push(`${path}.pdf`);
    else warnings.push(words.noPdf(basename(`${path}.pdf`)));
  }
  const check = (file: string, limit: number): void => {
    const {size} = statSync(file);
    if (size > limit * mebibyte)
      warnings.push(words.tooLarge(basename(file), mebibytes(size), `${limit} MiB`));
  };
  for (const file of made) check(file, fileLimit);
  const lines = [words.made(townships.length, made.length, mebibytes(sizeOf(made)), out)];

  const files = readdirSync(site, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const zip = join(out, 'site.zip');
  if (writeZip(zip, siteFiles(site, files))) {
    lines.push(words.site(files.length, mebibytes(sizeOf(files)), mebibytes(statSync(zip).size)));
    check(zip, zipLimit);
  } else warnings.push(words.tooMany);
  if (!browser && options.pdf) warnings.push(words.noBrowser);
  return {lines, warnings};
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0);

/** A township's name as a part of a file's: no sign that Windows forbids. */
const fileName = (name: string): string => name.replace(/[\u0000-\u001f<>:"/\\|?*]/gu, '_');

/** Names inside the zip are relative to the site and use /, whatever the system. */
function* siteFiles(site: string, files: readonly string[]): Generator<ZipEntry> {
  for (const file of files)
    yield {name: file.slice(site.length + 1).replaceAll('\\', '/'), content: readFileSync(file)};
}

/** False: more than a zip holds; nothing is left of it. */
function writeZip(path: string, files: Iterable<ZipEntry>): boolean {
  const file = openSync(path, 'w');
  try {
    for (const piece of zipPieces(files)) writeSync(file, piece);
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    rmSync(path, {force: true});
    return false;
  } finally {
    closeSync(file);
  }
}
