import {address} from '../model/addresses.ts';
import type {CellView, TableView} from './table.ts';
import type {AggregateCell} from '../publish/packs/parents.ts';
import type {PageContext} from './context.ts';

/**
 * Cells of items published as totals only, in the pack's order; null where there are none. `names` are the areas'
 * names by code; `item` names the item of each cell where a table holds several.
 */
export function aggregateCells(
  cells: readonly AggregateCell[],
  context: PageContext,
  names: ReadonlyMap<string, string>,
  item?: (id: string) => string
): TableView | null {
  if (!cells.length) return null;
  const {w, f, link} = context;
  const words = w.item;
  const place = (code: string): CellView => {
    const name = names.get(code);
    if (name === undefined) return code;
    return [{text: name, href: link.to(code.length === 6 ? address.county(code) : address.township(code))}];
  };
  const [area = '', ...rest] = words.aggregatesHead;
  return {
    caption: words.aggregatesCaption,
    head: item ? [area, w.item.kind, ...rest] : words.aggregatesHead,
    numeric: item ? [4, 5, 6] : [3, 4, 5],
    rows: cells.map(cell => ({
      cells: [
        place(cell.area_code),
        ...(item ? [item(cell.item)] : []),
        w.common.year(cell.year),
        cell.recipients === null ? w.common.none : f.count(cell.recipients),
        cell.payments === null ? w.common.none : f.count(cell.payments),
        f.yuan(cell.amount_fen),
        cell.file === null || cell.row === null ? words.builtHere : w.common.source(cell.file, cell.row)
      ]
    }))
  };
}
