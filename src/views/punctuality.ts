import {address} from '../model/addresses.ts';
import type {DutyFigures, PunctualityPack} from '../publish/packs/punctuality.ts';
import {dutyUnits} from '../publish/punctuality/duty-units.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import {packLink} from './pack-link.ts';
import type {Link, PageHead} from './shell.ts';
import {tableLinks} from './table-links.ts';
import type {CellView, TableView} from './table.ts';

export interface PunctualityView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly string[];
  readonly table: TableView;
  readonly quarters: TableView | null;
  readonly lines: readonly {
    readonly id: string;
    readonly title: string;
    readonly table: TableView;
    readonly more: string | null;
  }[];
  readonly townships: TableView | null;
  readonly rules: readonly string[];
  readonly files: readonly Link[];
}

/** The page stays readable: the data file has all. */
const most = 40;
type Line = PunctualityPack['rows']['lines'][number];
type Counts = Omit<DutyFigures, 'duty' | 'recorded'>;

/** What was to be published and whether it was; what is missing comes first. */
export function punctualityView(
  context: PageContext,
  {record, rows, figures}: PunctualityPack
): PunctualityView {
  const {w, f, link} = context;
  const words = w.punctuality;
  const sum = (state: keyof Counts) => figures.duties.reduce((total, row) => total + row[state], 0);
  const counts = ({on_time, late, missing, unknown}: Counts) =>
    [on_time, late, missing, unknown].map(f.count);
  return {
    head: dataHead(context, words.title, words.lead),
    title: words.title,
    lead: [
      words.lead,
      sum('missing') + sum('late') ? words.counts(f.count(sum('missing')), f.count(sum('late'))) : words.none,
      ...(sum('unknown') ? [words.unknown(f.count(sum('unknown')))] : []),
      words.neutral,
      ...(record.assumed_years.length ? [words.assumed(record.assumed_years.join(', '))] : [])
    ],
    table: {
      caption: words.tableCaption,
      head: words.tableHead,
      numeric: [2, 3, 4, 5, 6],
      rows: figures.duties.map(row => ({
        cells: row.recorded
          ? [duty(row.duty, rows.lines, context), ...counts(row), f.count(row.not_due)]
          : [words.duties[row.duty], words.notRecorded, ...new Array<string>(4).fill(w.common.none)]
      }))
    },
    quarters: rows.quarters.length
      ? {
          caption: words.quartersCaption,
          head: words.quartersHead,
          numeric: [3, 4, 5, 6],
          rows: rows.quarters.map(row => ({
            cells: [quarterName(row.quarter, context), f.day(row.due_on), ...counts(row)]
          }))
        }
      : null,
    lines: figures.duties.flatMap(({duty}) => {
      const own = rows.lines.filter(line => line.duty === duty);
      if (own.length === 0) return [];
      return [
        {
          id: duty,
          title: words.linesTitle(words.duties[duty]),
          table: {
            caption: words.linesCaption(words.duties[duty]),
            head: words.linesHead,
            rows: own.slice(0, most).map(line => ({cells: cells(line, context)}))
          },
          more: own.length > most ? words.more(f.count(own.length - most)) : null
        }
      ];
    }),
    townships: rows.townships.length
      ? {
          caption: words.townshipsCaption,
          head: words.townshipsHead,
          numeric: [2, 3, 4, 5],
          rows: rows.townships.map(row => ({
            cells: [
              [{text: row.township ?? row.township_code, href: link.to(address.township(row.township_code))}],
              ...counts(row)
            ]
          }))
        }
      : null,
    rules: [
      words.rules.fund(f.count(record.fund_days)),
      words.rules.before(f.count(record.before_days)),
      words.rules.after(f.count(record.after_days)),
      words.rules.round(f.count(record.round_days)),
      words.rules.quarter(f.count(record.quarter_day)),
      words.rules.unknown,
      words.rules.local
    ],
    files: [...tableLinks(context, 'punctuality'), packLink(context, 'punctuality', 'punctuality')]
  };
}

/** A kind with something late or missing links to its list below. */
const duty = (name: Line['duty'], lines: readonly Line[], {w}: PageContext): CellView =>
  lines.some(line => line.duty === name)
    ? [{text: w.punctuality.duties[name], href: `#${name}`}]
    : w.punctuality.duties[name];

export function quarterName(quarter: string, {w}: PageContext): string {
  const [year = '', number = ''] = quarter.split('-');
  return w.punctuality.quarter(year, number);
}

function cells(line: Line, context: PageContext): readonly CellView[] {
  const {w, f, link} = context;
  const words = w.punctuality;
  const {subject_id: id, subject, village, village_code: code} = line;
  const name: CellView =
    line.duty === 'fund'
      ? [{text: subject, href: link.to(address.fund(id))}]
      : line.duty === 'project-before' || line.duty === 'project-after'
        ? [{text: subject, href: link.to(address.project(id))}]
        : line.duty === 'quarter'
          ? quarterName(subject, context)
          : subject;
  return [
    name,
    village && code ? [{text: village, href: link.to(address.village(code))}] : w.common.none,
    f.day(line.due_on),
    line.published_on ? f.day(line.published_on) : words.unknownDay,
    line.late_days === null ? words.missing : words.late[dutyUnits[line.duty]](f.count(line.late_days))
  ];
}
