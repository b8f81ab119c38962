import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, inject, test} from 'vitest';
import {busyVillage} from './golden-payments.ts';
import {readPage} from './read-page.ts';
import {sitePages} from './site-pages.ts';

const site = inject('site');
const pages = sitePages(site);
/** Bytes as a county's server sends them: gzip, since browsers refuse brotli on plain http. */
const gzip = (path: string): number => gzipSync(readFileSync(join(site, path)), {level: 9}).length;
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
const KB = 1024;

describe('bytes (design 9)', () => {
  test('a village page, HTML with its CSS, is one round trip: 14 KB gzip in the median', () => {
    const sizes = pages.filter(({type}) => type === 'village').map(({path}) => gzip(path));
    expect(median(sizes)).toBeLessThanOrEqual(14 * KB);
  });

  test.runIf(existsSync(join(site, 'village', busyVillage))).each([
    ['a village of 420 households', `village/${busyVillage}/index.html`, 14],
    ['a year of 400 payments', `village/${busyVillage}/2025/index.html`, 16],
    ['a year of 1,500 payments', `village/${busyVillage}/2024/index.html`, 50]
  ])('%s (%s) is within %i KB', (_, path, limit) => {
    expect(gzip(path)).toBeLessThanOrEqual(limit * KB);
  });

  test('every other page is within 50 KB', () => {
    const heavy = pages.map(({path}) => [path, gzip(path)] as const).filter(([, bytes]) => bytes > 50 * KB);
    expect(heavy).toEqual([]);
  });

  test('the search box costs half a KB; on first focus 15 KB of script and an index of 60 KB', () => {
    expect(gzip('assets/reader.js')).toBeLessThanOrEqual(2.5 * KB);
    expect(gzip('assets/search-box.js')).toBeLessThanOrEqual(0.5 * KB);
    expect(gzip('assets/search.js')).toBeLessThanOrEqual(15 * KB);
    expect(gzip('assets/search-index.js')).toBeLessThanOrEqual(60 * KB);
  });

  test('no page but an analyst’s needs a script of its own, and the search box waits until the page stands', () => {
    const analyst = ['compare', 'explore', 'match', 'verify'];
    const scripts = pages
      .filter(({type}) => !analyst.includes(type))
      .flatMap(({path}) => readPage(readFileSync(join(site, path), 'utf8')))
      .filter(({name, attributes}) => name === 'script' && attributes.get('type') !== 'application/ld+json');
    const others = scripts.filter(
      ({attributes}) => !/assets\/(search-box|reader)\.js$/.test(attributes.get('src') ?? '')
    );
    expect(others).toEqual([]);
    expect(scripts.filter(({attributes}) => !attributes.has('defer'))).toEqual([]);
  });
});

describe('CSS that Chrome 80, Safari 13 and Firefox 78 understand', () => {
  const sheets = new Map<string, string>();
  for (const {path} of pages)
    for (const {name, content} of readPage(readFileSync(join(site, path), 'utf8')))
      if (name === 'style') sheets.set(content, path);
  for (const path of readdirSync(site, {recursive: true, encoding: 'utf8'}))
    if (path.endsWith('.css')) sheets.set(readFileSync(join(site, path), 'utf8'), path);
  const css = [...sheets.keys()].join('\n');

  test('there is some', () => expect(css.length).toBeGreaterThan(500));

  test.each([
    '@layer',
    'oklch',
    'oklab',
    'lab(',
    'lch(',
    'color-mix',
    ':has(',
    ':is(',
    ':where(',
    '@container',
    '@property',
    'inset:',
    'aspect-ratio',
    'dvh',
    'clamp('
  ])('it does not use %s', word => expect(css).not.toContain(word));

  test('it does not nest rules', () => {
    const inner = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
    const open: string[] = [];
    const nested: string[] = [];
    for (const [, selector = '', brace] of inner.matchAll(/([^{};]*)([{};])/g)) {
      if (brace === '{') {
        if (open.some(outer => !outer.startsWith('@'))) nested.push(selector.trim());
        open.push(selector.trim());
      } else if (brace === '}') open.pop();
    }
    expect(nested).toEqual([]);
  });

  test('flex boxes leave their gaps to margins: flex gap is unknown to Safari 13 and Chrome 80', () => {
    const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
      selector,
      body: body!
    }));
    const gapped = rules.filter(
      ({body}) => /display:\s*(inline-)?flex/.test(body) && /(^|;)\s*(row-|column-)?gap:/.test(body)
    );
    expect(gapped).toEqual([]);
  });

  test('Tailwind’s variables are not reset on every element', () => {
    expect(css).not.toMatch(/(\*|::?backdrop|:before|:after)[^{}]*\{[^{}]*--tw-/);
  });

  test('the part every page carries is within 5 KB gzip', () => {
    for (const [sheet, path] of sheets)
      expect([path, gzipSync(sheet, {level: 9}).length <= 5 * KB]).toEqual([path, true]);
  });
});
