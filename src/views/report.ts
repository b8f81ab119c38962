import {tables, type TableName} from '../model/tables.ts';
import {issueText} from '../i18n/issue-text.ts';
import {pick} from '../i18n/locale.ts';
import type {SitePack} from '../publish/packs/parents.ts';
import type {FileLine, Report} from '../publish/packs/site-info.ts';
import type {PageContext} from './context.ts';
import type {PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface IssueGroup {
  readonly kind: string;
  readonly count: string;
  readonly examples: readonly string[];
}
export interface ReportView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly equation: string;
  readonly notInTotals: readonly string[];
  readonly files: TableView;
  readonly sha: TableView;
  readonly mappings: readonly {readonly summary: string; readonly table: TableView}[];
  readonly levels: readonly {
    readonly title: string;
    readonly about: string;
    readonly groups: readonly IssueGroup[];
  }[];
}

const levels = ['must', 'check', 'hint'] as const;

/** What was read, what became of it, and what is wrong where. Personal data is named by its place, never its value. */
export function reportView(context: PageContext, report: Report, figures: SitePack['figures']): ReportView {
  const {w, f, link, locale} = context;
  const words = w.report;
  const files = [...report.files].sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    head: {locale, path: link.path, title: words.title, description: words.lead},
    title: words.title,
    lead: words.lead,
    equation: words.equation,
    notInTotals: [
      ...(figures.withheld_rows
        ? [words.withheld(f.count(figures.withheld_rows), f.money(figures.withheld_fen))]
        : []),
      ...(figures.rejected_rows ? [words.rejected(f.count(figures.rejected_rows))] : []),
      ...(figures.withheld_rows || figures.rejected_rows ? [] : [words.allRead])
    ],
    files: {
      caption: words.filesCaption,
      head: words.filesHead,
      numeric: [2, 3, 4, 5, 6],
      rows: files.map(file => ({
        cells: [
          `${file.file} ${tableTitle(file, context)}`,
          ...[file.rows_read, file.published, file.aggregated, file.withheld, file.rejected].map(f.count)
        ]
      }))
    },
    sha: {
      caption: words.shaCaption,
      head: words.shaHead,
      numeric: [2],
      rows: files.map(file => ({cells: [file.file, f.count(file.bytes), file.encoding, file.sha256]}))
    },
    mappings: files.map(file => ({
      summary: words.mappingOf(file.file),
      table: {
        caption: words.mappingOf(file.file),
        head: words.mappingHead,
        rows: file.mapping.map(([found, column]) => ({cells: [found, columnTitle(file, column, context)]}))
      }
    })),
    levels: levels.flatMap(level => {
      const groups = report.issues.filter(issue => issue.level === level);
      if (!groups.length) return [];
      const total = groups.reduce((sum, group) => sum + group.count, 0);
      return [
        {
          title: words.levelCount(words.level[level], f.count(total)),
          about: words.levelAbout[level],
          groups: groups.map(group => ({
            kind: group.kind,
            count:
              group.examples.length < group.count
                ? words.examples(f.count(group.examples.length), f.count(group.count))
                : words.kindCount(f.count(group.count)),
            examples: group.examples.map(issue => issueText(issue, locale))
          }))
        }
      ];
    })
  };
}

function tableTitle(file: FileLine, {locale}: PageContext): string {
  const table = (tables as Partial<Record<string, (typeof tables)[TableName]>>)[file.table];
  return table ? pick(locale, table) : file.table;
}

function columnTitle(file: FileLine, column: string | null, {w, locale}: PageContext): string {
  if (column === null) return w.report.mappingSkipped;
  const table = (tables as Partial<Record<string, (typeof tables)[TableName]>>)[file.table];
  const known = table?.columns.find(entry => entry.name === column);
  return known ? `${pick(locale, known)} ${column}` : column;
}
