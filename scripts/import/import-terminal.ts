import {importIssueText} from '../../src/i18n/import-text.ts';
import {importWords as en} from '../../src/i18n/en/import-words.ts';
import {importWords as zh} from '../../src/i18n/zh/import-words.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {groupIssues, rowRanges} from '../../src/import/group-issues.ts';
import type {ImportReport} from '../../src/import/import-report.ts';
import {yuanText} from '../../src/model/money.ts';
import {sheetTitles} from '../../src/import/sheet-titles.ts';
import {tables, type TableName} from '../../src/model/tables.ts';

/** Sentences of a group before the rest is counted; groups of a level before the rest is left to the full report. */
const examples = 1;
const mostGroups = 8;

/** The report in at most a screen or two: what was read, counts first, then what must be mended. */
export function terminalText(report: ImportReport, locale: Locale, reportFile: string): string {
  const words = locale === 'en' ? en : zh;
  const titleOf = (table: TableName): string => (locale === 'en' ? tables[table].en : tables[table].zh);
  const lines = [''];
  for (const {file, sheets, form} of report.files) {
    if (sheets.length === 0) lines.push(`${plain(file)}: ${form === null ? words.notRead : words.blank}`);
    for (const read of sheets) {
      const {sheet, rows, fates} = read;
      const name = sheet === null ? plain(file) : `${plain(file)} · ${plain(sheet)}`;
      const parts = (Object.keys(fates) as (keyof typeof fates)[])
        .filter(fate => fates[fate] > 0 && fate !== 'header' && fate !== 'caption')
        .map(fate => `${words[fate]} ${fates[fate]}`);
      lines.push(
        `${name}: ${words.table} ${sheetTitles(read, titleOf, words)} · ${rows} ${words.rows} · ${parts.join(' · ')}`
      );
    }
  }
  const {figures, counts} = report;
  if (figures.rows['disbursements'])
    lines.push(
      '',
      `${words.paid} ${words.yuan(grouped(yuanText(figures.paid_fen)))} · ${figures.rows['disbursements']} ${words.payments} · ${figures.first_day ?? ''} – ${figures.last_day ?? ''}`
    );
  for (const {table, added, changed, gone, before} of report.compared)
    lines.push(
      `${words.compared} ${locale === 'en' ? tables[table].en : tables[table].zh}: ${words.now} ${before} · ${words.added} ${added} · ${words.changed} ${changed} · ${words.gone} ${gone}`
    );
  lines.push(
    '',
    `${words.must} ${counts.must} · ${words.check} ${counts.check} · ${words.hint} ${counts.hint}`
  );
  const groups = groupIssues(report.issues);
  for (const level of ['must', 'check'] as const)
    for (const group of groups.filter(found => found.level === level).slice(0, mostGroups)) {
      for (const issue of group.issues.slice(0, examples))
        lines.push(`  ${words[level]} ${plain(importIssueText(issue, locale))}`);
      if (group.issues.length > examples) {
        const rows = group.issues.flatMap(({place}) => (place.row === undefined ? [] : [place.row]));
        lines.push(
          `    ${words.more(group.issues.length - examples)} ${words.moreRows(short(rowRanges(rows)))}`
        );
      }
    }
  if (counts.must + counts.check + counts.hint === 0) lines.push(words.nothingToMend);
  if (report.needed.length) {
    const titles = report.needed.map(titleOf);
    lines.push('', words.needed(titles.join(locale === 'en' ? ', ' : '、')));
  }
  lines.push('', words[report.outcome], `${words.reportAt}: ${reportFile}`);
  return lines.join('\n');
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
/** Cells are hostile to terminals too. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');
const grouped = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+(?!\d)(?=.*\.))/gu, ',');
