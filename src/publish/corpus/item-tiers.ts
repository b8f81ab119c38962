import {enforceItemTiers} from '../../guard/item-tiers.ts';
import {tierOf} from '../../guard/tier.ts';
import type {Tier} from '../../model/choices.ts';
import type {Settings} from '../../model/settings.ts';
import type {Stored} from './stored.ts';

/** How payments of an item to persons are shown: the guard's own decision, for the item's page and the lists' names. */
export function effectiveTiers(
  items: readonly Stored<'items'>[],
  settings: Settings
): (item: string) => Tier {
  const said = {add: () => undefined}; // the guard reported its doubts when it loaded the rows
  const rows = items.map(row => ({file: row._file, row: row._row, values: row}));
  const tiers = new Map(
    enforceItemTiers(rows, said).map(({values}) => [values['item'] as string, values['tier'] as Tier])
  );
  return item => tierOf({payee_kind: 'household', item}, tiers, settings);
}
