import {address} from '../model/addresses.ts';
import type {ParentFigures} from '../publish/packs/parents.ts';
import type {PageContext} from './context.ts';
import type {PartKind} from './place-lines.ts';
import type {TableView} from './table.ts';

const partsName = {village: 'villages', township: 'townships', county: 'counties'} as const;

/** The place's own sum = its parts + cells held at this level + 未落实到村: shown as an addition, read by the build. */
export function totalTable({w, f, link}: PageContext, figures: ParentFigures, parts: PartKind): TableView {
  const t = w.place.total;
  const unplaced = figures.unplaced_fen !== 0 || figures.unplaced_payments !== 0;
  return {
    caption: t.caption,
    head: [t.part, t.amount],
    rows: [
      {cells: [t[partsName[parts]], f.yuan(figures.parts_fen)]},
      {cells: [t.aggregates, f.yuan(figures.aggregates_fen)]},
      ...(unplaced
        ? [{cells: [[{text: t.unplaced, href: link.to(address.unplaced())}], f.yuan(figures.unplaced_fen)]}]
        : [])
    ],
    foot: [t.total, [{text: f.yuan(figures.total_fen), sum: 'total'}]],
    numeric: [2]
  };
}
