import {expect, test} from 'vitest';
import type {CountyPack, PlaceLine, SitePack, TownshipPack} from '../../src/publish/packs/parents.ts';
import {compareView, perOne} from '../../src/views/compare.ts';
import {pageContext} from '../../src/views/context.ts';
import {published, rows as rowsOf, smallCounty} from '../publish/small-county.ts';
import {site} from './sample.ts';

const files = await published(smallCounty);
const {rows} = files.json<SitePack>('packs/site/site.json');
const townships = rows.townships.map(({code}) => files.json<TownshipPack>(`packs/township/${code}.json`));
const county = files.json<CountyPack>('packs/county/990101.json');
const view = (lines: (line: PlaceLine) => PlaceLine = line => line, data_on = '2026-09-30') =>
  compareView(pageContext(site({data_on}), 'zh-CN', '/compare/'), {
    counties: rows.counties,
    townships: townships.map(pack => ({
      ...pack,
      rows: {...pack.rows, villages: pack.rows.villages.map(lines)}
    })),
    loose: county.rows.townships
  });

test('perOne: whole yuan, rounded half up, also below zero', () => {
  expect([perOne(100_050, 1), perOne(100_049, 1), perOne(1_000, 3), perOne(-100_050, 1), perOne(0, 7)]).toEqual([100_100n, 100_000n, 300n, -100_100n, 0n]); // prettier-ignore
});

test('a village’s money of the fund year is divided by its households; without households there is a dash', () => {
  const cells = view().folds[0]!.table.rows.map(({cells}) => cells.slice(1));
  expect(cells).toMatchInlineSnapshot(`
    [
      [
        "40",
        "—",
        "48元",
        "—",
        "6,400元",
        "—",
      ],
      [
        "60",
        "—",
        "13元",
        "—",
        "0元",
        "—",
      ],
    ]
  `);
});

test('places stand in the order of their codes, whatever they were paid', () => {
  const reversed = view(line => ({...line, years: [{year: 2026, arranged_fen: 0, paid_fen: 1e9 - Number(line.code.slice(-3))}]})); // prettier-ignore
  for (const {folds} of [view(), reversed]) {
    const codes = folds.flatMap(({table}) => table.rows.map(({id}) => id ?? ''));
    expect(codes).toEqual([...codes].sort());
  }
});

test('fewer than ten households or people are not averaged', () => {
  const cells = view(line => ({...line, households: 9, population: 10})).folds[0]!.table.rows[0]!.cells;
  expect([cells[3], cells[4]]).toEqual(['不算', expect.stringMatching(/元$/)]);
});

test('a year that is not over says so in its head and in a sentence; one that is over does not', () => {
  expect(view().folds[0]!.table.head[3]).toBe('2026年(到9月30日)每户付出');
  expect(view().notes.join()).toContain('2026年还没有过完');
  expect(view(undefined, '2026-12-31').folds[0]!.table.head[3]).toBe('2026年每户付出');
  expect(view(undefined, '2026-12-31').notes.join()).not.toContain('还没有过完');
});

test('a village has no figure for years before it was one, and a mark on the year it began', () => {
  const began = (valid_from: string) => view(line => ({...line, households: 40, valid_from})).folds[0]!.table.rows[0]!.cells; // prettier-ignore
  expect(began('2026-03-01').slice(3)).toEqual([
    expect.stringContaining('(3月1日设村)'),
    expect.any(String),
    '—',
    '—'
  ]);
});

test('with two counties both stand side by side in the order of their codes, and each leads to its own villages', async () => {
  const villages = [
    ...smallCounty.villages!,
    ...rowsOf('villages', {
      village_code: '990102101201',
      village: '南村',
      county_code: '990102',
      county: '南溪县',
      households: 25,
      population: 80
    }).map(row => ({...row, row: 9}))
  ];
  const two = (await published({...smallCounty, villages})).json<SitePack>('packs/site/site.json');
  const all = compareView(pageContext(site(), 'zh-CN', '/compare/'), {
    counties: two.rows.counties,
    townships: [],
    loose: two.rows.townships
  });
  expect(all.counties.map(({text, href}) => [text, href])).toEqual([
    [two.rows.counties[0]!.name, '990101/index.html'],
    ['南溪县', '990102/index.html']
  ]);
  expect(all.top!.rows.map(({id}) => id)).toEqual(['p990101', 'p990102']);
  expect(all.top!.rows[1]!.cells.slice(1, 3)).toEqual(['25', '80']);
  expect(all.folds).toEqual([]);
});

test('a village that has ended is not compared', () => {
  expect(view(line => ({...line, valid_to: '2026-07-01'})).folds).toEqual([]);
});
