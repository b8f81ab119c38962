import type {ImportIssue, ImportProblem, IssueKind} from '../model/import-issues.ts';
import type {IssueSink, Level, Problem} from '../model/issues.ts';
import {detect} from '../guard/detect.ts';
import type {SourceRow} from '../model/records.ts';
import {hideNumbers} from '../read/hide-numbers.ts';

/** Beyond this many, issues are only counted: a wrong column of a million rows must not fill the memory. */
const most = 50_000;

/**
 * Collects the import's issues. What was found in a cell is kept for the sentence, unless it holds a personal datum: then
 * only the kind of it is told.
 */
export function issueLog() {
  const issues: ImportIssue[] = [];
  const counts: Record<Level, number> = {must: 0, check: 0, hint: 0};
  const kinds = new Map<IssueKind, number>();
  const add = (issue: ImportIssue) => {
    counts[issue.level]++;
    kinds.set(issue.kind, (kinds.get(issue.kind) ?? 0) + 1);
    if (issues.length < most) issues.push(withoutPersonalData(issue));
  };
  // The reader's and the guard's sinks know fewer kinds; every issue of theirs is one of ours.
  const sink: IssueSink = {add};
  /** Reports problems of a row that was read through a mapping: its columns are the contract's. */
  const about =
    ({file, row}: SourceRow) =>
    (problem: Problem | ImportProblem, level: Level, name?: string): void =>
      add({...problem, level, place: {file, row, ...(name === undefined ? {} : {header: name})}});
  return {add, sink, about, issues, counts, kinds};
}

export type IssueLog = ReturnType<typeof issueLog>;

/** The same value with every text that holds a personal datum replaced by 〔个人信息〕; keys and numbers stay. */
export function withoutPersonalData<T>(value: T): T {
  if (typeof value === 'string') return cleared(value) as T;
  if (Array.isArray(value)) return value.map(withoutPersonalData) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'sha256' ? inner : withoutPersonalData(inner)])
  ) as T;
}

export const hidden = '〔个人信息〕';
const cleared = (text: string): string => {
  if (detect(text, {persons: true}) !== null) return hidden;
  // Too long to be anything but a number that somebody is known by, even where no detector knows it.
  return /\d(?:[ \u00a0]?\d){10}/u.test(text.normalize('NFKC')) ? hideNumbers(text) : text;
};
