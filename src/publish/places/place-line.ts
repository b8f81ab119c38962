import type {PlaceLine} from '../packs/parents.ts';
import type {PlaceFigures} from '../packs/place-figures.ts';
import type {Area, Village} from '../corpus/places.ts';

/** A place in its parent's table. `figures` are its own. */
export function villageLine(village: Village, figures: PlaceFigures, year: number): PlaceLine {
  return {
    ...line(village.code, village.name, village.township, figures, year),
    villages: 1,
    households: village.row.households,
    population: village.row.population,
    valid_from: village.row.valid_from,
    valid_to: village.row.valid_to
  };
}

/** Households and population: the sum of the villages', null unless every village in being publishes its number. */
export function areaLine(area: Area, figures: PlaceFigures, year: number): PlaceLine {
  const standing = area.villages.filter(({row}) => row.valid_to === null);
  const sum = (counts: readonly (number | null)[]): number | null =>
    counts.every(count => count !== null) ? counts.reduce((sum, count) => sum + count, 0) : null;
  return {
    ...line(area.code, area.name, area.parent, figures, year),
    villages: standing.length,
    households: sum(standing.map(({row}) => row.households)),
    population: sum(standing.map(({row}) => row.population)),
    valid_from: null,
    valid_to: null
  };
}

function line(code: string, name: string, parent: string | null, figures: PlaceFigures, year: number) {
  const current = figures.years.find(y => y.year === year);
  return {
    code,
    name,
    parent,
    years: figures.years
      .filter(own => own.year <= year && own.year > year - 3)
      .map(({year, arranged_fen, paid_fen}) => ({year, arranged_fen, paid_fen})),
    arranged_fen: current?.arranged_fen ?? 0,
    current_paid_fen: current?.paid_fen ?? 0,
    paid_fen: figures.paid_fen,
    payments: figures.payments
  };
}
