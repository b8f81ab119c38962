import {financingKinds} from '../model/choices.ts';
import {address} from '../model/addresses.ts';
import {sumFen} from '../model/money.ts';
import {choiceWord} from '../i18n/choice.ts';
import type {FinancingCell} from '../publish/packs/roots.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {CellView, TableView} from './table.ts';

export interface FinancingTables {
  readonly years: TableView;
  /** The newest year, place by place. */
  readonly places: TableView | null;
}

const given = new Set<FinancingCell['kind']>(['interest_subsidy', 'risk_paid']);

/** Loans and subsidies by year and kind, and of the newest year by place; null where none is published. */
export function financingTables(
  context: PageContext,
  cells: readonly FinancingCell[],
  fundName: (fund_id: string) => string
): FinancingTables | null {
  if (!cells.length) return null;
  const {w, f, link, locale} = context;
  const words = w.roots;
  const kind = (cell: FinancingCell): string => choiceWord(financingKinds, cell.kind, locale) ?? cell.kind;
  const place = ({area_code, area}: FinancingCell): CellView =>
    area === null
      ? area_code
      : [{text: area, href: link.to(area_code.length === 6 ? address.county(area_code) : address.township(area_code))}]; // prettier-ignore
  const counted = (count: number | null): string => maybe(count, f.count) ?? w.common.none;
  const groups = [
    ...Map.groupBy(cells, cell =>
      JSON.stringify([9999 - cell.year, order(cell), cell.fund_id ?? ''])
    ).entries()
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const newest = Math.max(...cells.map(({year}) => year));
  const latest = cells
    .filter(({year}) => year === newest)
    .sort((a, b) => (a.area_code < b.area_code ? -1 : a.area_code > b.area_code ? 1 : order(a) - order(b)));
  return {
    years: {
      caption: words.financingCaption,
      head: words.financingHead,
      numeric: [3, 4, 5],
      rows: groups.map(([, own]) => {
        const first = own[0] as FinancingCell;
        return {
          cells: [
            w.common.year(first.year),
            kind(first),
            counted(all(own.map(({borrowers}) => borrowers))),
            counted(all(own.map(({loans}) => loans))),
            f.yuan(sumFen(own.map(({amount_fen}) => amount_fen))),
            first.fund_id
              ? [{text: words.inFund(fundName(first.fund_id)), href: link.to(address.fund(first.fund_id))}]
              : given.has(first.kind)
                ? words.apart
                : words.ownMoney
          ]
        };
      })
    },
    places: latest.some(({area_code}) => area_code.length > 6)
      ? {
          caption: words.townshipsCaption(w.common.year(newest)),
          head: words.townshipsHead,
          numeric: [3, 4, 5],
          rows: latest.map(cell => ({
            cells: [
              place(cell),
              kind(cell),
              counted(cell.borrowers),
              counted(cell.loans),
              f.yuan(cell.amount_fen)
            ]
          }))
        }
      : null
  };
}

const order = ({kind}: FinancingCell): number => financingKinds.findIndex(({code}) => code === kind);

/** One unknown makes the sum unknown. */
const all = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0 as number | null);
