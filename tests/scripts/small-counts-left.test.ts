import {describe, expect, test} from 'vitest';
import {smallCountsLeft} from '../../scripts/site/small-counts-left.ts';
import type {SourceRow} from '../../src/model/records.ts';

const counted = {
  ...{cases: 0, closed: 0, late: 0, upheld: 0, median_days: null, recovered_cases: 0, recovered_fen: 0},
  kind: 'complaint',
  year: 2026
};
const oversight = (area_code: string, row: number, values: SourceRow['values']): SourceRow => ({
  file: 'oversight_sums.csv',
  row,
  values: {...counted, area_code, ...values}
});
const watched = {
  ...{unstable: 0, marginal: 0, sudden: 0, relieved: 0, entered: 0, cleared: 0, helped: 0, help_fen: 0},
  year: 2026
};
const monitoring = (area_code: string, row: number, values: SourceRow['values']): SourceRow => ({
  file: 'monitoring.csv',
  row,
  values: {...watched, area_code, ...values}
});
const places = (rows: readonly SourceRow[]) => rows.map(({file, row}) => `${file}:${row}`);
const left = (rows: {monitoring?: SourceRow[]; oversight?: SourceRow[]}) =>
  places(smallCountsLeft(rows.monitoring ?? [], rows.oversight ?? [], [], 3));

describe('smallCountsLeft: rows that would be printed otherwise than they stand', () => {
  test('rows of three cases or more, and of none, stand as they are', () => {
    const told = {cases: 8, closed: 5, median_days: 20};
    expect(
      left({
        oversight: [
          oversight('990101100', 2, told),
          oversight('990101101', 3, {}),
          oversight('990101', 4, told)
        ],
        monitoring: [monitoring('990101100', 2, {unstable: 9, relieved: 4}), monitoring('990101101', 3, {})]
      })
    ).toEqual([]);
  });

  test('two cases of a township that were not moved to the county: named with the township they move with', () => {
    expect(
      left({
        oversight: [
          oversight('990101100', 2, {cases: 2, closed: 1}),
          oversight('990101101', 3, {cases: 40, closed: 30}),
          oversight('990101102', 4, {cases: 7, closed: 7}),
          oversight('990101103', 5, {cases: 9, closed: 7})
        ]
      })
    ).toEqual(['oversight_sums.csv:2', 'oversight_sums.csv:3']);
  });

  test('two households of a township that were relieved; what is told of the others stands', () => {
    const others = [3, 4, 5].map(row => monitoring(`99010110${row - 2}`, row, {unstable: 12, relieved: 9}));
    expect(left({monitoring: [monitoring('990101100', 2, {unstable: 12, relieved: 2}), ...others]})).toEqual([
      'monitoring.csv:2',
      'monitoring.csv:3'
    ]);
  });

  test('a year without small numbers is not touched by another year’s', () => {
    const small = monitoring('990101100', 2, {relieved: 1});
    const other = monitoring('990101100', 3, {relieved: 9, year: 2025});
    expect(left({monitoring: [small, other]})).toEqual(['monitoring.csv:2']);
  });
});
