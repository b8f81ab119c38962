import {bars} from '../charts/bars.ts';
import {openWord} from '../i18n/choice.ts';
import type {PlaceFigures} from '../publish/packs/place-figures.ts';
import type {BarsView} from './bars-view.ts';
import type {PageContext} from './context.ts';

/** Project money by purpose, largest allocation first, as chart and table; null where no project has money. */
export function purposes({site, locale, w, f}: PageContext, figures: PlaceFigures): BarsView | null {
  const name = (purpose: string | null): string =>
    openWord(site.settings.words.purpose, purpose, locale) ?? w.common.otherPurpose;
  const rows = figures.by_purpose
    .filter(row => row.allocated_fen !== 0 || row.paid_fen !== 0)
    .map(row => ({...row, name: name(row.purpose)}))
    .sort((a, b) => b.allocated_fen - a.allocated_fen || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const first = rows[0];
  if (!first) return null;
  const t = w.place.purposes;
  return {
    title: t.title(first.name, f.money(first.allocated_fen)),
    description: t.description,
    geometry: bars(rows.map(row => row.allocated_fen)),
    labels: rows.map(row => row.name),
    values: rows.map(row => f.yuan(row.allocated_fen)),
    table: {
      caption: t.caption,
      head: [t.purpose, t.allocated, t.paid, t.projects],
      rows: rows.map(row => ({
        cells: [row.name, f.yuan(row.allocated_fen), f.yuan(row.paid_fen), f.count(row.projects)]
      })),
      numeric: [2, 3, 4]
    }
  };
}
