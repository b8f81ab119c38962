import {describe, expect, test} from 'vitest';
import {feeds} from '../../src/publish/files/feeds.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import {robots} from '../../src/publish/files/robots.ts';
import {sitemap} from '../../src/publish/files/sitemap.ts';
import {settings} from './small-county.ts';

const none = {releases: [], faults: [], current: false};
const site = (site_url: string): SiteInfo =>
  ({settings: settings({site_url}), fingerprint: 'f'.repeat(64)}) as unknown as SiteInfo;
const correction = {
  table: 'disbursements',
  id: 'D1',
  field: 'amount',
  old: '1',
  new: '2',
  reason: '录入错误 <script>&\u0007',
  on: '2025-11',
  document_no: null
} as never;

describe('feeds(…)', () => {
  test('writes none without an address of the site: ids and links must be whole', () => {
    expect(feeds(site(''), none, [correction])).toEqual([]);
  });
  test('new data and corrections, dated by the data and never by the clock', () => {
    const files = feeds(site('https://example.invalid/zhang/'), none, [correction]);
    expect(files.map(({path}) => path)).toEqual(['/feeds/data.xml', '/feeds/corrections.xml']);
    expect(files[0]!.content).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
       <id>https://example.invalid/zhang/feeds/data.xml</id>
       <title>阳光村账:新公布的数据</title>
       <updated>2026-10-10T00:00:00Z</updated>
       <link rel="self" type="application/atom+xml" href="https://example.invalid/zhang/feeds/data.xml"/>
       <link href="https://example.invalid/zhang/"/>
       <author><name>晴川县乡村振兴局</name></author>
       <rights>可免费使用,请注明来源和日期。</rights>
       <entry>
        <id>https://example.invalid/zhang/feeds/data.xml#data-2026-09-30-ffffffffffff</id>
        <title>数据截至2026年9月30日</title>
        <updated>2026-10-10T00:00:00Z</updated>
        <link href="https://example.invalid/zhang/data/"/>
        <content type="text">数据指纹:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff</content>
       </entry>
      </feed>
      "
    `);
    expect(files[1]!.content).toContain('<updated>2025-11-01T00:00:00Z</updated>');
    expect(files[1]!.content).toContain('<title>发放明细 D1: 实发金额</title>');
    expect(files[1]!.content).toContain('原来:1;现在:2。原因:录入错误 &#60;script&#62;&#38;\ufffd');
    expect(feeds(site('https://example.invalid/zhang/'), none, [correction])).toEqual(files);
  });
});

test('a release’s entry counts the rows it added, changed and removed, of all tables', () => {
  const rows = (added: number, changed: number, removed: number) => ({
    added: {rows: added},
    changed: {rows: changed},
    removed: {rows: removed}
  });
  const release = {
    ...{number: 2, published_on: '2026-10-10', data_on: '2026-09-30', fingerprint: 'abc'},
    tables: {disbursements: rows(10, 2, 1), projects: rows(3, 0, 0)}
  };
  const [data] = feeds(site('https://example.invalid'), {...none, releases: [release as never]}, []);
  expect(data!.content).toContain('<content type="text">新增13行,修改2行,删除1行。数据指纹:abc</content>');
});

describe('robots(…)', () => {
  test('real data may be found, and names its sitemap where the site knows its address', () => {
    expect(robots({data_status: 'real', site_url: 'https://example.invalid/zhang/'})).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.invalid/zhang/sitemap.xml\n'
    );
    expect(robots({data_status: 'real', site_url: ''})).toBe('User-agent: *\nAllow: /\n');
  });
  test('what is not real is to be found by nobody', () => {
    expect(robots({data_status: 'demonstration', site_url: 'https://example.invalid'})).toBe(
      'User-agent: *\nDisallow: /\n'
    );
  });
});

describe('sitemap(…)', () => {
  test('names pages by their address', () => {
    expect([...sitemap('https://example.invalid/', ['index.html', 'fund/F&1/index.html'], '2026-10-10')])
      .toMatchInlineSnapshot(`
      [
        {
          "content": "<?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://example.invalid/</loc><lastmod>2026-10-10</lastmod></url>
      <url><loc>https://example.invalid/fund/F&#38;1/</loc><lastmod>2026-10-10</lastmod></url>
      </urlset>
      ",
          "path": "sitemap.xml",
        },
      ]
    `);
  });
  test('beyond 50,000 pages is an index of several', () => {
    const pages = Array.from({length: 50_001}, (_, at) => `village/${at}/index.html`);
    const files = [...sitemap('https://example.invalid', pages, '2026-10-10')];
    expect(files.map(({path}) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    expect(files[2]!.content).toContain('<loc>https://example.invalid/sitemap-2.xml</loc>');
  });
});
