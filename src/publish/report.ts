import type {Issue, Level} from '../model/issues.ts';
import type {FileReport} from '../model/records.ts';
import type {FileSums, PaymentFate} from '../store/corpus-sums.ts';
import {by, groupBy} from './corpus/order.ts';
import type {FileLine, Report} from './packs/site-info.ts';

const levels: readonly Level[] = ['must', 'check', 'hint'];
const mostExamples = 5;

/** What the build read and what became of it. rows_read = published + aggregated + withheld + rejected, per file. */
export function report(
  reports: readonly FileReport[],
  issues: readonly Issue[],
  withheld: readonly FileSums[],
  fates: readonly PaymentFate[]
): Report {
  return {
    files: [...reports]
      .sort(
        by(
          r => r.file,
          r => r.table
        )
      )
      .map(line => fileLine(line, withheld, fates)),
    issues: [...groupBy(issues, issue => `${levels.indexOf(issue.level)} ${issue.kind}`)]
      .sort(by(([key]) => key))
      .map(([, group]) => {
        const [first] = group as [Issue];
        const examples = [...group].sort(
          by(
            i => i.place.file,
            i => i.place.row ?? 0,
            i => i.place.column,
            i => i.place.header,
            i => JSON.stringify(i)
          )
        );
        return {
          level: first.level,
          kind: first.kind,
          count: group.length,
          examples: examples.slice(0, mostExamples)
        };
      })
  };
}

export function fileLine(
  line: FileReport,
  withheld: readonly FileSums[],
  fates: readonly PaymentFate[]
): FileLine {
  const count = (rows: readonly {readonly rows: number}[]) => rows.reduce((sum, row) => sum + row.rows, 0);
  const held = count(withheld.filter(row => row.file === line.file && row.table === line.table));
  const aggregated =
    line.table === 'disbursements'
      ? count(fates.filter(row => row.file === line.file && row.fate === 'aggregated'))
      : 0;
  return {
    file: line.file,
    table: line.table,
    sha256: line.sha256,
    bytes: line.bytes,
    encoding: line.encoding,
    mapping: line.mapping,
    rows_read: line.rows_read,
    published: line.accepted - held - aggregated,
    aggregated,
    withheld: held,
    rejected: line.rejected
  };
}
