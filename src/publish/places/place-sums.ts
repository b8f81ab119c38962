import type {Corpus} from '../corpus/corpus.ts';
import {groupBy} from '../corpus/order.ts';
import type {AggregateCell} from '../packs/parents.ts';
import type {PlaceFigures} from '../packs/place-figures.ts';
import {placeFigures, type Households} from './place-figures.ts';
import {placeKey, placesAbove, site, type Place} from '../corpus/places.ts';
import {liesIn, type ProjectAccount} from '../corpus/project-accounts.ts';
import {addCell, tally, type Cell, type Tally} from '../corpus/tally.ts';

/** The sums of all places, filled while the cells pass by. A village's are dropped once its pack is made. */
export interface PlaceSums {
  /** Adds a cell of payments to its village and everything above. */
  add(cell: Cell): void;
  /** Figures of a place as they stand now; ask when all its cells have passed. */
  figures(place: Place): PlaceFigures;
  /** Published payments that stand in no listed village. */
  readonly unplaced: Tally;
  forget(place: Place): void;
}

/** Starts with the cells of aggregate items, which stand above the villages. */
export function placeSums(corpus: Corpus): PlaceSums {
  const {places, accounts, names} = corpus;
  const sums = new Map<string, Tally>();
  const unplaced = tally();
  const projects = new Map<string, ProjectAccount[]>();
  for (const account of accounts.values())
    for (const key of account.within) {
      const own = projects.get(key);
      if (own) own.push(account);
      else projects.set(key, [account]);
    }
  const at = (place: Place): Tally => {
    const key = placeKey(place);
    const found = sums.get(key) ?? tally();
    sums.set(key, found);
    return found;
  };
  const addTo = (place: Place, cell: Cell): void => {
    const account = cell.project_id === null ? undefined : accounts.get(cell.project_id);
    addCell(at(place), cell, account !== undefined && liesIn(account, place));
  };
  for (const {cell, place} of corpus.cells)
    for (const above of holders(corpus, place))
      addTo(above, sensitiveCell(cell, names.fund(cell.fund_id ?? '').year));
  return {
    add(cell) {
      const village = places.villages.get(cell.place);
      if (!village) addCell(unplaced, cell, false);
      for (const place of placesAbove(village, places)) addTo(place, cell);
    },
    figures(place) {
      const households: Households = corpus.households(place);
      return placeFigures(
        at(place),
        projects.get(placeKey(place)) ?? [],
        households,
        id => names.item(id).name
      );
    },
    unplaced,
    forget: place => void sums.delete(placeKey(place))
  };
}

/** The place that holds a cell and those above it. */
function holders({places}: Corpus, place: Place): readonly Place[] {
  if (place.level !== 'township') return place.level === 'county' ? [place, site] : [site];
  const county = places.townships.get(place.code)?.parent;
  return [place, ...(county ? [{level: 'county', code: county} as const] : []), site];
}

/** An aggregate cell as a cell of payments: paid to persons, without a project, as arranged. */
export function sensitiveCell(cell: AggregateCell, fund_year: number | null): Cell {
  const paid_fen = BigInt(cell.amount_fen);
  return {
    place: '',
    fund_year: fund_year ?? cell.year,
    page_year: cell.year,
    project_id: null,
    fund_id: cell.fund_id,
    item: cell.item,
    person: true,
    paid_fen,
    payments: cell.payments ?? 0,
    arranged_fen: paid_fen,
    due_fen: 0n,
    due_paid_fen: 0n,
    due_payments: 0,
    expired_fen: 0n,
    expired_payments: 0,
    sensitive: true
  };
}

/** Cells by the place that holds them. */
export const cellsByPlace = ({cells}: Corpus): Map<string, AggregateCell[]> =>
  new Map(
    [...groupBy(cells, ({place}) => placeKey(place))].map(
      ([key, held]) => [key, held.map(({cell}) => cell)] as const
    )
  );
