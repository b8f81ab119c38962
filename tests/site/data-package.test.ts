import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {unzipSync} from 'fflate';
import Papa from 'papaparse';
import {describe, expect, inject, test} from 'vitest';
import {csvColumnSum} from '../../scripts/scan/csv-column-sum.ts';
import {sizeText} from '../../src/i18n/size-text.ts';
import {words} from '../../src/i18n/words.ts';
import {tables} from '../../src/model/tables.ts';
import type {FileTerms} from '../../src/publish/files/file-terms.ts';
import {readPage} from './read-page.ts';
import {sitePages} from './site-pages.ts';

const site = inject('site');
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;
const siteFiles = (ending: string): string[] =>
  readdirSync(site, {recursive: true, encoding: 'utf8'})
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith(ending))
    .sort();

describe('the data page', () => {
  const html = read('data/index.html');
  test('describes the data as a schema.org Dataset whose every file is there with that size and SHA-256', () => {
    const script = readPage(html).find(({attributes}) => attributes.get('type') === 'application/ld+json');
    const dataset = JSON.parse(script!.content) as {
      '@type': string;
      license: string;
      description: string;
      distribution: {contentUrl: string; contentSize: string; sha256: string}[];
    };
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset.description.length).toBeGreaterThan(50);
    expect(dataset.license).not.toBe('');
    expect(dataset.distribution.length).toBeGreaterThan(10);
    for (const {contentUrl, contentSize, sha256} of dataset.distribution) {
      const path = contentUrl.replace(/^https?:\/\/[^/]+\//, '');
      const file = readFileSync(
        join(site, /^https?:/.test(contentUrl) ? path : posix.join('data', contentUrl))
      );
      expect([contentUrl, contentSize, sha256]).toEqual([
        contentUrl,
        `${file.length} B`,
        createHash('sha256').update(file).digest('hex')
      ]);
    }
  });
  test('says sizes beside the links as the files have them', () => {
    const zip = readdirSync(join(site, 'data')).find(name => name.endsWith('.zip'))!;
    expect(html).toContain(`(ZIP,${sizeText(statSync(join(site, 'data', zip)).size)})`);
  });
  test('has a reference ready to copy, marked whole by one tap', () => {
    expect(html).toMatch(/<p class="select-all">[^<]+\[DS\/OL\][^<]+数据指纹: [0-9a-f]{16}\.<\/p>/);
  });
});

test('the zip holds the files of the folder, byte for byte, and nothing else', () => {
  const zip = readdirSync(join(site, 'data')).find(name => name.endsWith('.zip'))!;
  const files = unzipSync(readFileSync(join(site, 'data', zip)));
  expect(Object.keys(files).sort()).toEqual(readdirSync(join(site, 'data/package')).sort());
  for (const [name, content] of Object.entries(files))
    expect([name, readFileSync(join(site, 'data/package', name)).equals(content)]).toEqual([name, true]);
});

describe('api/v1', () => {
  interface Index {
    kinds: Record<string, {count: number; example: string; list: string; schema: string}>;
    policy: {zh: string; en: string};
    fingerprint: string;
  }
  test('index.json names each kind with its list, schema and an example; each list has the packs’ own SHA-256', () => {
    const index = json<Index>('api/v1/index.json');
    expect(Object.keys(index.kinds).length).toBeGreaterThan(8);
    expect(index.policy.zh).toContain('v2');
    for (const [kind, {count, example, list, schema}] of Object.entries(index.kinds)) {
      const packs = json<{id: string; path: string; sha256: string}[]>(`api/v1/${list}`);
      expect([kind, packs.length]).toEqual([kind, count]);
      for (const {path, sha256} of packs)
        expect(
          createHash('sha256')
            .update(read(`api/v1/${path}`))
            .digest('hex')
        ).toBe(sha256);
      expect(existsSync(join(site, 'api/v1', example))).toBe(true);
      expect(json<{title: string}>(`api/v1/${schema}`).title).toBe(`village-ledger ${kind}`);
    }
  });
});

