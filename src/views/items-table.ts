import {address} from '../model/addresses.ts';
import type {ItemName} from '../publish/packs/pack.ts';
import type {ItemFigures} from '../publish/packs/place-figures.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/** Subsidies paid in a place, all years: due, paid, payments, households. */
export function itemsTable(
  {w, f, link}: PageContext,
  figures: readonly ItemFigures[],
  names: readonly ItemName[]
): TableView | null {
  if (!figures.length) return null;
  const t = w.place.items;
  return {
    caption: t.caption,
    head: [t.item, t.due, t.paid, t.payments],
    rows: figures.map(row => {
      const item = names.find(name => name.item === row.item);
      return {
        cells: [
          item ? [{text: item.name, href: link.to(address.item(item.item))}] : (row.item ?? t.other),
          maybe(row.due_fen, f.yuan) ?? w.common.none,
          f.yuan(row.paid_fen),
          f.count(row.payments)
        ]
      };
    }),
    numeric: [2, 3, 4]
  };
}
