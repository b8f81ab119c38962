import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {OversightCase, OversightLine, OversightPack} from '../publish/packs/oversight.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import {packLink} from './pack-link.ts';
import type {Link, PageHead} from './shell.ts';
import {tableLinks} from './table-links.ts';
import type {CellView, TableView} from './table.ts';

export interface OversightView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly privacy: string;
  /** A table a kind and year, newest first: by place. */
  readonly kinds: readonly {
    readonly id: string;
    readonly title: string;
    readonly tables: readonly TableView[];
  }[];
  readonly cases: TableView | null;
  readonly how: readonly string[];
  readonly files: readonly Link[];
  readonly raise: Link;
}

/** 受理与办结: complaints as numbers, audits and inspections one by one. */
export function oversightView(context: PageContext, {rows, figures}: OversightPack): OversightView {
  const {w, f, link} = context;
  const words = w.oversight;
  const years = words.years(String(figures.from_year), String(figures.to_year));
  const sentence = (kind: OversightPack['figures']['kinds'][number]): string => {
    const [cases, closed] = [f.count(kind.cases), f.count(kind.closed)];
    return kind.kind === 'complaint'
      ? words.complaints(
          years,
          cases,
          closed,
          f.count(kind.cases - kind.closed),
          f.count(kind.late),
          f.count(kind.upheld)
        )
      : words.others(kindName(context, kind.kind), years, cases, closed, f.count(kind.upheld));
  };
  return {
    head: dataHead(context, words.title),
    title: words.title,
    lead: [
      ...figures.kinds.filter(kind => kind.cases > 0).map((kind): Line => [sentence(kind)]),
      words.recovered(f.amount(figures.recovered_fen, 'use-recovered')),
      ...figures.kinds
        .filter(kind => kind.untold)
        .map((kind): Line => [words.untold(kindName(context, kind.kind))])
    ],
    privacy: words.privacy(f.count(context.site.settings.smallest_cell)),
    kinds: figures.kinds.map(({kind}) => ({
      id: kind,
      title: kindName(context, kind),
      tables: [...new Set(rows.lines.filter(line => line.kind === kind).map(({year}) => year))].map(year => ({
        caption: words.lineCaption(kindName(context, kind), w.common.year(year)),
        head: kind === 'complaint' ? words.lineHead : words.foundHead,
        numeric: [2, 3, 4, 5, 6],
        rows: countyLast(rows.lines.filter(line => line.kind === kind && line.year === year)).map(line => ({
          cells: [place(context, line), ...numbers(context, line)]
        }))
      }))
    })),
    cases: rows.cases.length
      ? {
          caption: words.casesCaption,
          head: words.casesHead,
          numeric: [7],
          rows: rows.cases.map(row => ({id: row.oversight_id, cells: caseCells(context, row)}))
        }
      : null,
    how: words.how,
    files: [
      ...tableLinks(context, 'oversight'),
      ...(rows.cases.length ? tableLinks(context, 'oversightCases') : []),
      packLink(context, 'oversight', 'oversight')
    ],
    raise: {text: words.raise, href: link.to(`${address.about()}#report`)}
  };
}

/** The kind in the plural; a code without words is printed as it stands. */
export const kindName = ({w}: PageContext, kind: string): string =>
  (w.oversight.kinds as Readonly<Record<string, string>>)[kind] ?? kind;
const resultName = ({w}: PageContext, result: string): string =>
  (w.oversight.results as Readonly<Record<string, string>>)[result] ?? result;

/** What stands at the county comes after its townships. */
export const countyLast = <T extends {readonly area_code: string}>(lines: readonly T[]): readonly T[] => [
  ...lines.filter(line => line.area_code.length > 6),
  ...lines.filter(line => line.area_code.length <= 6)
];

/** Cases, closed, late, upheld, recovered, days. What was moved to the county says so. */
export function numbers({w, f}: PageContext, line: OversightLine): readonly string[] {
  const words = w.oversight;
  const moved = line.cases === null && line.withheld.includes('cases');
  const count = (value: number | null): string => maybe(value, f.count) ?? w.common.none;
  return [
    moved ? words.moved : count(line.cases),
    count(line.closed),
    count(line.late),
    count(line.upheld),
    line.recovered_fen !== null
      ? f.yuan(line.recovered_fen)
      : line.withheld.includes('recovered_fen')
        ? words.moved
        : w.common.none,
    line.median_days === null ? w.common.none : words.days(f.count(line.median_days))
  ];
}

function place({w, link}: PageContext, {area_code: code, area}: OversightLine): CellView {
  const name = area ?? code;
  if (code.length === 6) return w.oversight.county(name);
  return area === null ? name : [{text: name, href: link.to(address.township(code))}];
}

function caseCells(context: PageContext, row: OversightCase): readonly CellView[] {
  const {w, f, link} = context;
  const words = w.oversight;
  const name = row.place ?? row.area_code;
  const subject = cell(w, row.marks, 'subject', row.subject);
  return [
    maybe(row.received_on, f.day) ?? w.common.none,
    kindName(context, row.kind),
    row.village_code && row.place
      ? [{text: name, href: link.to(address.village(row.village_code))}]
      : row.area !== null && row.area_code.length === 9
        ? [{text: name, href: link.to(address.township(row.area_code))}]
        : name,
    row.project_id && row.project
      ? [
          ...(row.subject === null ? [] : [`${subject} `]),
          {text: row.project, href: link.to(address.project(row.project_id))}
        ]
      : subject,
    row.result === null ? w.common.none : resultName(context, row.result),
    cell(w, row.marks, 'measures', row.measures),
    maybe(row.recovered_fen, f.yuan) ?? w.common.none,
    (row.closed_on === null
      ? row.days_allowed === null
        ? words.open
        : words.openSince(f.count(row.days_allowed))
      : f.day(row.closed_on)) + (row.late ? words.late : '')
  ];
}
