import {afterAll, beforeAll, expect, test} from 'vitest';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import {siteFrom, type Site} from './build-site.ts';

let site: Site;
beforeAll(async () => {
  site = siteFrom('examples/notices');
  await site.build();
}, 120_000);
afterAll(() => site.remove());

const funds = () => site.packs().filter((pack): pack is FundPack => pack.kind === 'fund');
const yuan = (amount: number) => Math.round(amount * 100);
const wan = (amount: number) => Math.round(amount * 100) * 10_000;

/** Totals that the notices state (SOURCE.md of the transcription), in fen; N02 and N30 state theirs twice. */
const stated: Record<string, number> = {
  N02: wan(113.5),
  N03: wan(1_259),
  N05: wan(1),
  N06: wan(200),
  N08: wan(10_549),
  N10: wan(2_947.76),
  N15: yuan(66_603.5),
  N18: yuan(21_600),
  N24: wan(600),
  N27: wan(318),
  N30: wan(2_659),
  N35: yuan(27_262.35),
  N36: wan(150)
};

test('every total of the 13 notices stands on its fund’s page, as agreeing with the lines', () => {
  expect(funds().map(pack => pack.id)).toEqual(Object.keys(stated));
  for (const pack of funds()) {
    expect(pack.rows.published_totals.length).toBeGreaterThan(0);
    for (const total of pack.rows.published_totals)
      expect([pack.id, total.published_fen, total.lines_fen, total.agrees]).toEqual([
        pack.id,
        stated[pack.id],
        stated[pack.id],
        true
      ]);
    const page = site.page(`fund/${pack.id}`);
    expect(page).toContain('一致');
    expect(page).not.toContain('不一致');
  }
});

test('every page says it is a transcription, not the office’s own, and asks not to be indexed', () => {
  for (const path of ['', 'fund/N24', 'unplaced', 'method', 'en']) {
    expect(site.page(path)).toMatch(/<meta name="robots" content="noindex/);
    expect(site.page(path)).toMatch(path === 'en' ? /transcribed/i : /由公开公告转录,非官方发布/);
  }
});

test('places that are no listed village stand under 未落实到村 as they were published', () => {
  const page = site.page('unplaced');
  for (const place of ['2个村', '39个乡镇(街道)', '迷鲁地小村', '13个村']) expect(page).toContain(place);
});

test('a notice with one line altered shows both sums as differing', async () => {
  const altered = siteFrom('examples/notices');
  try {
    altered.edit('lines.csv', text =>
      text.replace('村集体经济入股薯类加工,产业,100,万元', '村集体经济入股薯类加工,产业,90,万元')
    );
    await altered.build();
    const page = altered.page('fund/N24');
    expect(altered.pack('fund', 'N24').rows.published_totals).toMatchObject([
      {agrees: false, published_fen: wan(600), lines_fen: wan(590)}
    ]);
    expect(page).toContain('6,000,000');
    expect(page).toContain('5,900,000');
    expect(page).toContain('100,000');
  } finally {
    altered.remove();
  }
}, 120_000);
