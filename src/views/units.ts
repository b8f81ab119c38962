import {address} from '../model/addresses.ts';
import type {Payment} from '../publish/packs/payment.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {Line} from '../i18n/inline.ts';
import type {PageContext} from './context.ts';
import {isPerson} from './receivers.ts';
import type {TableView} from './table.ts';

/** Co-operatives, firms and the village as payees: one row a unit and purpose, all years, newest first. */
export function units(context: PageContext, pack: VillagePack): TableView | null {
  const {w, f, link} = context;
  const payments = pack.rows.payments.filter(payment => !isPerson(payment));
  if (!payments.length) return null;
  const t = w.village.units;
  const groups = Map.groupBy(payments, payment =>
    JSON.stringify([payment.payee_code ?? payment.payee, payment.project_id, payment.item])
  );
  const name = (payment: Payment): Line => [
    payment.payee_code
      ? {text: payment.payee ?? payment.payee_code, href: link.to(address.payee(payment.payee_code))}
      : (payment.payee ?? w.common.notPublished)
  ];
  return {
    caption: t.caption,
    head: [t.unit, t.for, t.amount, t.payments, t.years],
    rows: [...groups.values()].map(group => {
      const first = group[0] as Payment;
      const years = [...new Set(group.map(payment => payment.page_year))].sort();
      return {
        cells: [
          name(first),
          purpose(context, pack, first),
          f.yuan(group.reduce((total, payment) => total + payment.amount_fen, 0)),
          f.count(group.length),
          years.flatMap((year, at): Line => {
            const payment = group.find(entry => entry.page_year === year) as Payment;
            const href = link.to(address.payment(pack.id, year, payment.disbursement_id));
            return [...(at ? [' '] : []), {text: String(year), href}];
          })
        ]
      };
    }),
    numeric: [3, 4]
  };
}

/** What a payment is for, as links: its item and its project. */
export function purpose({w, link}: PageContext, pack: Pick<VillagePack, 'sources'>, payment: Payment): Line {
  const line: (string | {text: string; href: string})[] = [];
  if (payment.item !== null) {
    const item = pack.sources.items.find(entry => entry.item === payment.item);
    line.push(item ? {text: item.name, href: link.to(address.item(item.item))} : payment.item);
  }
  if (payment.project_id !== null) {
    if (line.length) line.push(' · ');
    const project = pack.sources.projects.find(entry => entry.project_id === payment.project_id);
    line.push(
      project
        ? {text: project.project, href: link.to(address.project(project.project_id))}
        : w.common.notListedProject
    );
  }
  return line.length ? line : [w.common.unnamedItem];
}
