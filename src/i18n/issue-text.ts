import type {Issue, Level, Problem} from '../model/issues.ts';
import {problemEn, placeEn, titlesEn} from './issue-text-en.ts';
import {problemZh, placeZh, titlesZh} from './issue-text-zh.ts';
import type {Locale} from './locale.ts';

const levels: Record<Level, Record<Locale, string>> = {
  must: {'zh-CN': '必须改', en: 'Must fix'},
  check: {'zh-CN': '请核对', en: 'Please check'},
  hint: {'zh-CN': '提示', en: 'Hint'}
};

/** The word of a level: 必须改, 请核对, 提示. */
export const levelWord = (level: Level, locale: Locale): string => levels[level][locale];

/**
 * An issue in whole sentences: where it is, what was found, what to do (in Excel, where it is about a cell). The level's
 * word is not part of it, since lists are grouped by level.
 */
export const issueText = (issue: Issue, locale: Locale): string =>
  locale === 'en' ? placeEn(issue.place) + problemEn(issue) : placeZh(issue.place) + problemZh(issue);

/** A short heading for a list of issues of one kind. */
export const problemTitle = (kind: Problem['kind'], locale: Locale): string =>
  locale === 'en' ? titlesEn[kind] : titlesZh[kind];
