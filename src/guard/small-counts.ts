import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';

const counts = ['low_income_households', 'monitored_households'] as const;

/**
 * Rows of villages.csv in which a count of 1 or 2 low-income or monitored households is withheld, each with a
 * `small-count` issue (design 6): in a village everybody would know who it is. Zero is no household and stays.
 */
export function withholdSmallCounts(rows: readonly SourceRow[], issues: IssueSink): SourceRow[] {
  return rows.map(row => {
    const small = counts.filter(name => row.values[name] === 1 || row.values[name] === 2);
    if (!small.length) return row;
    const values = {...row.values};
    const raw = {...row.raw};
    for (const name of small) {
      values[name] = null;
      delete raw[name];
      issues.add({
        kind: 'small-count',
        name,
        level: 'hint',
        place: {file: row.file, row: row.row, header: name}
      });
    }
    const {raw: _, ...rest} = row;
    return {
      ...rest,
      values,
      ...(Object.keys(raw).length ? {raw} : {}),
      withheld: [...new Set([...(row.withheld ?? []), ...small])].sort()
    };
  });
}
