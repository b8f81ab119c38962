import {moveSmallFinancing} from '../../guard/small-financing.ts';
import {fen} from '../../model/money.ts';
import type {Corpus} from '../corpus/corpus.ts';
import type {FinancingCell} from '../packs/roots.ts';

/** The loans and subsidies that pages, packs and downloads may show; a cell of one source row keeps its place. */
export const financingCells = ({tables, places, settings}: Corpus): FinancingCell[] =>
  moveSmallFinancing(tables.financing, settings.smallest_cell).map(({parts, changed: _, ...cell}) => {
    const [first] = parts;
    const alone = parts.length === 1 ? first : undefined;
    return {
      ...cell,
      amount_fen: fen(cell.amount_fen),
      area:
        places.townships.get(cell.area_code)?.name ??
        places.counties.get(cell.area_code.slice(0, 6))?.name ??
        null,
      file: alone?._file ?? null,
      row: alone?._row ?? null
    };
  });
