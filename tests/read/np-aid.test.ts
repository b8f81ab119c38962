import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Issue} from '../../src/model/issues.ts';
import type {SourceRow} from '../../src/model/records.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';

const real = new URL('../../../shared/real/np-aid/', import.meta.url);
const own = new URL('../site/np-aid/', import.meta.url);
const there = existsSync(real);

test.skipIf(!there)(
  'np-aid through its mapping loses no row and no cent (skipped where ../shared/real/np-aid is not there)',
  {timeout: 60_000},
  () => {
    const mine = readdirSync(own);
    const names = [...mine, ...readdirSync(real)].sort();
    const data = {
      names,
      bytes: (name: string) => readFileSync(new URL(name, mine.includes(name) ? own : real))
    };
    const issues: Issue[] = [];
    const rows: Record<string, SourceRow[]> = {};
    const sink = {add: (issue: Issue) => void issues.push(issue)};
    expect(readSettings(data, sink)?.currency.en).toBe('USD');
    const reports = readAll(data, (table, batch) => (rows[table] ??= []).push(...batch), sink);
    expect(issues).toEqual([]);
    expect(
      reports.map(({table, accepted, rejected, sums}) => [table, accepted, rejected, sums.amount_fen])
    ).toEqual([
      ['villages', 5_783, 0, undefined],
      ['funds', 1, 0, 0n],
      ['projects', 873, 0, undefined],
      ['project_villages', 20_952, 0, undefined],
      ['allocations', 929, 0, 9_211_134_466_00n],
      ['disbursements', 1_609, 0, 4_333_204_114_00n]
    ]);
    const money = [...rows.allocations!, ...rows.disbursements!].map(row => row.values.amount_fen as number);
    expect(money.filter(amount => amount < 0)).toHaveLength(23);
    const places = new Map<unknown, number>();
    for (const {values} of rows.project_villages!)
      places.set(values.project_id, (places.get(values.project_id) ?? 0) + 1);
    expect(Math.max(...places.values())).toBe(3_937);
    expect(rows.villages!.every(row => /^99010\d{7}$/u.test(String(row.values.village_code)))).toBe(true);
  }
);
