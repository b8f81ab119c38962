import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {unzipSync} from 'fflate';
import {describe, expect, inject, test} from 'vitest';
import {csvColumnSum} from '../../scripts/scan/csv-column-sum.ts';
import {sizeText} from '../../src/views/size-text.ts';
import {readPage} from './read-page.ts';
import {sitePages} from './site-pages.ts';

const site = inject('site');
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

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
