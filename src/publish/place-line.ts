import type {PlaceFigures, PlaceLine} from './packs.ts';
import type {Area, Village} from './places.ts';

/** A place in its parent's table. `figures` are its own. */
export function villageLine(village: Village, figures: PlaceFigures, year: number): PlaceLine {
  return {
    ...line(village.code, village.name, village.township, figures, year),
    villages: 1,
    households: village.row.households,
    valid_to: village.row.valid_to
  };
}

/** Households: the sum of the villages', null unless every village in being publishes its number. */
export function areaLine(area: Area, figures: PlaceFigures, year: number): PlaceLine {
  const standing = area.villages.filter(({row}) => row.valid_to === null);
  const households = standing.map(({row}) => row.households);
  return {
    ...line(area.code, area.name, area.parent, figures, year),
    villages: standing.length,
    households: households.every(count => count !== null)
      ? households.reduce((sum, count) => sum + count, 0)
      : null,
    valid_to: null
  };
}

function line(code: string, name: string, parent: string | null, figures: PlaceFigures, year: number) {
  const current = figures.years.find(y => y.year === year);
  return {
    code,
    name,
    parent,
    arranged_fen: current?.arranged_fen ?? 0,
    current_paid_fen: current?.paid_fen ?? 0,
    paid_fen: figures.paid_fen,
    payments: figures.payments
  };
}
