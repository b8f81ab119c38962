import {moveSmallCells, type AggregateInput} from '../../guard/small-cells.ts';
import {fen} from '../../model/money.ts';
import type {Store} from '../../store/open-store.ts';
import type {AggregateCell} from '../packs/parents.ts';
import {site, type Place, type Places} from './places.ts';
import type {SmallTables} from './small-tables.ts';

/** A cell and the place that holds it: a township, a county, or the site. */
export interface HeldCell {
  readonly cell: AggregateCell;
  readonly place: Place;
}

interface SensitiveCell {
  readonly fund_id: string | null;
  readonly item: string | null;
  readonly year: number;
  readonly township_code: string | null;
  readonly county_code: string | null;
  readonly recipients: number;
  readonly payments: number;
  readonly amount_fen: bigint;
}

/** Items that a payment does not name stand under this id among the cells. */
export const unnamedItem = 'unnamed';
/** Area code of what cannot be given to one county. */
export const siteCode = '000000';

/**
 * Cells of aggregates.csv and those the build sums itself from rows that still stood in disbursements.csv, as they may be
 * published: small ones moved up to the county by the guard. A cell made of one source row keeps its place.
 */
export async function aggregateCells(
  store: Store,
  tables: SmallTables,
  places: Places,
  itemName: (item: string) => string,
  smallest: number
): Promise<HeldCell[]> {
  const built = await store.query<SensitiveCell>(
    'SELECT * FROM sensitive_cells ORDER BY item, year, township_code, county_code, fund_id'
  );
  const cells: SourceCell[] = [
    ...tables.aggregates,
    ...built.map(row => ({
      fund_id: row.fund_id,
      item: row.item ?? unnamedItem,
      year: row.year,
      area_code: row.township_code ?? row.county_code ?? places.singleCounty?.code ?? siteCode,
      recipients: row.recipients,
      payments: row.payments,
      amount_fen: row.amount_fen
    }))
  ];
  return moveSmallCells(cells, smallest).map(({parts, withheld: _, ...cell}) => {
    const [first] = parts;
    const alone = parts.length === 1 && first?._file !== undefined ? first : undefined;
    return {
      cell: {
        ...cell,
        amount_fen: fen(cell.amount_fen),
        name: itemName(cell.item),
        built: parts.some(({_file}) => _file === undefined),
        file: alone?._file ?? null,
        row: alone?._row ?? null
      },
      place: holder(cell.area_code, places)
    };
  });
}

type SourceCell = AggregateInput & {readonly _file?: string; readonly _row?: number};

/** The listed township or county of a cell's area; an area that is not listed counts to the single county, else to the site. */
function holder(area: string, {townships, counties, singleCounty}: Places): Place {
  if (townships.has(area)) return {level: 'township', code: area};
  const county = counties.get(area) ?? counties.get(area.slice(0, 6)) ?? singleCounty;
  return county ? {level: 'county', code: county.code} : site;
}
