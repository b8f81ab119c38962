import {bars} from '../charts/bars.ts';
import type {PlaceFigures} from '../publish/packs/place-figures.ts';
import type {BarsView} from './bars-view.ts';
import type {PageContext} from './context.ts';

/**
 * Money by year of payment, oldest first, as chart and table; null where nothing was paid. `yearHref` links a year to
 * its page; `sum` marks the closing total for the build's check.
 */
export function paidYears(
  {w, f}: PageContext,
  figures: PlaceFigures,
  {yearHref, sum}: {yearHref?: (year: number) => string; sum?: string} = {}
): BarsView | null {
  const years = figures.by_paid_year;
  const [first, last] = [years[0], years[years.length - 1]];
  if (!first || !last) return null;
  const t = w.place.paidYears;
  return {
    title: t.title(String(first.year), String(last.year), f.money(figures.paid_fen)),
    description: t.description,
    geometry: bars(years.map(year => year.paid_fen)),
    labels: years.map(year => w.common.year(year.year)),
    values: years.map(year => f.yuan(year.paid_fen)),
    table: {
      caption: t.caption,
      head: [t.year, t.amount, t.payments],
      rows: years.map(year => ({
        cells: [
          yearHref ? [{text: w.common.year(year.year), href: yearHref(year.year)}] : w.common.year(year.year),
          f.yuan(year.paid_fen),
          f.count(year.payments)
        ]
      })),
      foot: [
        w.common.total,
        [{text: f.yuan(figures.paid_fen), ...(sum ? {sum} : {})}],
        f.count(figures.payments)
      ],
      numeric: [2, 3]
    }
  };
}
