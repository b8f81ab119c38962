import fc from 'fast-check';
import {expect, test} from 'vitest';
import {address, href, localePath} from '../../src/model/addresses.ts';

test.each([
  ['/village/1/', '/village/1/2026/#D1', '2026/index.html#D1'],
  ['/village/1/', '/', '../../index.html'],
  ['/', '/village/1/', 'village/1/index.html'],
  ['/en/village/1/', '/village/1/', '../../../village/1/index.html'],
  ['/village/1/', '/village/1/#who', '#who'],
  ['/village/1/', '/village/1/', 'index.html'],
  ['/village/1/', '/api/v1/village/1.json', '../../api/v1/village/1.json'],
  ['/village/1/2025/', '/village/1/', '../index.html']
])('href(%s, %s) is %s', (from, to, relative) => expect(href(from, to)).toBe(relative));

test('href(from, to) resolved by a browser from any sub-folder is the page itself', () => {
  const path = fc
    .array(fc.stringMatching(/^[a-z0-9]{1,4}$/), {maxLength: 4})
    .map(parts => `/${parts.map(part => `${part}/`).join('')}`);
  fc.assert(
    fc.property(path, path, (from, to) => {
      const base = 'https://example.test/sub/folder';
      return new URL(href(from, to), `${base}${from}index.html`).pathname === `/sub/folder${to}index.html`;
    })
  );
});

test('localePath keeps Chinese at the root and English below /en/', () => {
  expect(localePath('zh-CN', address.village('1'))).toBe('/village/1/');
  expect(localePath('en', address.village('1'))).toBe('/en/village/1/');
});
