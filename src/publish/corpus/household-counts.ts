import type {Store} from '../../store/open-store.ts';
import type {Households} from '../places/place-figures.ts';
import {site, type Place, type Places} from './places.ts';

interface CountRow {
  readonly is_village: boolean;
  readonly is_township: boolean;
  readonly is_county: boolean;
  readonly is_year: boolean;
  readonly code: string | null;
  readonly year: number | null;
  readonly item: string | null;
  readonly households: number | null;
}

/** Households by place, from views/household_counts.sql. No person was paid: zero. A payment without a token: null. */
export async function householdCounts(
  store: Store,
  {singleCounty}: Places
): Promise<(place: Place) => Households> {
  const counts = new Map<string, number | null>();
  for (const row of await store.query<CountRow>('SELECT * FROM household_counts')) {
    const level = row.is_village
      ? 'village'
      : row.is_township
        ? 'township'
        : row.is_county
          ? 'county'
          : 'site';
    counts.set(
      `${level} ${row.code ?? ''} ${row.is_year ? `y${row.year}` : `i${row.item ?? ''}`}`,
      row.households
    );
  }
  return place => {
    // What is not placed counts to a single county: its households are the site's.
    const {level, code} = place.level === 'county' && place.code === singleCounty?.code ? site : place;
    const count = (what: string) => {
      const found = counts.get(`${level} ${code} ${what}`);
      return found === undefined ? 0 : found;
    };
    return {inYear: year => count(`y${year}`), ofItem: item => count(`i${item ?? ''}`)};
  };
}
