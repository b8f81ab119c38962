import {bars} from '../charts/bars.ts';
import {address} from '../model/addresses.ts';
import type {PlaceLine} from '../publish/packs/parents.ts';
import type {BarsView} from './bars-view.ts';
import type {PageContext} from './context.ts';

export type PartKind = 'village' | 'township' | 'county';

/** More bars than this say less than the table alone. */
const mostBars = 40;

/** The parts of a place in the order of their codes, as chart (up to 40) and table; null where there are none. */
export function placeLines(
  context: PageContext,
  kind: PartKind,
  lines: readonly PlaceLine[]
): BarsView | null {
  const {site, w, f, link} = context;
  const largest = lines.reduce<PlaceLine | undefined>(
    (most, line) => (most && most.paid_fen >= line.paid_fen ? most : line),
    undefined
  );
  if (!largest) return null;
  const t = w.parent.parts;
  const year = site.current_year;
  const drawn = lines.length > 1 && lines.length <= mostBars ? lines : [];
  return {
    title: t.chart[kind](largest.name, f.money(largest.paid_fen), f.count(lines.length)),
    description: t.chartDescription,
    geometry: bars(drawn.map(line => line.paid_fen)),
    labels: drawn.map(line => line.name),
    values: drawn.map(line => f.yuan(line.paid_fen)),
    table: {
      caption: t.caption(w.common.year(year)),
      head: [t[kind], t.arranged(year), t.paid(year), t.all, ...(kind === 'village' ? [] : [t.villages])],
      rows: lines.map(line => ({
        cells: [
          [
            {text: line.name, href: link.to(address[kind](line.code))},
            ...(line.valid_to === null ? [] : [t.stopped(f.day(line.valid_to))])
          ],
          f.yuan(line.arranged_fen),
          f.yuan(line.current_paid_fen),
          f.yuan(line.paid_fen),
          ...(kind === 'village' ? [] : [f.count(line.villages)])
        ]
      })),
      numeric: [2, 3, 4, 5]
    }
  };
}
