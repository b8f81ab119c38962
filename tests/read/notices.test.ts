import {readFileSync, readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Issue} from '../../src/model/issues.ts';
import type {SourceRow} from '../../src/model/records.ts';
import type {DataFolder} from '../../src/read/data-folder.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';

const root = new URL('../../examples/notices/', import.meta.url);
const folder = (change: (name: string, text: string) => string = (_, text) => text): DataFolder => ({
  names: readdirSync(root).sort(),
  bytes: name => new TextEncoder().encode(change(name, readFileSync(new URL(name, root), 'utf8')))
});

function read(data = folder()) {
  const issues: Issue[] = [];
  const rows: Record<string, SourceRow[]> = {};
  const sink = {add: (issue: Issue) => void issues.push(issue)};
  const settings = readSettings(data, sink);
  const reports = readAll(data, (table, batch) => (rows[table] ??= []).push(...batch), sink);
  return {settings, issues, rows, reports};
}
/** Fen by fund of one mapped table. */
function byFund(rows: readonly SourceRow[]): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const {values} of rows) {
    const fund = String(values.fund_id ?? values.subject_id);
    sums[fund] = (sums[fund] ?? 0n) + BigInt(values.amount_fen as number);
  }
  return sums;
}
const wan = (amount: number) => BigInt(Math.round(amount * 100)) * 10_000n;

/** What each notice says its lines add up to, in fen. */
const stated = {
  fund_sources: {N02: wan(113.5), N08: wan(10_549), N10: wan(2_947.76), N27: wan(318), N30: wan(2_659)},
  allocations: {
    N02: wan(113.5),
    N03: wan(1_259),
    N05: wan(1),
    N06: wan(200),
    N24: wan(600),
    N30: wan(2_659),
    N36: wan(150)
  },
  disbursements: {N15: 6_660_350n, N18: 2_160_000n, N35: 2_726_235n}
};

test('the 13 notices are read without an issue and without losing a row', () => {
  const {settings, issues, reports} = read();
  expect(settings?.data_status).toBe('transcription');
  expect(issues).toEqual([]);
  expect(reports.every(report => report.rejected === 0)).toBe(true);
  expect(reports.find(report => report.table === 'funds')!.accepted).toBe(13);
  const lines = reports.filter(report => report.file.startsWith('lines.csv') && report.table !== 'projects');
  expect(lines.reduce((sum, report) => sum + report.accepted, 0)).toBe(49);
});

test.each(['fund_sources', 'allocations', 'disbursements'] as const)(
  'the lines of %s add up to the total each notice states, in fen',
  table => {
    const {rows} = read();
    const totals = rows.published_totals!.filter(row => row.values.table === table);
    expect(byFund(rows[table]!)).toEqual(stated[table]);
    expect(byFund(totals)).toEqual(stated[table]);
  }
);

test('every fund has its stated total, and its lines agree with it', () => {
  const {rows} = read();
  const funds = Object.fromEntries(
    rows.funds!.map(({values}) => [values.fund_id, BigInt(values.amount_fen as number)])
  );
  expect(Object.keys(funds)).toHaveLength(13);
  for (const totals of Object.values(stated))
    for (const [fund, total] of Object.entries(totals)) expect([fund, funds[fund]]).toEqual([fund, total]);
});

test('N18 is 27 × 800 and N15 twice 10,742.5 × 3.1', () => {
  const payments = read().rows.disbursements!.map(({values}) => [
    values.quantity,
    values.rate,
    values.amount_fen
  ]);
  expect(payments).toEqual([
    ['10742.5', '3.1', 3_330_175],
    ['10742.5', '3.1', 3_330_175],
    ['27', '800', 2_160_000],
    ['35', null, 2_726_235]
  ]);
});

test('units differ from cell to cell, and what was published is kept', () => {
  const projects = read().rows.projects!;
  const planned = (id: string) => {
    const row = projects.find(found => found.values.project_id === id)!;
    return [row.values.planned_fen, row.raw?.planned_fen];
  };
  expect(planned('N02-01')).toEqual([20_000_000, '20万元']);
  expect(planned('N05-01')).toEqual([600_000, '0.6万']);
  expect(planned('N03-01')).toEqual([500_000_000, '500万元']);
});

test('places are words only: nothing is placed in a village by guess', () => {
  const {rows} = read();
  const places = rows.projects!.map(row => row.values.place_raw);
  for (const place of ['2个村', '39个乡镇(街道)', '凤屯镇腊湾村委会迷鲁地小村', null])
    expect(places).toContain(place);
  expect(rows.villages).toBeUndefined();
  expect(rows.project_villages).toBeUndefined();
  expect(rows.disbursements!.every(row => row.values.village_code === null)).toBe(true);
});

test('a line altered by one jiao no longer adds up to the stated total', () => {
  const altered = folder((name, text) =>
    name === 'lines.csv' ? text.replace(',33301.75,', ',33301.85,') : text
  );
  const {rows} = read(altered);
  expect(byFund(rows.disbursements!).N15).toBe(stated.disbursements.N15 + 10n);
  expect(byFund(rows.published_totals!.filter(row => row.values.table === 'disbursements')).N15).toBe(
    stated.disbursements.N15
  );
});
