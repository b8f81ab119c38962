import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {MonitoringCell, MonitoringPack, MonitoringYear} from '../publish/packs/monitoring.ts';
import type {PageContext} from './context.ts';
import {dataHead} from './data-head.ts';
import {packLink} from './pack-link.ts';
import {countyLast} from './oversight.ts';
import type {Link, PageHead} from './shell.ts';
import {tableLinks} from './table-links.ts';
import type {CellView, TableView} from './table.ts';

export interface MonitoringView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly privacy: string;
  /** All places together: households at risk, and what was done. */
  readonly all: readonly TableView[];
  readonly years: readonly {readonly id: string; readonly title: string; readonly table: TableView}[];
  readonly how: readonly string[];
  readonly files: readonly Link[];
}

/** Where households may fall back into poverty, and whether help came: numbers by township and year. */
export function monitoringView(context: PageContext, {rows, figures}: MonitoringPack): MonitoringView {
  const {w, f, site} = context;
  const words = w.monitoring;
  const [newest] = rows.years;
  const isCurrent = newest?.year === Number(site.settings.data_on.slice(0, 4));
  return {
    head: dataHead(context, words.title),
    title: words.title,
    lead: [
      ...(newest
        ? lead(context, newest, isCurrent ? f.day(site.settings.data_on) : w.common.year(newest.year))
        : []),
      ...(rows.years.length > 1 ? [words.allHelp(f.amount(figures.help_fen, 'use-help'))] : [])
    ],
    privacy: words.privacy(f.count(site.settings.smallest_cell)),
    all: parts.map(part => ({
      caption: part === 'stock' ? words.yearsCaption : words.yearsHelpCaption,
      head: [words.year, ...(part === 'stock' ? words.stock : words.flowHead)],
      numeric,
      rows: rows.years.map(year => ({
        cells: [w.common.year(year.year), ...counts(context, year, fields[part], null)]
      }))
    })),
    years: rows.years.flatMap(({year}) =>
      parts.map(part => {
        const name = w.common.year(year);
        return {
          id: part === 'stock' ? String(year) : `help-${year}`,
          title: part === 'stock' ? words.yearTitle(name) : words.helpTitle(name),
          table: {
            caption: part === 'stock' ? words.yearCaption(name) : words.helpCaption(name),
            head: [words.place, ...(part === 'stock' ? words.stock : words.flowHead)],
            numeric,
            rows: countyLast(rows.cells.filter(cell => cell.year === year)).flatMap(cell =>
              // Of the county's row, only what was moved up.
              cell.area_code.length === 6 && fields[part].every(field => isAbsent(cell, field))
                ? []
                : [{cells: [place(context, cell), ...counts(context, cell, fields[part], cell)]}]
            )
          }
        };
      })
    ),
    how: words.how,
    files: [...tableLinks(context, 'monitoring'), packLink(context, 'monitoring', 'monitoring')]
  };
}

function lead({w, f}: PageContext, year: MonitoringYear, when: string): Line[] {
  const words = w.monitoring;
  const {unstable, marginal, sudden, entered, cleared} = year;
  const name = w.common.year(year.year);
  return [
    [
      unstable === null || marginal === null || sudden === null
        ? words.someRisk(when)
        : words.risk(
            when,
            f.count(unstable + marginal + sudden),
            f.count(unstable),
            f.count(marginal),
            f.count(sudden)
          )
    ],
    ...(entered === null || cleared === null ? [] : [[words.flow(name, f.count(entered), f.count(cleared))]]),
    words.help(name, year.helped === null ? null : f.count(year.helped), f.amount(year.help_fen))
  ];
}

const numeric: readonly number[] = [2, 3, 4, 5];
const parts = ['stock', 'flow'] as const;
const fields = {
  stock: ['relieved', 'unstable', 'marginal', 'sudden'],
  flow: ['entered', 'cleared', 'helped', 'help_fen']
} as const;
type Field = (typeof fields)[keyof typeof fields][number];

const isAbsent = (cell: MonitoringCell, field: Field): boolean =>
  cell[field] === null && !cell.withheld.includes(field);

/** Numbers of a row. `cell`: of one place, where what was moved to the county says so. */
export function counts(
  {w, f}: PageContext,
  values: Readonly<Record<Field, number | null>>,
  which: readonly Field[],
  cell: MonitoringCell | null
): readonly string[] {
  const words = w.monitoring;
  const absent = (field: Field): string =>
    !cell?.withheld.includes(field)
      ? w.common.none
      : cell.area_code.length === 6
        ? words.tooFew
        : words.moved;
  return which.map(field => {
    const value = values[field];
    return value === null ? absent(field) : field === 'help_fen' ? f.yuan(value) : f.count(value);
  });
}

/** Households helped and what they were given, in one cell. */
export function helpReceived(context: PageContext, cell: MonitoringCell): string {
  const [helped = '', help = ''] = counts(context, cell, ['helped', 'help_fen'], cell);
  return cell.helped === null || cell.help_fen === null
    ? helped
    : context.w.monitoring.households(helped, help);
}

function place({w, link}: PageContext, {area_code: code, area}: MonitoringCell): CellView {
  const name = area ?? code;
  if (code.length === 6) return w.monitoring.county(name);
  return area === null ? name : [{text: name, href: link.to(address.township(code))}];
}
