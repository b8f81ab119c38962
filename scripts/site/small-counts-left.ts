import {monitoringCells, villagesTold} from '../../src/guard/monitoring-cells.ts';
import {oversightCells} from '../../src/guard/oversight-cells.ts';
import type {SourceRow} from '../../src/model/records.ts';

/**
 * Rows of monitoring.csv and oversight_sums.csv that the build prints otherwise than they stand: a number too small to be told
 * was moved up to the county (guard/move-in-pairs). Each once, though it may be printed in two places.
 */
export function smallCountsLeft(
  monitoring: readonly SourceRow[],
  oversight: readonly SourceRow[],
  villages: readonly SourceRow[],
  smallest: number
): SourceRow[] {
  const inputs = (rows: readonly SourceRow[]) =>
    rows.map(row => ({...(row.values as never as Key), at: row}));
  const left = [
    ...monitoringCells(inputs(monitoring), smallest, villagesTold(villages)),
    ...oversightCells(inputs(oversight), smallest)
  ].flatMap(({values, area_code, parts}) =>
    parts.flatMap(({at}) => {
      const told = Object.entries(values).every(
        ([field, value]) => (at.values[field] ?? null) === (value === null ? null : Number(value))
      );
      return told && at.values['area_code'] === area_code ? [] : [at];
    })
  );
  return [...new Set(left)];
}

interface Key {
  readonly kind: string;
  readonly year: number;
  readonly area_code: string;
}
