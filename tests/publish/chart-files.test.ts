import {describe, expect, test} from 'vitest';
import {sizeText} from '../../src/i18n/size-text.ts';
import {chartText} from '../../src/publish/chart-files/chart-svg.ts';
import type {CountyPack, SitePack} from '../../src/publish/packs/parents.ts';
import {published, rows, smallCounty, wells} from './small-county.ts';

const named = {
  ...smallCounty,
  funds: [...smallCounty.funds!, ...rows('funds', {fund_id: 'F<9', fund: '<script>"&', amount_fen: 100})]
};
const snapshot = await published(named);
const files = new Map(
  [...snapshot.files].flatMap(([path, content]) =>
    /^files\/.*(charts|embed|flow)/.test(path) ? [[path.slice('files/'.length), content]] : []
  )
);
const csvRows = (path: string): string[][] =>
  files.get(path)!.replace(/^\ufeff/, '').trimEnd().split('\r\n').map(line => line.split(',')); // prettier-ignore
const fenOf = (text: string): bigint => BigInt(text.replace('.', ''));

describe('chartFiles(pack, site)', () => {
  test('county, township, village and fund have their charts as SVG and CSV, each place a page to embed', () => {
    const paths = [...files.keys()];
    expect(paths).toEqual(
      expect.arrayContaining([
        'county/990101/charts/paid-by-year.svg',
        'county/990101/charts/parts-demonstration.csv',
        'county/990101/embed/index.html',
        'county/990101/flow-demonstration.csv',
        'en/county/990101/charts/paid-by-year.svg',
        'township/990101101/charts/parts.svg',
        'township/990101101/embed/index.html',
        'en/township/990101101/embed/index.html',
        `village/${wells}/charts/paid-by-year.svg`,
        `village/${wells}/charts/paid-by-year-demonstration.csv`,
        `village/${wells}/embed/index.html`,
        'fund/F25/charts/uses.svg',
        'fund/F25/charts/uses-demonstration.csv'
      ])
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('the CSV of a chart sums to its place’s figure, to the fen', () => {
    const county = snapshot.json<CountyPack>('packs/county/990101.json');
    const [head, ...lines] = csvRows('county/990101/charts/paid-by-year-demonstration.csv');
    expect(head).toEqual([
      'year',
      'payments',
      'paid',
      'publisher',
      'licence',
      'attribution',
      'terms',
      'data_status'
    ]);
    expect(lines.reduce((sum, line) => sum + fenOf(line[2]!), 0n)).toBe(BigInt(county.figures.paid_fen));
    const [flowHead, ...flow] = csvRows('county/990101/flow-demonstration.csv');
    const paid = flowHead!.indexOf('paid');
    expect(flow.reduce((sum, line) => sum + fenOf(line[paid]!), 0n)).toBe(BigInt(county.figures.total_fen));
  });

  test('a picture says place, sentence, figures, publisher, day and that the data is invented', () => {
    const svg = files.get('township/990101101/charts/paid-by-year.svg')!;
    for (const words of [
      '云坪镇',
      '一共付出',
      '2025年',
      '发布单位:晴川县乡村振兴局',
      '数据截至2026年9月30日',
      '<metadata>可免费使用,请注明来源和日期。 使用时请写明发布单位',
      '演示数据'
    ])
      expect(svg).toContain(words);
    expect(svg).toMatch(/role="img" aria-labelledby="t d"/);
    expect(files.get('en/township/990101101/charts/paid-by-year.svg')).toContain('lang="en"');
  });

  test('where English stands first, a village still has its chart as picture and CSV, in Chinese', async () => {
    const {files} = await published(smallCounty, {locales: ['en', 'zh-CN']});
    const chart = `files/village/${wells}/charts/paid-by-year`;
    expect(files.get(`${chart}.svg`)).toContain('lang="zh-CN"');
    expect(files.has(`${chart}-demonstration.csv`)).toBe(true);
  });

  test('names out of the data stay text in pictures and pages', () => {
    const svg = files.get('fund/F<9/charts/uses.svg')!;
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
    for (const [path, content] of files) if (/svg|html$/.test(path)) expect(content).not.toContain('<script');
  });

  test('the page to embed shows the picture with its words, leads out of the frame, and lets nothing run', () => {
    const page = files.get('township/990101101/embed/index.html')!;
    expect(page).toContain('<img src="../charts/paid-by-year.svg" alt="云坪镇:');
    expect(page).toContain('<a href="../index.html" target="_top">');
    const [svg, csv] = [files.get('township/990101101/charts/paid-by-year.svg')!, files.get('township/990101101/charts/paid-by-year-demonstration.csv')!]; // prettier-ignore
    const rows = csvRows('township/990101101/charts/paid-by-year-demonstration.csv').length - 1;
    expect(page).toContain(`>图(SVG,${sizeText(Buffer.byteLength(svg))})</a>`);
    expect(page).toContain(`>数据(CSV,${rows}行,${sizeText(Buffer.byteLength(csv))})</a>`);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(files.get('en/township/990101101/embed/index.html')).toContain('href="../../../../township/990101101/charts/paid-by-year-demonstration.csv"'); // prettier-ignore
  });
});

test('chartText: place, sentence and every figure', () => {
  const {rows: site} = snapshot.json<SitePack>('packs/site/site.json');
  expect(site.counties).toHaveLength(1);
  const chart = {name: 'parts', title: '两个村', bars: [{label: '甲', fen: 100}, {label: '乙', fen: 250}], columns: [], rows: []} as const; // prettier-ignore
  expect(chartText(chart, '云坪镇', 'zh-CN')).toBe('云坪镇:两个村。甲 1元;乙 2.50元。');
});
