import {address} from '../model/addresses.ts';
import {channels} from '../model/choices.ts';
import {choiceWord, openWord} from '../i18n/choice.ts';
import type {Sources} from '../publish/packs/pack.ts';
import type {Payment} from '../publish/packs/payment.ts';
import type {Row} from '../model/tables.ts';
import {cell} from './cell.ts';
import type {PageContext} from './context.ts';
import {dueWords} from './due-paid.ts';
import {compareGroups} from '../model/group-order.ts';
import {isPerson} from './receivers.ts';

/** Text with or without a link: the only two forms in these long tables, so that a row stays short. */
export interface Printed {
  readonly text: string;
  readonly href: string | null;
}
export interface PaymentRow {
  readonly id: string;
  readonly payee: Printed;
  readonly purposes: readonly Printed[];
  readonly basis: string;
  /** The full amount in yuan with separators, no unit: the build parses it back and sums it. */
  readonly amount: string;
  readonly day: string;
  readonly channel: string;
  readonly fund: Printed;
  readonly row: string;
  /** Only under 未落实到村: the place as published. */
  readonly place: string | null;
}
export interface PaymentsView {
  readonly caption: string;
  readonly head: readonly string[];
  readonly groups: readonly {readonly heading: string | null; readonly rows: readonly PaymentRow[]}[];
}

/** Where a payment stands and what its names are; `place_raw` only for payments without a village. */
export type ListedPayment = Payment & {readonly place_raw?: string | null};

/**
 * Every payment given, in the pack's order: persons by village group, then units. `year` shortens days to month and
 * day; without it days are whole; `standards` give the rates that rows lack. The file most rows come from is named once; other rows name theirs.
 */
export function paymentTable(
  context: PageContext,
  payments: readonly ListedPayment[],
  sources: Sources,
  {
    caption,
    year,
    withPlace = false,
    standards = []
  }: {caption: string; year?: number; withPlace?: boolean; standards?: readonly Row<'standards'>[]}
): PaymentsView {
  const {w} = context;
  const t = w.village.payments;
  const print = rowPrinter(context, sources, {file: mainFile(payments), year, standards});
  const persons = payments.filter(isPerson);
  const others = payments.filter(payment => !isPerson(payment));
  const groups = [...Map.groupBy(persons, payment => payment.village_group ?? '')]
    .sort(([a], [b]) => compareGroups(a, b))
    .map(([group, of]) => ({
      heading: group || (persons.some(payment => payment.village_group) ? w.village.who.noGroup : null),
      rows: of.map(print)
    }));
  if (others.length)
    groups.push({heading: groups.length ? w.village.units.unit : null, rows: others.map(print)});
  return {
    caption: `${caption}${w.common.stop}${payments.length ? t.rowOf(mainFile(payments)) : ''}`,
    head: [
      t.payee,
      t.for,
      t.basis,
      t.amount,
      t.day,
      t.channel,
      t.fund,
      t.row,
      ...(withPlace ? [w.unplaced.place] : [])
    ],
    groups
  };
}

const mainFile = (payments: readonly Payment[]): string => payments[0]?.file ?? 'disbursements.csv';

function rowPrinter(
  context: PageContext,
  sources: Sources,
  {file, year, standards}: {file: string; year: number | undefined; standards: readonly Row<'standards'>[]}
) {
  const {w, f, link, locale} = context;
  const items = new Map(
    sources.items.map(item => [item.item, {text: item.name, href: link.to(address.item(item.item))}])
  );
  const projects = new Map(
    sources.projects.map(entry => [
      entry.project_id,
      {text: entry.project, href: link.to(address.project(entry.project_id))}
    ])
  );
  const funds = new Map(
    sources.funds.map(fund => [
      fund.fund_id,
      {text: fund.document_no ?? fund.fund, href: link.to(address.fund(fund.fund_id))}
    ])
  );
  const known = (map: ReadonlyMap<string, Printed>, id: string | null, missing: string): Printed[] =>
    id === null ? [] : [map.get(id) ?? {text: missing, href: null}];
  return (payment: ListedPayment): PaymentRow => {
    const purposes = [
      ...known(items, payment.item, payment.item ?? ''),
      ...known(projects, payment.project_id, w.common.notListedProject)
    ];
    return {
      id: payment.disbursement_id,
      payee: {
        text: cell(w, payment.marks, 'payee', payment.payee),
        href: payment.payee_code ? link.to(address.payee(payment.payee_code)) : null
      },
      purposes: purposes.length ? purposes : [{text: w.common.unnamedItem, href: null}],
      basis: basis(context, payment, standards),
      amount: f.bare(payment.amount_fen),
      day:
        year !== undefined && payment.paid_on.length > 4
          ? f.monthDay(payment.paid_on)
          : f.day(payment.paid_on),
      channel: cell(w, payment.marks, 'channel', choiceWord(channels, payment.channel, locale)),
      fund: known(funds, payment.fund_id, w.common.notListedFund)[0] ?? {text: w.common.none, href: null},
      row: payment.file === file ? String(payment.row) : w.common.source(payment.file, payment.row),
      place: payment.place_raw ?? null
    };
  };
}

/** "3.2亩×120=应发384,足额"; then the stage or nothing. Bare payments to units have only a stage. */
function basis(context: PageContext, payment: Payment, standards: readonly Row<'standards'>[]): string {
  const {site, locale, w} = context;
  const stage = openWord(site.settings.words.stage, payment.stage, locale);
  const parts = [...dueWords(context, payment, standards), ...(stage === null ? [] : [stage])];
  return parts.join(w.common.comma) || w.common.none;
}
