import {address} from '../model/addresses.ts';
import type {VillagePack} from '../publish/packs/village.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/**
 * Due beside paid for each subsidy of a village, all years, with the difference in words. Only items with a
 * published due (payments without one count as paid); null where there is none.
 */
export function dueTable({w, f, link}: PageContext, {figures, sources}: VillagePack): TableView | null {
  const t = w.village.due;
  const rows = figures.by_item.flatMap(line => {
    const item = sources.items.find(entry => entry.item === line.item);
    if (!item || line.due_fen === null) return [];
    const missing = line.due_fen - line.paid_fen;
    const words = missing === 0 ? t.inFull : (missing > 0 ? t.short : t.over)(f.yuan(Math.abs(missing)));
    return [
      {
        cells: [
          [{text: item.name, href: link.to(address.item(item.item))}],
          f.yuan(line.due_fen),
          f.yuan(line.paid_fen),
          words
        ]
      }
    ];
  });
  if (!rows.length) return null;
  return {caption: t.caption, head: [t.item, t.due, t.paid, t.difference], rows, numeric: [2, 3]};
}
