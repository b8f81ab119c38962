import type {PlaceFigures} from '../publish/packs/place-figures.ts';
import type {PageContext} from './context.ts';
import type {TableView} from './table.ts';

/** Money by fund year, newest first: arranged, paid, to households, to projects, open. Null where none is published. */
export function moneyYears({w, f}: PageContext, figures: PlaceFigures): TableView | null {
  if (!figures.years.length) return null;
  const t = w.place.money;
  return {
    caption: t.caption,
    head: [t.year, t.arranged, t.paid, t.households, t.projects, t.open],
    rows: figures.years.map(year => ({
      cells: [
        w.common.year(year.year),
        [{text: f.yuan(year.arranged_fen), sum: `arranged-${year.year}`}],
        f.yuan(year.paid_fen),
        f.yuan(year.paid_households_fen),
        f.yuan(year.paid_projects_fen),
        f.yuan(year.open_fen)
      ]
    })),
    numeric: [2, 3, 4, 5, 6]
  };
}
