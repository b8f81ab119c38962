import {choiceWord} from '../../i18n/choice.ts';
import {dataPackage as en} from '../../i18n/en/package.ts';
import {pick, type Locale} from '../../i18n/locale.ts';
import {dataPackage as zh} from '../../i18n/zh/package.ts';
import type {Settings} from '../../model/settings.ts';
import type {Report} from '../packs/site-info.ts';
import {citation} from './citation.ts';
import {sqliteName} from './package-files.ts';
import type {PackageInfo} from './package-info.ts';
import type {PackageColumn, PackageTable} from './package-table.ts';

/** README.md or README.zh.md: what a row is, columns, units, period, source, how processed, known faults, citation, licence. */
export function readme(
  locale: Locale,
  given: {
    readonly settings: Settings;
    readonly tables: readonly PackageTable[];
    readonly info: PackageInfo;
    readonly report: Report;
    readonly fingerprint: string;
  }
): string {
  const {settings, tables, info, fingerprint} = given;
  const w = locale === 'en' ? en : zh;
  const {data_status: status} = settings;
  const publisher = pick(locale, settings.publisher);
  const list = (lines: readonly string[]) => lines.map(line => `- ${line}`).join('\n');
  return (
    [
      `# ${pick(locale, settings.site_name)}`,
      w.language,
      ...(status === 'real' ? [] : [`**${w[status]}**`]),
      `## ${w.what}`,
      w.about(publisher, pick(locale, settings.site_name)),
      `## ${w.period}`,
      [
        w.periodLine(settings.data_on, settings.published_on),
        settings.next_update_by ? w.nextUpdate(settings.next_update_by) : w.noNextUpdate,
        w.version(fingerprint)
      ].join('\n\n'),
      `## ${w.files}`,
      grid(w.fileHead, [
        ...info.files.map(({file, table, rows, bytes}) => [
          file,
          tables.find(({name}) => name === table)?.[locale === 'en' ? 'en' : 'zh'] ?? w.sqliteAbout,
          rows === null ? '' : String(rows),
          String(bytes)
        ])
      ]),
      list(w.filesNote),
      `## ${w.processed}`,
      list(w.processedLines),
      `## ${w.faults}`,
      list(faults(locale, given)),
      `## ${w.source}`,
      w.sourceLine(publisher),
      ...(settings.source_note ? [pick(locale, settings.source_note)] : []),
      `## ${w.recompute}`,
      list(w.recomputeLines(sqliteName(status))),
      `## ${w.cite}`,
      citation(locale, settings, fingerprint, '/data/'),
      `## ${w.licence}`,
      list([
        pick(locale, settings.licence) + (settings.licence_url && ` ${settings.licence_url}`),
        pick(locale, settings.attribution),
        pick(locale, settings.terms)
      ]),
      `## ${w.tables}`,
      ...tables.map(table => tableText(locale, table))
    ]
      .map(block => block.trim())
      .join('\n\n') + '\n'
  );
}

/** What is known to be wrong or missing, from the report and from the rows themselves. */
function faults(
  locale: Locale,
  {report, info}: {readonly report: Report; readonly info: PackageInfo}
): readonly string[] {
  const w = locale === 'en' ? en : zh;
  const lines = [
    ...report.files.flatMap(({file, rejected, withheld, aggregated}) => [
      ...(rejected ? [w.rejected(file, String(rejected))] : []),
      ...(withheld ? [w.withheldRows(file, String(withheld))] : []),
      ...(aggregated ? [w.aggregated(file, String(aggregated))] : [])
    ]),
    ...info.broken_keys.map(({column, refers, rows}) => w.broken(column, refers, String(rows))),
    ...(info.tables.some(({name, rows}) => name === 'expired_payments' && rows > 0) ? [w.expired] : [])
  ];
  return lines.length ? lines : [w.noFaults];
}

function tableText(
  locale: Locale,
  {name, zh: title, en: english, about, key, columns}: PackageTable
): string {
  const w = locale === 'en' ? en : zh;
  return [
    `### ${name} · ${locale === 'en' ? english : title}`,
    about[locale === 'en' ? 1 : 0] + (key.length ? ` ${w.keyed(key.join(', '))}` : ''),
    grid(
      w.columnHead,
      columns.map(column => [
        column.name,
        column.zh,
        column.en,
        w.types[column.kind],
        notes(locale, column).join('; ')
      ])
    )
  ].join('\n\n');
}

function notes(locale: Locale, column: PackageColumn): readonly string[] {
  const w = locale === 'en' ? en : zh;
  return [
    ...(column.own ? [w.own] : []),
    ...(column.kind === 'money' ? [w.unit] : []),
    ...(column.about ? [column.about[locale === 'en' ? 1 : 0]] : []),
    ...(column.refers ? [w.refers(column.refers)] : []),
    ...(column.choices
      ? [
          column.choices
            .map(({code}) => `${code} ${choiceWord(column.choices ?? [], code, locale)}`)
            .join(', ')
        ]
      : [])
  ];
}

/** A table in Markdown; words of settings may hold what would end a cell. */
function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(text => text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
