import {commandWords, type CommandLocale} from '../../src/i18n/command-text.ts';
import {gateText} from '../../src/i18n/gate-text.ts';
import {issueText} from '../../src/i18n/issue-text.ts';
import type {Issue, Level} from '../../src/model/issues.ts';
import {yuanText} from '../../src/model/money.ts';
import type {BuildStopped} from './build-error.ts';
import type {BuildSummary} from './build-portal.ts';

const examples = 5;

/** The closing summary of a build: files, subjects, money, issues by level, time per stage. */
export function printSummary(
  {reports, issues, snapshot, stages, files}: BuildSummary,
  locale: CommandLocale
): string {
  const words = commandWords(locale);
  const lines = [''];
  for (const report of reports) {
    const renamed = report.mapping.filter(([found, column]) => found !== column);
    if (!renamed.length) continue;
    lines.push(words.mappingOf(report.file));
    lines.push(...renamed.map(([found, column]) => `  ${plain(found)} → ${column ?? words.skipped}`));
  }
  const head = [words.file, words.read, words.published, words.aggregated, words.withheld, words.rejected];
  lines.push(
    '',
    ...columns([
      head,
      ...files.map(line => [
        line.file,
        ...[line.rows_read, line.published, line.aggregated, line.withheld, line.rejected].map(String)
      ])
    ])
  );
  const {village = 0, project = 0, fund = 0} = snapshot.counts;
  lines.push(
    '',
    `${words.villages} ${village} · ${words.projects} ${project} · ${words.funds} ${fund} · ${words.payments} ${snapshot.payments}`,
    `${words.money} ${words.yuan(grouped(yuanText(snapshot.paid_fen)))}`,
    `${words.issues}: ${(['must', 'check', 'hint'] as const).map(level => `${words[level]} ${issues.filter(i => i.level === level).length}`).join(' · ')} · ${words.seeReport}`,
    ''
  );
  const total = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  lines.push(
    ...columns(
      [...stages, {name: words.total, seconds: total}].map(({name, seconds}) => [
        name,
        `${seconds.toFixed(1)} ${words.seconds}`
      ])
    )
  );
  return lines.join('\n');
}

/** Why no site was built, and what to mend: every problem named, equal ones after a few counted. */
export function printStopped(stopped: BuildStopped, locale: CommandLocale): string {
  const words = commandWords(locale);
  const heads = {
    issues: words.stopped,
    gate: words.gateStopped,
    leak: words.leakStopped,
    pages: words.pagesStopped
  };
  return [
    heads[stopped.reason],
    ...issueLines(stopped.issues, locale),
    ...(stopped.parted ? [`  ${gateText(stopped.parted, locale)}`] : []),
    ...stopped.lines.map(line => `  ${plain(line)}`)
  ].join('\n');
}

function issueLines(issues: readonly Issue[], locale: CommandLocale): string[] {
  const words = commandWords(locale);
  const order: readonly Level[] = ['must', 'check', 'hint'];
  const kinds = Map.groupBy(
    [...issues].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)),
    issue => `${issue.kind}\n${issue.place.file}`
  );
  return [...kinds.values()].flatMap(group => [
    ...group.slice(0, examples).map(issue => `  ${words[issue.level]} ${plain(issueText(issue, locale))}`),
    ...(group.length > examples ? [`    ${words.more(group.length - examples)}`] : [])
  ]);
}

/** Cells are hostile to terminals too: no control character leaves for the screen. */
const plain = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');

const grouped = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+(?!\d)(?=.*\.))/g, ',');

/** Text columns: the first to the left, the others to the right; a Han character is two cells wide. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (text: string) =>
    [...text].reduce((sum, c) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(c) ? 2 : 1), 0);
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => width(row[i] ?? ''))));
  return rows.map(row =>
    row
      .map((cell, i) => {
        const space = ' '.repeat(Math.max(0, widths[i]! - width(cell)));
        return i === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd()
  );
}
