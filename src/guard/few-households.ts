import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import {isPerson} from './tier.ts';

/**
 * Splits dividends: what went to fewer than `smallest` households of a village, or to an unknown number, would tell what
 * one of them received (design 6), so the whole row is held back and leaves every figure.
 */
export function withholdFewHouseholds(
  rows: readonly SourceRow[],
  smallest: number,
  issues: IssueSink
): {kept: SourceRow[]; withheld: SourceRow[]} {
  const kept: SourceRow[] = [];
  const withheld: SourceRow[] = [];
  for (const row of rows) {
    const households = row.values['households'];
    const few = isPerson(row.values['payee_kind'] as string | null) && Number(households ?? 0) < smallest;
    (few ? withheld : kept).push(row);
    if (few)
      issues.add({
        kind: 'small-count',
        name: 'households',
        level: 'hint',
        place: {file: row.file, row: row.row, header: 'households'}
      });
  }
  return {kept, withheld};
}
