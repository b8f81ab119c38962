import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {readXlsx} from 'hucre/xlsx';
import {extractText} from 'unpdf';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {installedBrowser} from '../../scripts/disk/installed-browser.ts';
import type {TownshipPack} from '../../src/publish/packs/parents.ts';
import {goldenSite, type Site} from './build-site.ts';

let site: Site;
beforeAll(async () => {
  site = goldenSite();
  await site.build();
});
afterAll(() => site.remove());

/** Runs the command itself, on the built golden site. */
function kit(folder: string, ...options: string[]) {
  const out = join(site.out, '..', folder);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      ...[join(process.cwd(), 'scripts/kit.ts'), '--site', site.out, '--snapshot', site.snapshot],
      ...['--out', out, ...options]
    ],
    {encoding: 'utf8', env: {...process.env, LC_ALL: 'zh_CN.UTF-8'}}
  );
  return {status, text: stdout + stderr, out, names: existsSync(out) ? readdirSync(out).sort() : []};
}

const townships = (): TownshipPack[] =>
  site.packs().filter((pack): pack is TownshipPack => pack.kind === 'township');
const fenOf = (yuan: unknown): bigint => BigInt(Math.round(Number(yuan) * 100));
const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);
const file = (out: string, code: string, ending: string): Buffer =>
  readFileSync(join(out, readdirSync(out).find(name => name.startsWith(code) && name.endsWith(ending))!));
/** The last cell but the data status of every row of a page's table. */
const pageRows = (html: string, heading: string): string[][] => {
  const section = html.split('<section>').find(part => part.startsWith(`<h2>${heading}</h2>`))!;
  return [...section.matchAll(/<tr>((?:<td.*?<\/td>)+)<\/tr>/gu)].map(([, cells]) =>
    [...cells!.matchAll(/<td[^>]*>(.*?)<\/td>/gu)].map(([, text]) => text!.replaceAll(',', ''))
  );
};

test('npm run kit: per township a page and a workbook whose lines come to the township’s own figure, in all years', async () => {
  const {status, text, out, names} = kit('kit-all', '--year', 'all', '--no-pdf');
  expect([status, text.split('\n').filter(Boolean).length]).toEqual([0, 2]);
  expect(names.length).toBe(townships().length * 2 + 1);
  expect(townships().length).toBeGreaterThan(1);
  for (const {id, figures} of townships()) {
    const {sheets} = await readXlsx(file(out, id, '.xlsx'));
    const [sums, payments, aggregates] = sheets.map(({rows}) => rows.slice(1));
    const html = file(out, id, '.html').toString('utf8');
    const paid = BigInt(figures.paid_fen);
    const expired = BigInt(figures.expired_fen);
    expect(sum([...payments!.map(row => fenOf(row[8])), ...aggregates!.map(row => fenOf(row[4]))])).toBe(
      paid - expired
    );
    expect(fenOf(sums!.at(-1)![2])).toBe(paid);
    expect(
      sum([
        ...pageRows(html, '发放').map(row => fenOf(row[8])),
        ...pageRows(html, '只公布合计的补助').map(row => fenOf(row[4]))
      ])
    ).toBe(paid - expired);
    expect(fenOf(pageRows(html, '合计').at(-1)![2])).toBe(paid);
    expect(html).not.toMatch(/<script|https?:|src=/u);
  }
});

test('npm run kit of one year: its sum is the township’s of that year; in English every word is', async () => {
  const {status, text, out} = kit('kit-year', '--year', '2025', '--no-pdf', '--lang', 'en');
  expect([status, text.includes('townships')]).toEqual([0, true]);
  for (const {id, figures} of townships()) {
    const year = figures.by_paid_year.find(entry => entry.year === 2025);
    const {sheets} = await readXlsx(file(out, id, '.xlsx'));
    expect(sheets.map(({name}) => name)[0]).toBe('Sums');
    expect(fenOf(sheets[0]!.rows.at(-1)![2])).toBe(BigInt(year?.paid_fen ?? 0));
    expect(file(out, id, '.html').toString('utf8')).toContain('<html lang="en">');
  }
});

test('npm run kit zips the whole site, file by file the same bytes, and says how many files and how large', () => {
  const {text, out} = kit('kit-zip', '--no-pdf');
  const zip = readFileSync(join(out, 'site.zip'));
  const unpacked = unzipSync(zip);
  const files = readdirSync(site.out, {recursive: true, encoding: 'utf8'}).filter(name =>
    statSync(join(site.out, name)).isFile()
  );
  expect(Object.keys(unpacked).sort()).toEqual(files.sort());
  for (const name of files)
    expect(Buffer.compare(unpacked[name]!, readFileSync(join(site.out, name)))).toBe(0);
  expect(text).toContain(`整个网站:${files.length}个文件`);
  const again = kit('kit-zip', '--no-pdf');
  expect(readFileSync(join(again.out, 'site.zip')).equals(zip)).toBe(true);
});

test('npm run kit: every file within the limits, or it is named with its size and the exit code is 1', () => {
  const fits = kit('kit-limit', '--no-pdf');
  expect(fits.status).toBe(0);
  for (const name of fits.names)
    expect(statSync(join(fits.out, name)).size).toBeLessThanOrEqual(
      (name === 'site.zip' ? 200 : 10) * 2 ** 20
    );
  const small = kit('kit-limit', '--no-pdf', '--limit', '0.000001', '--zip-limit', '0.000001');
  expect(small.status).toBe(1);
  for (const name of small.names) expect(small.text).toContain(`${name} 有`);
});

test('npm run kit without a site, without a browser, with a wrong option: a sentence each, no stack trace', () => {
  const none = kit('kit-none', '--site', join(site.out, 'no-such'));
  expect([none.status, none.text.trim()]).toEqual([1, '还没有网站。请先运行 npm run build。']);
  const wrong = kit('kit-none', '--colour');
  expect([wrong.status, wrong.text]).toEqual([1, expect.stringContaining('不认识的选项')]);
  expect(wrong.text).not.toMatch(/\n\s+at /u);
  const path = process.env['PATH'];
  const named = process.env['BROWSER_PATH'];
  try {
    process.env['PATH'] = '';
    delete process.env['BROWSER_PATH'];
    const without = kit('kit-none');
    expect([without.status, without.text.includes('没有找到浏览器,没有生成 PDF')]).toEqual([1, true]);
    expect(without.names.some(name => name.endsWith('.html'))).toBe(true);
  } finally {
    process.env['PATH'] = path;
    if (named !== undefined) process.env['BROWSER_PATH'] = named;
  }
});

test.skipIf(!installedBrowser())(
  'npm run kit with an installed browser: each PDF opens and ends its sums with the township’s figure (skipped where none is installed)',
  async () => {
    const {status, out} = kit('kit-pdf', '--year', 'all');
    expect(status).toBe(0);
    for (const {id, figures} of townships()) {
      const {text, totalPages} = await extractText(new Uint8Array(file(out, id, '.pdf')), {mergePages: true});
      expect(totalPages).toBeGreaterThan(0);
      const paid = (figures.paid_fen / 100).toLocaleString('en', {minimumFractionDigits: 2});
      expect(text.replaceAll(' ', '')).toContain(paid);
    }
  }
);
