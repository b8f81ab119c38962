import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, inject, test} from 'vitest';
import {readPage} from './read-page.ts';
import {sitePages} from './site-pages.ts';

const site = inject('site');
const pages = sitePages(site);
const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const words = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const of = (...types: string[]) => pages.filter(({type, locale}) => types.includes(type) && locale === 'zh');

describe('share cards', () => {
  test('a title of a place or a subsidy is at most 30 characters, and its first 14 already name it', () => {
    const long = of('village', 'year', 'notice', 'raise', 'read', 'item', 'township')
      .map(({path}) => /<meta property="og:title" content="([^"]*)"/.exec(read(path))?.[1] ?? `none: ${path}`)
      .filter(title => Array.from(title).length > 30 || title.startsWith('none'));
    expect(long).toEqual([]);
  });

  test('a village’s card says the money in its description', () => {
    for (const {path} of of('village'))
      expect(read(path)).toMatch(/<meta property="og:description" content="[^"]*(安排我们村|没有公布)/);
  });

  test('no link is a blob or a script, and every file link of a place page has the way out of WeChat beside it', () => {
    for (const {path} of pages)
      for (const {name, attributes} of readPage(read(path)))
        if (name === 'a') expect(attributes.get('href') ?? '#').not.toMatch(/^(blob|data|javascript):/i);
    for (const {path} of of('village', 'read')) expect(read(path)).toMatch(/浏览器打开/);
  });
});

describe('dignity and order (design 6)', () => {
  const hard = /贫困户|低保户|监测户|特困户|五保户|残疾户/;

  test('no page of a village puts a label of hardship beside a household', () => {
    const found = of('village', 'year', 'notice', 'raise', 'read', 'kept')
      .filter(({path}) => hard.test(words(read(path))))
      .map(({path}) => path);
    expect(found).toEqual([]);
  });

  test('who qualifies stands above each list of households', () => {
    for (const {path} of of('village')) {
      const html = read(path);
      for (const [, before] of html.matchAll(/<h3 id="(?:universal|targeted)">([\s\S]*?)<table class="who"/g))
        expect(before, path).toContain('谁可以领:');
    }
  });

  test('households are listed by village group, never by amount', () => {
    const sorted = (amounts: readonly number[], way: 1 | -1) =>
      amounts.every((amount, at) => at === 0 || (amount - (amounts[at - 1] as number)) * way >= 0);
    let lists = 0;
    for (const {path} of of('village'))
      for (const [table] of read(path).matchAll(/<table class="who"[\s\S]*?<\/table>/g)) {
        const amounts = [...table.matchAll(/<td>([\d,.]+)<\/td>\s*<\/tr>/g)].map(([, text]) =>
          Number(text!.replaceAll(',', ''))
        );
        if (new Set(amounts).size < 5) continue;
        lists++;
        expect(sorted(amounts, 1) || sorted(amounts, -1), path).toBe(false);
      }
    expect(lists).toBeGreaterThan(0);
  });

  test('universal and targeted subsidies stand apart', () => {
    const both = of('village').filter(
      ({path}) => /id="universal"/.test(read(path)) && /id="targeted"/.test(read(path))
    );
    expect(both.length).toBeGreaterThan(0);
  });
});
