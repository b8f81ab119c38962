import {beforeAll, describe, expect, test} from 'vitest';
import {generateCounty} from '../../src/demo/generate.ts';
import type {County} from '../../src/demo/county.ts';
import {monitoringCells, villagesTold} from '../../src/guard/monitoring-cells.ts';
import {oversightCells} from '../../src/guard/oversight-cells.ts';
import {standsAlone} from '../../src/guard/oversight-rows.ts';
import {namesPerson} from '../../src/guard/names-person.ts';

let county: County;
beforeAll(() => {
  ({county} = generateCounty(990101, 1, {villages: 160, payments: 20_000, projects: 800}));
}, 60_000);

/** Villages as data/villages.csv has them, with what is withheld. */
const villages = () =>
  villagesTold(
    county.tables.villages.map(row => ({
      values: row as unknown as Record<string, unknown>,
      withheld: county.withheld.has(`villages/${row.village_code}/monitored_households`) ? ['monitored_households'] : [] // prettier-ignore
    }))
  );
type Numbers = Readonly<Record<string, number | bigint | string | null>>;
const differences = (
  rows: readonly Numbers[],
  cells: readonly {area_code: string; values: Numbers}[],
  key: (row: Numbers) => string
) => {
  const byKey = new Map(rows.map(row => [key(row), row]));
  return cells.flatMap(cell =>
    Object.entries(cell.values).flatMap(([field, value]) => {
      const written = byKey.get(key(cell as unknown as Numbers))?.[field] ?? null;
      return written === (value === null ? null : Number(value)) ? [] : [`${key(cell as unknown as Numbers)} ${field}: ${written}, ${value}`]; // prettier-ignore
    })
  );
};

describe('the demonstration’s oversight and households at risk', () => {
  test('small numbers are moved up already: the guard changes nothing', () => {
    const {monitoring, oversight_sums} = county.tables;
    expect(monitoring.length).toBeGreaterThan(30);
    expect(
      differences(monitoring as never, monitoringCells(monitoring, 3, villages()) as never, row => `${row['year']} ${row['area_code']}`) // prettier-ignore
    ).toEqual([]);
    expect(
      differences(oversight_sums as never, oversightCells(oversight_sums, 3) as never, row => `${row['year']} ${row['area_code']}`) // prettier-ignore
    ).toEqual([]);
  });
  test('something is moved up, so that the pages have it to show', () => {
    expect([...county.withheld].filter(cell => cell.startsWith('monitoring/')).length).toBeGreaterThan(0);
    expect([...county.withheld].filter(cell => cell.startsWith('oversight_sums/')).length).toBeGreaterThan(0);
  });
  test('no complaint stands in it one by one, and no text names a person', () => {
    const rows = county.tables.oversight;
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(row => !standsAlone({values: row as never}))).toEqual([]);
    expect(rows.filter(row => namesPerson(`${row.subject} ${row.measures ?? ''}`))).toEqual([]);
  });
  test('this year’s number is last year’s with who entered, less who left', () => {
    const of = (year: number) => county.tables.monitoring.filter(row => row.year === year && row.area_code.length > 6); // prettier-ignore
    const stock = (row: {unstable: number | null; marginal: number | null; sudden: number | null}) => (row.unstable ?? 0) + (row.marginal ?? 0) + (row.sudden ?? 0); // prettier-ignore
    const known = of(2026).flatMap(row => {
      const before = of(2025).find(other => other.area_code === row.area_code)!;
      return row.entered === null || row.unstable === null || before.unstable === null ? [] : [[stock(row), stock(before) + row.entered - row.cleared!]]; // prettier-ignore
    });
    expect(known.length).toBeGreaterThan(0);
    for (const [now, reckoned] of known) expect(now).toBe(reckoned);
  });
});
