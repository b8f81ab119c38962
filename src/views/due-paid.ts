import {productFen} from '../model/product.ts';
import type {Row} from '../model/tables.ts';
import type {Payment} from '../publish/packs/payment.ts';
import type {PageContext} from './context.ts';

/** What a subsidy payment should have been: quantity × rate by the rule, and what was published as due. */
export interface Due {
  readonly rate: string | null;
  /** Quantity × rate in fen; null where one of them is not known. */
  readonly product: number | null;
  /** As published, else the product. */
  readonly due: number | null;
}

/**
 * The due of one payment. A rate that the row lacks is taken from `standards.csv` where exactly one rule of its item
 * was valid on the day of payment; a day too coarse to tell takes none.
 */
export function dueOf(payment: Payment, standards: readonly Row<'standards'>[]): Due {
  const rate = payment.rate ?? (payment.quantity === null ? null : ruleRate(payment, standards));
  const exact = payment.quantity === null || rate === null ? null : productFen(payment.quantity, rate);
  const product = exact === null ? null : Number(exact);
  return {rate, product, due: payment.due_fen ?? product};
}

function ruleRate({item, paid_on: day}: Payment, standards: readonly Row<'standards'>[]): string | null {
  if (day.length < 10) return null;
  const valid = standards.filter(
    rule =>
      rule.item === item &&
      rule.rate !== null &&
      (rule.valid_from === null || rule.valid_from <= day) &&
      (rule.valid_to === null || rule.valid_to >= day)
  );
  return valid.length === 1 ? (valid[0]?.rate ?? null) : null;
}

/**
 * "3.2亩×118.46=应发379.07,足额": quantity × rate = due, and in words how what was paid compares with it. Empty where
 * nothing of it is published.
 */
export function dueWords(
  {w, f}: Pick<PageContext, 'w' | 'f'>,
  payment: Payment,
  standards: readonly Row<'standards'>[]
): string[] {
  const t = w.village.payments;
  const {rate, product, due} = dueOf(payment, standards);
  const parts: string[] = [];
  const times = rate === null ? '' : f.decimal(rate);
  const basis =
    payment.quantity === null
      ? times
      : f.decimal(payment.quantity) + (payment.quantity_unit ?? '') + (times ? `×${times}` : '');
  if (product !== null && product === due) parts.push(`${basis}=${t.due(f.bare(due))}`);
  else {
    if (basis) parts.push(product === null ? basis : `${basis}=${f.bare(product)}`);
    if (due !== null) parts.push(t.due(f.bare(due)));
  }
  if (due !== null) {
    const missing = due - payment.amount_fen;
    parts.push(missing === 0 ? t.inFull : (missing > 0 ? t.short : t.over)(f.bare(Math.abs(missing))));
  }
  return parts;
}
