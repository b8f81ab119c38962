import {address} from '../model/addresses.ts';
import type {Payment} from '../publish/packs/payment.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import {compareGroups} from '../model/group-order.ts';
import type {Link} from './shell.ts';

export interface Receiver {
  readonly name: string;
  readonly href: string;
  readonly items: string;
  readonly sum: string;
}
export interface ReceiverGroup {
  /** Anchor of the group, so that one's own group is one tap away. */
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  readonly receivers: readonly Receiver[];
}
/** One list of households: universal, targeted or other. `qualify` links each item's rules above the list. */
export interface ReceiverList {
  readonly id: string;
  readonly caption: string;
  readonly qualify: readonly Link[];
  readonly groups: readonly ReceiverGroup[];
}
export interface ReceiversView {
  readonly year: number;
  readonly intro: string;
  readonly lists: readonly ReceiverList[];
  readonly otherYears: readonly Link[];
}

/** Persons: households and people in business, and whoever has no kind. Units are listed apart. */
export const isPerson = (payment: Payment): boolean =>
  payment.payee_kind === null || payment.payee_kind === 'household' || payment.payee_kind === 'business';

/**
 * Who received in the newest year with payments to persons: households by village group, in the pack's order (by
 * token, never by amount), each with its items and sum, linked to its first payment on the year page. Without a token
 * a payment stands alone: a masked name is not a key. Null where nothing was paid to persons.
 */
export function receivers(context: PageContext, pack: VillagePack): ReceiversView | null {
  const {w, link} = context;
  const persons = pack.rows.payments.filter(isPerson);
  const year = persons.reduce((newest, payment) => Math.max(newest, payment.page_year), 0);
  if (!year) return null;
  const items = new Map(pack.sources.items.map(item => [item.item, item]));
  const scopeOf = (payment: Payment): Scope => items.get(payment.item ?? '')?.scope ?? 'other';
  const newest = persons.filter(payment => payment.page_year === year);
  return {
    year,
    intro: w.village.who.intro(year),
    lists: scopes.flatMap(scope => {
      const payments = newest.filter(payment => scopeOf(payment) === scope);
      return payments.length ? [list(context, pack, scope, payments)] : [];
    }),
    otherYears: pack.figures.by_paid_year
      .filter(other => other.year !== year)
      .map(other => ({text: w.common.year(other.year), href: link.to(address.year(pack.id, other.year))}))
  };
}

const scopes = ['universal', 'targeted', 'other'] as const;
type Scope = (typeof scopes)[number];

function list(
  context: PageContext,
  pack: VillagePack,
  scope: Scope,
  payments: readonly Payment[]
): ReceiverList {
  const {w, f, link} = context;
  const t = w.village.who;
  const byHousehold = Map.groupBy(payments, payment => payment.household_id ?? `#${payment.disbursement_id}`);
  const byGroup = Map.groupBy(byHousehold.values(), ([first]) => first?.village_group ?? '');
  const known = payments.every(payment => payment.household_id !== null);
  const total = f.money(sum(payments));
  const count = f.count(byHousehold.size);
  const present = new Set(payments.map(payment => payment.item));
  return {
    id: scope,
    caption: known
      ? t.caption(t[scope], count, total)
      : t.captionPayments(t[scope], f.count(payments.length), total),
    qualify: pack.sources.items
      .filter(item => present.has(item.item))
      .map(item => ({text: item.name, href: link.to(address.item(item.item))})),
    groups: [...byGroup]
      .sort(([a], [b]) => compareGroups(a, b))
      .map(([group, households], at) => ({
        id: `${scope}-${at + 1}`,
        name: group || t.noGroup,
        heading: (known ? t.group : t.groupPayments)(group || t.noGroup, f.count(households.length)),
        receivers: households.map(household => receiver(context, pack, household))
      }))
  };
}

function receiver({w, f, link}: PageContext, pack: VillagePack, payments: readonly Payment[]): Receiver {
  const t = w.village.who;
  const first = payments[0] as Payment;
  const byItem = Map.groupBy(payments, payment => purposeOf(w, pack, payment));
  const parts = [...byItem].map(([name, of]) => (byItem.size === 1 ? name : t.part(name, f.bare(sum(of)))));
  return {
    name: first.payee ?? t.noName,
    href: link.to(address.payment(pack.id, first.page_year, first.disbursement_id)),
    items: parts.join(w.common.semicolon),
    sum: f.bare(sum(payments))
  };
}

function purposeOf(w: PageContext['w'], pack: VillagePack, payment: Payment): string {
  if (payment.item !== null)
    return pack.sources.items.find(item => item.item === payment.item)?.name ?? payment.item;
  if (payment.project_id === null) return w.common.unnamedItem;
  const project = pack.sources.projects.find(entry => entry.project_id === payment.project_id);
  return w.village.who.labour(project?.project ?? w.common.notListedProject);
}

/** Exact: a village's payments stay far below 2^53 fen, and the pack's own sums are checked by the gate. */
const sum = (payments: readonly Payment[]): number =>
  payments.reduce((total, payment) => total + payment.amount_fen, 0);
