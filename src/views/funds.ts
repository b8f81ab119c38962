import {address} from '../model/addresses.ts';
import {sumFen} from '../model/money.ts';
import {openWord} from '../i18n/choice.ts';
import type {FundLine} from '../publish/packs/fund.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {Link, PageHead} from './shell.ts';
import type {TableView} from './table.ts';

export interface FundsView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly jump: readonly Link[];
  readonly years: readonly {
    readonly id: string;
    readonly title: string;
    readonly sum: string;
    readonly table: TableView;
  }[];
  readonly kinds: TableView | null;
}

/**
 * A fund of the list. `part` marks a document that passes a listed fund on, whose amount is not added again;
 * `children_fen` is what documents pass on from this one, null where there are none.
 */
export interface ListedFund extends FundLine {
  readonly part: boolean;
  readonly children_fen: number | null;
}

const newestFirst = (a: number | null, b: number | null): number => (b ?? -1) - (a ?? -1);
/** Money with a published use: given to projects, paid without one, passed on to other documents. */
const used = (fund: ListedFund): bigint =>
  sumFen([fund.allocated_fen, fund.direct_fen, fund.children_fen ?? 0]);
const issued = (funds: readonly ListedFund[]): bigint =>
  sumFen(funds.filter(fund => !fund.part).map(fund => fund.amount_fen ?? 0));

/** Funds by year, newest first, in each by document; and the sums by kind. */
export function fundsView(context: PageContext, funds: readonly ListedFund[]): FundsView {
  const {w, f, link, locale, site} = context;
  const words = w.lists;
  const sorted = [...funds].sort((a, b) => (a.fund_id < b.fund_id ? -1 : 1));
  const years = [...Map.groupBy(sorted, fund => fund.year)].sort(([a], [b]) => newestFirst(a, b));
  const kinds = [...Map.groupBy(sorted, fund => fund.kind)].sort(([a], [b]) =>
    (a ?? '~') < (b ?? '~') ? -1 : 1
  );
  const yearName = (year: number | null): string =>
    year === null ? words.fundsYearNone : words.fundsYear(w.common.year(year));
  const kindName = (kind: string | null): string =>
    openWord(site.settings.words.fund_kind, kind, locale) ?? words.fundsKindNone;
  const money = (value: number | null): string => maybe(value, f.yuan) ?? w.common.none;
  return {
    head: {locale, path: link.path, title: words.fundsTitle},
    title: words.fundsTitle,
    lead: words.fundsLead(f.count(funds.length)) + (funds.some(fund => fund.part) ? words.fundsPart : ''),
    jump: years.map(([year]) => ({text: yearName(year), href: `#y${year ?? 'none'}`})),
    years: years.map(([year, members]) => ({
      id: `y${year ?? 'none'}`,
      title: yearName(year),
      sum: words.fundsYearSum(f.count(members.length), f.money(issued(members))),
      table: {
        caption: words.fundsCaption(yearName(year)),
        head: words.fundsHead,
        numeric: [3, 4, 5, 6],
        rows: members.map(fund => ({
          cells: [
            [{text: fund.fund, href: link.to(address.fund(fund.fund_id))}],
            fund.document_no ?? w.common.none,
            money(fund.amount_fen),
            f.yuan(used(fund)),
            fund.children_fen !== null && fund.paid_fen === 0 ? words.fundsPassedOn : f.yuan(fund.paid_fen),
            fund.amount_fen === null ? w.common.none : f.yuan(BigInt(fund.amount_fen) - used(fund))
          ]
        }))
      }
    })),
    kinds:
      kinds.length > 1
        ? {
            caption: words.fundsKindCaption,
            head: words.fundsKindHead,
            numeric: [2, 3, 4],
            rows: kinds.map(([kind, members]) => ({
              cells: [
                kindName(kind),
                f.count(members.length),
                f.yuan(issued(members)),
                f.yuan(sumFen(members.map(fund => fund.paid_fen)))
              ]
            }))
          }
        : null
  };
}