test('links to a page’s own table say its rows and size as the file has them', () => {
  let seen = 0;
  for (const {path} of sitePages(site).filter(
    page => page.locale === 'zh' && /^(village|township|county|fund|item|project)$/.test(page.type)
  ))
    for (const [, href, rows, size] of read(path).matchAll(
      /href="([^"]+\.csv)"[^>]*>[^<]{2,8}\(CSV,([\d,]+)行,([^)]+)\)/g
    )) {
      const file = posix.join(posix.dirname(path), href!);
      const text = read(file);
      const column = /(^|,)amount(,|\r)/m.test(text.split('\n')[0]!) ? 'amount' : 'paid';
      expect([file, csvColumnSum(text, column).rows, sizeText(Buffer.byteLength(text))]).toEqual([
        file,
        Number(rows!.replace(',', '')),
        size
      ]);
      seen++;
    }
  expect(seen).toBeGreaterThanOrEqual(15);
});

test('every link to a table, a chart or a whole file says how large the file is, and a table’s its rows', () => {
  const faults: string[] = [];
  let seen = 0;
  for (const {path} of sitePages(site))
    for (const [, href, text] of read(path).matchAll(
      /<a\b[^>]*?href="([^"#?]+\.(?:csv|xlsx|svg|parquet|zip|sqlite))"[^>]*>([^<]*)/g
    )) {
      const file = posix.join(posix.dirname(path), decodeURI(href!));
      const size = sizeText(statSync(join(site, file)).size);
      // In the table of all tables a column has the rows.
      const rows =
        file.endsWith('.csv') && !file.startsWith('data/package/')
          ? Papa.parse<string[]>(read(file), {skipEmptyLines: true}).data.length - 1
          : null;
      const said = rows === null || new RegExp(`[ ,]${rows.toLocaleString('en')}(行| rows?)`).test(text!);
      if (!text!.includes(size) || !said) faults.push(`${path}: ${text} -> ${file}, ${rows}, ${size}`);
      seen++;
    }
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(100);
});

test('every column of a page’s CSV is in the dictionary, or among the columns that are explained beside it', () => {
  const known = new Set([
    ...Object.values(tables).flatMap(({columns}) => columns.map(({name}) => name)),
    ...Object.keys(words('zh-CN').data.fileColumns)
  ]);
  const unknown = new Set<string>();
  // Those of the package are explained in its README.
  for (const path of siteFiles('.csv').filter(path => !path.startsWith('data/package/'))) {
    const [head = ''] = read(path).replace(/^\ufeff/, '').split('\r\n'); // prettier-ignore
    // A list that people fill in has Chinese headings.
    for (const name of head.split(',')) if (/^[a-z]/.test(name) && !known.has(name)) unknown.add(name);
  }
  expect([...unknown]).toEqual([]);
  expect(read('data/index.html')).toContain(words('zh-CN').data.fileColumns.current_paid);
});

test('pictures, the search index and the files to match with say under which terms they may be used', () => {
  const {terms} = json<{terms: FileTerms}>('api/v1/site/site.json');
  const files = [...siteFiles('.svg').filter(path => !/^(assets|attachments)\//.test(path)), 'assets/search-index.js', ...siteFiles('.json').filter(path => path.startsWith('assets/match-'))]; // prettier-ignore
  expect(files.length).toBeGreaterThan(20);
  for (const path of files)
    for (const {zh, en} of [terms.licence, terms.attribution, terms.terms]) {
      const words = path.startsWith('en/') ? en : zh;
      expect([path, words, read(path).includes(words)]).toEqual([path, words, true]);
    }
});

test('pages of places, money and payments have a reference ready to copy, with the fingerprint that their foot prints', () => {
  // A village's own page has no byte to spare: its years have the reference.
  const own =
    /^(en\/)?((township|county|fund|project|item|payee)\/[^/]+|unplaced|village\/\d+\/\d{4})\/index\.html$/;
  const pages = sitePages(site).filter(({path}) => own.test(path));
  expect(new Set(pages.map(({type}) => type)).size).toBeGreaterThanOrEqual(7);
  for (const {path} of pages) {
    const html = read(path);
    const [, print] = /<code[^>]*>([0-9a-f]{64})<\/code>/.exec(html) ?? [];
    const [, cited] = /<p class="select-all">[^<]+\[DS\/OL\][^<]+: ([0-9a-f]{16})\.<\/p>/.exec(html) ?? [];
    expect([path, cited]).toEqual([path, print?.slice(0, 16) ?? 'no fingerprint']);
  }
});
