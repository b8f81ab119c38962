import type {Tier} from '../model/choices.ts';
import type {Settings} from '../model/settings.ts';

const strictness: Record<Tier, number> = {full: 0, masked: 1, aggregate: 2};

export const stricter = (a: Tier, b: Tier): Tier => (strictness[a] >= strictness[b] ? a : b);

/** Households, persons in business (个体工商户, family farms, large growers) and payees of no known kind are persons. */
export const isPerson = (payeeKind: string | null): boolean =>
  payeeKind !== 'firm' && payeeKind !== 'cooperative' && payeeKind !== 'village';

/**
 * How a payment may be shown (design 6). Units: `full`. Persons: the tier of the item, made stricter where the settings
 * say so, never looser; `aggregate` where the item is empty, not listed or has no tier. `items` is read from the rows
 * that enforceItemTiers() returns, so that lists the law protects cannot have been declared looser.
 */
export function tierOf(
  payment: {readonly payee_kind: string | null; readonly item: string | null},
  items: ReadonlyMap<string, Tier | null>,
  settings: Pick<Settings, 'stricter_tiers'>
): Tier {
  if (!isPerson(payment.payee_kind)) return 'full';
  const declared = payment.item === null ? null : items.get(payment.item);
  if (!declared) return 'aggregate';
  const setting = Object.hasOwn(settings.stricter_tiers, payment.item!)
    ? settings.stricter_tiers[payment.item!]
    : undefined;
  return setting ? stricter(declared, setting) : declared;
}
