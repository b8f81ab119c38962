import {address} from '../model/addresses.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import {cell, maybe} from './cell.ts';
import type {PageContext} from './context.ts';
import type {CellView, TableView} from './table.ts';

/** The allocations of a project, each with its fund and document. */
export function projectFunds(
  {rows, figures, sources}: ProjectPack,
  {w, f, link}: PageContext
): TableView | null {
  if (!rows.allocations.length) return null;
  const documentOf = (id: string): string | null =>
    sources.funds.find(fund => fund.fund_id === id)?.document_no ?? null;
  const name = ({fund, fund_id: id}: (typeof rows.allocations)[number]): CellView =>
    fund === null ? `${id} (${w.common.notListedFund})` : [{text: fund, href: link.to(address.fund(id))}];
  return {
    caption: w.project.fundsCaption,
    head: w.project.fundsHead,
    numeric: [3],
    rows: rows.allocations.map(row => ({
      cells: [
        name(row),
        row.document_no ?? documentOf(row.fund_id) ?? w.common.none,
        f.yuan(row.amount_fen),
        cell(w, row.marks, 'on', maybe(row.on, f.day)),
        w.common.source(row.file, row.row)
      ]
    })),
    foot: [w.common.total, '', f.yuan(figures.allocated_fen), '', '']
  };
}
