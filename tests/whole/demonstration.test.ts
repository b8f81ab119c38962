import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {BuildSummary} from '../../scripts/site/build-portal.ts';
import {htmlBelow} from '../../scripts/bench/page-sizes.ts';
import {openBrowser} from '../browser/browser.ts';
import {firstAnswersCut} from '../browser/first-answer.ts';
import {attackSite} from '../guard/attack-site.ts';
import Ajv from 'ajv';
import {unexplained} from '../site/recomputed.ts';
import {siteFrom, type Site} from './build-site.ts';

let site: Site;
let summary: BuildSummary;
beforeAll(async () => {
  site = siteFrom('data');
  summary = await site.build();
}, 600_000);
afterAll(() => site.remove());

interface Sum {
  readonly amount_fen: number;
  readonly payments: number;
}
interface Demonstration {
  readonly known: {
    readonly rows: Record<string, number>;
    readonly sums: Record<string, number>;
    readonly payments_by_fund_year: Record<string, Sum>;
    readonly payments_by_item: Record<string, Sum>;
    readonly payments_by_paid_year: Record<string, Sum>;
    readonly aggregates_by_item: Record<string, Sum>;
    readonly tasks_by_state: Record<string, number>;
    readonly payments_without_village: Sum;
  };
  readonly tour: {readonly stops: readonly {readonly to: string}[]};
  readonly planted: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly twin: {readonly subject: string};
  }[];
}
const demonstration = JSON.parse(readFileSync('data/demonstration.json', 'utf8')) as Demonstration;
const {known} = demonstration;
const total = (sums: Record<string, Sum>) =>
  Object.values(sums).reduce((sum, {amount_fen}) => sum + amount_fen, 0);

test('every row of the demonstration is published; only the planted missing bank batch is told as an issue', () => {
  for (const {table, rows_read, published} of summary.files)
    expect([table, published]).toEqual([table, rows_read]);
  const read = Object.fromEntries(summary.files.map(({table, rows_read}) => [table, rows_read]));
  expect(read).toMatchObject(known.rows);
  expect(summary.issues.map(({kind, place}) => [kind, place.file])).toEqual([
    ['unknown-reference', 'rounds.csv']
  ]);
});

test('the site’s totals are those the generator counted: in all, by item, by year of payment', () => {
  const {figures, rows} = site.pack('site', 'site');
  const [payments, aggregates] = [total(known.payments_by_paid_year), total(known.aggregates_by_item)];
  expect([figures.paid_fen, figures.total_fen]).toEqual([payments + aggregates, payments + aggregates]);
  expect(figures.unplaced_fen).toBe(known.payments_without_village.amount_fen);
  expect(rows.counties.map(({paid_fen}) => paid_fen)).toEqual([payments + aggregates]);
  for (const [item, {amount_fen, payments}] of Object.entries(known.payments_by_item)) {
    if (item === 'project') continue;
    expect(site.pack('item', item).figures).toMatchObject({paid_fen: amount_fen, payments});
  }
  const villages = site.packs().filter(pack => pack.kind === 'village' || pack.kind === 'unplaced');
  for (const [year, {amount_fen}] of Object.entries(known.payments_by_paid_year)) {
    const paid = villages
      .flatMap(pack => pack.rows.payments)
      .filter(payment => String(payment.page_year) === year);
    expect([year, paid.reduce((sum, payment) => sum + payment.amount_fen, 0)]).toEqual([year, amount_fen]);
  }
});

test('what oversight recovered and what help was paid are those the generator counted, and no cell was moved by the build', () => {
  const oversight = site.pack('oversight', 'oversight');
  const monitoring = site.pack('monitoring', 'monitoring');
  expect(oversight.figures.recovered_fen).toBe(
    known.sums['oversight.recovered_fen']! + known.sums['oversight_sums.recovered_fen']!
  );
  expect(monitoring.figures.help_fen).toBe(known.sums['monitoring.help_fen']);
  expect(oversight.rows.cases).toHaveLength(known.rows['oversight']!);
  expect(oversight.rows.sums).toHaveLength(known.rows['oversight_sums']!);
  expect(monitoring.rows.cells).toHaveLength(known.rows['monitoring']!);
});

test('assets, what they brought and the village accounts are those the generator counted', () => {
  const {figures, rows} = site.pack('assets', 'assets');
  expect(figures).toMatchObject({
    assets: known.rows['assets'],
    value_fen: known.sums['assets.value_fen'],
    due_fen: known.sums['asset_income.due_fen'],
    received_fen: known.sums['asset_income.received_fen']
  });
  expect(figures.village_paid_fen + figures.households_paid_fen).toBe(known.sums['dividends.paid_fen']);
  const villages = site.packs().filter(pack => pack.kind === 'use');
  const lines = [...villages.flatMap(pack => pack.rows.accounts), ...rows.accounts];
  expect(lines).toHaveLength(known.rows['accounts']!);
  expect(lines.reduce((sum, line) => sum + line.amount_fen, 0)).toBe(known.sums['accounts.amount_fen']);
  // Reviewed drawings are handed out as pictures; what nobody reviewed is only named.
  const attachments = [
    ...site.packs().flatMap(pack => (pack.kind === 'project' ? pack.rows.attachments : [])),
    ...villages.flatMap(pack => pack.rows.attachments)
  ];
  expect(attachments).toHaveLength(known.rows['attachments']!);
  for (const {state, picture, words} of attachments)
    expect([state, words !== null, picture !== null && existsSync(join(site.out, picture.path))]).toEqual(
      state === 'public' ? ['public', true, true] : ['not-reviewed', false, false]
    );
});

