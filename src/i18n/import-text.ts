import type {ImportIssue, ImportProblem, IssueKind} from '../model/import-issues.ts';
import type {Issue, Problem} from '../model/issues.ts';
import {importProblemEn, importTitlesEn} from './en/import-problems.ts';
import {placeEn} from './issue-text-en.ts';
import {placeZh} from './issue-text-zh.ts';
import {issueText, problemTitle} from './issue-text.ts';
import type {Locale} from './locale.ts';
import {importProblemZh, importTitlesZh} from './zh/import-problems.ts';

/** Is it a kind that only the import knows? */
const isImportKind = (kind: IssueKind): kind is ImportProblem['kind'] => Object.hasOwn(importTitlesZh, kind);

/** An issue of the import in whole sentences, with its place: one catalogue with the reader's (issue-text). */
export function importIssueText(issue: ImportIssue, locale: Locale): string {
  if (!isImportKind(issue.kind)) return issueText(issue as Issue, locale);
  const place = locale === 'en' ? placeEn(issue.place) : placeZh(issue.place);
  return place + importSentence(issue, locale);
}

/** The same without its place, for lists that show the place in columns of their own. */
export function importSentence(issue: ImportIssue, locale: Locale): string {
  if (isImportKind(issue.kind))
    return locale === 'en'
      ? importProblemEn(issue as ImportProblem)
      : importProblemZh(issue as ImportProblem);
  const whole = issueText(issue as Issue, locale);
  const place = locale === 'en' ? placeEn(issue.place) : placeZh(issue.place);
  return whole.startsWith(place) ? whole.slice(place.length) : whole;
}

/** Heading of a group of equal issues. */
export const issueTitle = (kind: IssueKind, locale: Locale): string =>
  isImportKind(kind)
    ? (locale === 'en' ? importTitlesEn : importTitlesZh)[kind]
    : problemTitle(kind as Problem['kind'], locale);
