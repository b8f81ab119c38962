import {expect, test} from 'vitest';
import type {PackageInfo} from '../../src/publish/package/package-info.ts';
import {pageContext} from '../../src/views/context.ts';
import {dataPackageView} from '../../src/views/data-package.ts';
import {pageCite} from '../../src/views/page-data.ts';
import {sizeText} from '../../src/i18n/size-text.ts';
import {site} from './sample.ts';

const info: PackageInfo = {
  files: [
    {file: 'funds.csv', format: 'csv', table: 'funds', rows: 3, bytes: 2_048, sha256: 'a'.repeat(64)},
    {file: 'funds.parquet', format: 'parquet', table: 'funds', rows: 3, bytes: 900, sha256: 'b'.repeat(64)},
    {
      file: 'village-ledger.sqlite',
      format: 'sqlite',
      table: null,
      rows: null,
      bytes: 3_400_000,
      sha256: 'c'.repeat(64)
    }
  ],
  tables: [
    {
      name: 'funds',
      zh: '资金',
      en: 'Funds',
      rows: 3,
      columns: [
        {name: 'fund_id', values: 3, withheld: 0, unreadable: 0},
        {name: 'amount', values: 1, withheld: 1, unreadable: 0},
        {name: 'source_file', values: 3, withheld: 0, unreadable: 0}
      ]
    }
  ],
  broken_keys: [{column: 'allocations.project_id', refers: 'projects.project_id', rows: 2}],
  corrections: [],
  zip: {file: 'village-ledger.zip', bytes: 1_000_000, sha256: 'd'.repeat(64)}
};
const withAddress = (site_url: string) => {
  const base = site();
  return {...base, settings: {...base.settings, site_url}};
};
const zh = pageContext(site(), 'zh-CN', '/data/');

test('sizeText(…) has a unit a reader knows', () => {
  expect([0, 640, 1_100, 12_345, 1_000_000, 3_500_000].map(sizeText)).toEqual([
    '0 B',
    '640 B',
    '1.1 KB',
    '12 KB',
    '977 KB',
    '3.3 MB'
  ]);
});

test('dataPackageView(…) names each file with its size, and of each column the four states of its cells', () => {
  const view = dataPackageView(zh, info, {first: 2020, last: 2026});
  expect(view.links.slice(0, 2)).toEqual([
    {text: '整套数据,一个压缩包(ZIP,977 KB)', href: 'village-ledger.zip'},
    {text: '一个数据库文件(SQLite,3.2 MB)', href: 'package/village-ledger.sqlite'}
  ]);
  expect(view.tables.rows).toEqual([
    {
      cells: [
        '资金 funds',
        '3',
        [{text: '2.0 KB', href: 'package/funds.csv'}],
        [{text: '900 B', href: 'package/funds.parquet'}]
      ]
    }
  ]);
  expect(view.coverage[0]?.table.rows.map(({cells}) => cells)).toEqual([
    ['资金编号 fund_id', '3', '0', '0', '0'],
    ['下达金额 amount', '1', '1', '1', '0']
  ]);
  expect(view.quirks).toContain('allocations.project_id:有2行在 projects.project_id 里找不到。');
});

test('feeds are linked only where the site’s address is known', () => {
  expect(dataPackageView(zh, info, null).feeds).toEqual([]);
  const known = pageContext(withAddress('https://example.invalid/zhang'), 'zh-CN', '/data/');
  expect(dataPackageView(known, info, null).feeds.map(({href}) => href)).toEqual([
    '../feeds/data.xml',
    '../feeds/corrections.xml'
  ]);
});

test('the Dataset’s JSON cannot end its script element, whatever the settings hold', () => {
  const base = site();
  const hostile = {...base, settings: {...base.settings, publisher: {zh: '</script><b>', en: '</script>'}}};
  const {jsonLd} = dataPackageView(pageContext(hostile, 'zh-CN', '/data/'), info, {first: 2020, last: 2026});
  expect(jsonLd).not.toContain('<');
  expect(JSON.parse(jsonLd)).toMatchObject({
    '@type': 'Dataset',
    publisher: {name: '</script><b>'},
    temporalCoverage: '2020/2026-09-30'
  });
});

test('a reference holds publisher, subject, day of the data, day of publication, address and fingerprint', () => {
  const known = pageContext(withAddress('https://example.invalid/zhang/'), 'zh-CN', '/fund/F1/');
  expect(pageCite(known, '2026年衔接资金', 'e'.repeat(64)).cite).toMatchInlineSnapshot(
    `"晴川县农业农村局. 阳光村账: 2026年衔接资金: 数据截至2026-09-30[DS/OL]. (2026-10-12)[引用日期]. https://example.invalid/zhang/fund/F1/. 数据指纹: eeeeeeeeeeeeeeee."`
  );
  const english = pageContext(withAddress('https://example.invalid/zhang/'), 'en', '/fund/F1/');
  expect(pageCite(english, 'Fund', 'e'.repeat(64)).cite).toMatchInlineSnapshot(
    `"Qingchuan Bureau of Agriculture. Village Ledger: Fund: data as of 2026-09-30[DS/OL]. (2026-10-12)[date of access]. https://example.invalid/zhang/en/fund/F1/. Fingerprint: eeeeeeeeeeeeeeee."`
  );
});