test('needs, what was given and the loans are those the generator counted, and all ways together are what was paid', () => {
  const needs = site.pack('needs', 'needs');
  expect(needs.figures).toMatchObject({
    needs: known.rows['needs'],
    value_fen: known.sums['needs.value_fen'],
    given_fen: known.sums['needs.given_fen'],
    delivered_fen: known.sums['needs.delivered_fen']
  });
  const {figures, rows} = site.pack('roots', 'roots');
  expect(rows.financing.reduce((sum, cell) => sum + cell.amount_fen, 0)).toBe(
    known.sums['financing.amount_fen']
  );
  expect(figures.paid_fen).toBe(site.pack('site', 'site').figures.total_fen);
  expect(figures.delivered_fen + needs.figures.booked_fen).toBe(known.sums['needs.delivered_fen']);
  // Nothing of the demonstration stands under no way, and the interest paid for is what its item paid.
  expect(rows.roots.map(({root}) => root)).toEqual(['special', 'farm', 'social', 'east_west']);
  const interest = rows.financing.filter(({kind}) => kind === 'interest_subsidy');
  expect(interest.reduce((sum, cell) => sum + cell.amount_fen, 0)).toBe(
    known.payments_by_item['tiexi']!.amount_fen
  );
});

test('promises and problems are those the generator counted, and the offices answered as many points as it wrote', () => {
  const {figures, rows} = site.pack('teams', 'teams');
  const count = (kind: string, state: string) => known.tasks_by_state[`${kind}/${state}`] ?? 0;
  for (const [kind, counts] of [
    ['promise', figures.promises],
    ['problem', figures.problems]
  ] as const)
    for (const state of ['done', 'under_way', 'not_begun', 'dropped'] as const)
      expect([kind, state, counts[state]]).toEqual([kind, state, count(kind, state)]);
  const listed = site.packs().flatMap(pack => (pack.kind === 'tasks' ? pack.rows.tasks : []));
  expect(listed.length + rows.tasks.length).toBe(known.rows['tasks']);
  expect(rows.overdue.length).toBeGreaterThan(0);
  const register = site.pack('register', 'register');
  const {answered, overdue, waiting} = register.figures;
  expect(answered + overdue + waiting + register.rows.resolved.length).toBe(known.rows['answers']);
  expect(register.rows.townships.some(({median_days}) => median_days !== null)).toBe(true);
});

test('every stop of the tour, every planted irregularity and every innocent twin leads to a page and a row that exist', () => {
  const paths = [
    ...demonstration.tour.stops.map(({to}) => to),
    ...demonstration.planted.flatMap(({subject, twin}) => [subject, twin.subject])
  ];
  expect(demonstration.tour.stops).toHaveLength(8);
  expect(new Set(demonstration.planted.map(({kind}) => kind)).size).toBeGreaterThanOrEqual(25);
  for (const path of paths) {
    const [page = '', id] = path.split('#');
    expect([path, existsSync(join(site.out, page, 'index.html'))]).toEqual([path, true]);
    if (id) expect([path, site.page(page).includes(`id="${id}"`)]).toEqual([path, true]);
  }
});

test('every page says that the county is invented and asks not to be indexed; every CSV says it in its name and last column', () => {
  let pages = 0;
  for (const path of htmlBelow(site.out)) {
    const html = readFileSync(join(site.out, path), 'utf8');
    pages++;
    expect([path, /<meta name="robots" content="noindex/.test(html)]).toEqual([path, true]);
    expect([path, path.startsWith('en/') ? /invented/.test(html) : /演示数据/.test(html)]).toEqual([
      path,
      true
    ]);
    const downloads = [...html.matchAll(/href="([^"]+\.csv)"/g)].map(([, href]) => href!);
    for (const href of downloads) {
      const csv = readFileSync(join(site.out, path, '..', href), 'utf8');
      expect(href).toMatch(/-demonstration\.csv$/);
      const [header, first] = csv.split('\r\n');
      expect(header).toMatch(/,data_status$/);
      if (first) expect(first).toMatch(/,demonstration$/);
    }
  }
  expect(pages).toBeGreaterThan(4_000);
});

test('an attacker who subtracts, links and guesses over every pack gets nothing', () => {
  expect(attackSite(site.packs())).toEqual([]);
});

test('the first answer of every village fits a screen of 360 × 640', async () => {
  const browser = await openBrowser();
  const {villages, cut} = await firstAnswersCut(browser, site.out);
  await browser.close();
  expect(villages).toBeGreaterThan(150);
  expect(cut).toEqual([]);
});

test('every pack is valid against the published schema of its kind, which knows every key', () => {
  const ajv = new Ajv({strict: true, allowUnionTypes: true});
  const kinds = Map.groupBy(site.packs(), ({kind}) => kind);
  expect(kinds.size).toBeGreaterThan(10);
  for (const [kind, packs] of kinds) {
    const validate = ajv.compile(
      JSON.parse(readFileSync(join(site.out, `api/v1/schema/${kind}.json`), 'utf8')) as object
    );
    for (const pack of packs)
      expect([kind, pack.id, validate(pack), validate.errors]).toEqual([kind, pack.id, true, null]);
    expect(validate({...packs[0], unknown: 1})).toBe(false);
  }
});

test('the published SQL makes every sum and count of the pages again from the published tables', () => {
  const {pages, figures, missing} = unexplained(site.out);
  expect(missing).toEqual([]);
  expect([pages > 250, figures > 50_000]).toEqual([true, true]);
}, 300_000);
