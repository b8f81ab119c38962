import {address} from '../model/addresses.ts';
import type {AggregateCell} from '../publish/packs/parents.ts';
import {maybe} from './cell.ts';
import type {PageContext} from './context.ts';

/** Totals of items that are not published by household: each amount is read back by the build (`data-agg`). */
export interface AggregatesView {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly item: string;
    readonly href: string;
    readonly year: string;
    readonly recipients: string;
    readonly payments: string;
    readonly amount: string;
    readonly row: string;
  }[];
}

export function aggregateTable(
  {w, f, link}: PageContext,
  cells: readonly AggregateCell[]
): AggregatesView | null {
  if (!cells.length) return null;
  const t = w.parent.aggregates;
  const count = (value: number | null): string => maybe(value, f.count) ?? w.common.none;
  return {
    caption: t.caption,
    head: [t.item, t.year, t.recipients, t.payments, t.amount, t.row],
    rows: cells.map(cell => ({
      item: cell.name,
      href: link.to(address.item(cell.item)),
      year: String(cell.year),
      recipients: count(cell.recipients),
      payments: count(cell.payments),
      amount: f.bare(cell.amount_fen),
      row: cell.file === null || cell.row === null ? t.built : w.common.source(cell.file, cell.row)
    }))
  };
}
