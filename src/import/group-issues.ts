import type {ImportIssue, IssueKind} from '../model/import-issues.ts';
import type {Level} from '../model/issues.ts';

/** Equal issues of one column of one sheet: one sentence, many rows. */
export interface IssueGroup {
  readonly kind: IssueKind;
  readonly level: Level;
  readonly issues: readonly ImportIssue[];
}

const order: readonly Level[] = ['must', 'check', 'hint'];

/** 必须改 first, then by file, sheet and first row; within a group as they were found. */
export function groupIssues(issues: readonly ImportIssue[]): IssueGroup[] {
  const groups = Map.groupBy(issues, ({kind, level, place}) =>
    JSON.stringify([level, kind, place.file, place.sheet ?? '', place.column ?? place.header ?? ''])
  );
  return [...groups.values()]
    .map(group => ({kind: group[0]!.kind, level: group[0]!.level, issues: group}))
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

/** Rows in short: 3–7, 12, 15–16. */
export function rowRanges(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of sorted) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
