import {address} from '../model/addresses.ts';
import type {Line} from '../i18n/inline.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {paymentTable, type PaymentsView} from './payment-table.ts';
import type {Link, PageHead} from './shell.ts';
import {villageCrumbs} from './village-crumbs.ts';

export interface YearView {
  readonly head: Omit<PageHead, 'pack'>;
  readonly heading: string;
  readonly sentence: Line;
  readonly expired: string | null;
  readonly payments: PaymentsView | null;
  readonly otherYears: readonly Link[];
  readonly back: Link;
  /** Whom to call where a payment is wrong: the village's report page. */
  readonly doubt: Line;
}

/** Every payment made to a village in one year of payment, each with an anchor of its own. */
export function yearView(context: PageContext, pack: VillagePack, year: number): YearView {
  const {w, f, link} = context;
  const t = w.village.yearPage;
  const name = pack.record.village;
  const payments = pack.rows.payments.filter(payment => payment.page_year === year);
  const figures = pack.figures.by_paid_year.find(entry => entry.year === year);
  const hidden = (figures?.payments ?? 0) - payments.length;
  const listed = payments.reduce((total, payment) => total + payment.amount_fen, 0);
  return {
    head: {
      locale: context.locale,
      path: address.year(pack.id, year),
      title: t.title(name, year),
      crumbs: [...villageCrumbs(context, pack), {text: name, href: link.to(address.village(pack.id))}]
    },
    heading: t.heading(w.common.villageIn(name, pack.record.township), year),
    sentence: figures
      ? t.sum(year, f.amount(figures.paid_fen, 'paid-year'), f.count(figures.payments))
      : [t.none(year)],
    expired:
      figures && hidden > 0 ? w.place.expired(f.count(hidden), f.money(figures.paid_fen - listed)) : null,
    payments: payments.length
      ? paymentTable(context, payments, pack.sources, {
          caption: t.heading(name, year),
          year,
          standards: pack.rows.standards
        })
      : null,
    otherYears: pack.figures.by_paid_year
      .filter(entry => entry.year !== year)
      .map(entry => ({text: w.common.year(entry.year), href: link.to(address.year(pack.id, entry.year))})),
    doubt: w.raise.doubt([{text: w.raise.link, href: link.to(address.raise(pack.id))}]),
    back: {text: t.back, href: link.to(address.village(pack.id))}
  };
}
