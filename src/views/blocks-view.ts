import {blocks, blockUnit, type Blocks} from '../charts/blocks.ts';
import type {PlaceFigures} from '../publish/packs/place-figures.ts';
import type {PageContext} from './context.ts';
import {when} from './year-sentences.ts';

/** The newest fund year in countable blocks. What is still open is drawn hatched and stands last. */
export interface BlocksView {
  readonly title: string;
  readonly description: string;
  readonly geometry: Blocks;
  readonly labels: readonly string[];
  readonly values: readonly string[];
  /** Which group is open; −1 where all is paid. */
  readonly open: number;
}

/** Null where nothing was arranged or more was paid than arranged: blocks would show a whole that there is not. */
export function blocksView(context: PageContext, {years: [year]}: PlaceFigures): BlocksView | null {
  if (!year || year.arranged_fen <= 0 || year.open_fen < 0) return null;
  const {w, f} = context;
  const t = w.place.blocks;
  const groups = (
    [
      [t.households, year.paid_households_fen],
      [t.projects, year.paid_projects_fen],
      [t.units, year.paid_units_fen],
      [t.open, year.open_fen]
    ] as const
  ).filter(([, fen]) => fen > 0);
  const unit = blockUnit(year.arranged_fen);
  return {
    title: t.title(when(context, year.year), f.money(year.arranged_fen), t.unit(unit / 100)),
    description: t.description,
    geometry: blocks(
      groups.map(([, fen]) => fen),
      unit
    ),
    labels: groups.map(([label]) => label),
    values: groups.map(([, fen]) => f.yuan(fen)),
    open: year.open_fen > 0 ? groups.length - 1 : -1
  };
}
