import {address} from '../model/addresses.ts';
import {openWord} from '../i18n/choice.ts';
import type {Line} from '../i18n/inline.ts';
import type {PayeePack} from '../publish/packs/payee.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import {projectPlace} from './project-place.ts';
import type {PageHead} from './shell.ts';
import type {CellView, TableView} from './table.ts';

export interface PayeeView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: readonly Line[];
  readonly byYear: TableView;
  readonly projects: TableView | null;
  readonly payments: TableView;
  readonly code: string;
}

/** A firm or co-operative: what it was paid, for which projects. Persons have no such page. */
export function payeeView(context: PageContext, pack: PayeePack): PayeeView {
  const {record, rows, figures} = pack;
  const {w, f, link, locale, site} = context;
  const words = w.payee;
  const title = record.payee ?? record.payee_code;
  const project = (id: string | null): CellView => {
    if (id === null) return w.common.none;
    const known = pack.sources.projects.find(entry => entry.project_id === id);
    return known
      ? [{text: known.project, href: link.to(address.project(id))}]
      : `${id} (${w.common.notListedProject})`;
  };
  const fund = (id: string | null): CellView => {
    if (id === null) return w.common.none;
    const known = pack.sources.funds.find(entry => entry.fund_id === id);
    return known
      ? [{text: known.document_no ?? known.fund, href: link.to(address.fund(id))}]
      : `${id} (${w.common.notListedFund})`;
  };
  return {
    head: {locale, path: link.path, title},
    title,
    lead: [
      [words.lead(f.count(figures.payments)), ...f.amount(figures.paid_fen), w.common.stop],
      ...(figures.contracted_fen === null
        ? []
        : [[words.contracted, ...f.amount(figures.contracted_fen), w.common.stop]])
    ],
    byYear: {
      caption: words.byYearCaption,
      head: w.item.byYearHead,
      numeric: [2, 3],
      rows: figures.by_year.map(year => ({
        cells: [w.common.year(year.year), f.count(year.payments), f.yuan(year.paid_fen)]
      }))
    },
    projects: rows.projects.length
      ? {
          caption: words.projectsCaption,
          head: words.projectsHead,
          numeric: [3, 4],
          rows: rows.projects.map(row => ({
            cells: [
              [{text: row.project, href: link.to(address.project(row.project_id))}],
              projectPlace(row, context),
              maybe(row.contracted_fen, f.yuan) ?? w.common.none,
              f.yuan(row.paid_fen),
              w.common.stage[row.stage]
            ]
          }))
        }
      : null,
    payments: {
      caption: words.paymentsCaption,
      head: words.paymentsHead,
      numeric: [2],
      rows: rows.payments.map(row => ({
        cells: [
          f.day(row.paid_on),
          f.yuan(row.amount_fen),
          project(row.project_id),
          fund(row.fund_id),
          openWord(site.settings.words.stage, row.stage, locale) ?? w.common.none,
          w.common.source(row.file, row.row)
        ]
      }))
    },
    code: record.payee_code
  };
}
