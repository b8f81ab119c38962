import type {BoundColumn} from '../read/bind-columns.ts';
import type {GridRow, Merge} from '../spreadsheet/sheet.ts';

/**
 * Columns whose merged cell holds for every row it covers: the place, the fund, the project, the item, the date. Names and
 * amounts are not among them: one sum merged over three people is one sum.
 */
const declared: ReadonlySet<string> = new Set([
  'county',
  'township',
  'village',
  'village_code',
  'place',
  'village_group',
  'fund_id',
  'fund_name',
  'project_id',
  'project_name',
  'project',
  'item',
  'period',
  'paid_on',
  'on',
  'document_no',
  'unit',
  'year',
  'township_code',
  'county_code'
]);

/**
 * Fills vertically merged cells of declared columns downwards; rows must be given in order. Cells of other columns stay
 * empty below the first. Reports how many cells were filled.
 */
export function fillDown(columns: readonly BoundColumn[], merges: readonly Merge[], header: number) {
  const filled = new Set(
    columns.flatMap(({column, index}) => (index !== null && declared.has(column.name) ? [index] : []))
  );
  const tall = merges.filter(({top, bottom, left}) => bottom > top && top > header && filled.has(left));
  let waiting = [...tall].sort((a, b) => a.top - b.top);
  let open: {merge: Merge; text: string}[] = [];
  let count = 0;
  return {
    count: () => count,
    /** `start`: the sheet's column in which these cells begin. */
    row(cells: readonly string[], row: GridRow['row'], start: number): readonly string[] {
      if (waiting.length === 0 && open.length === 0) return cells;
      for (const merge of waiting.filter(
        ({top, left}) => top <= row && left >= start && left - start < cells.length
      ))
        open.push({merge, text: cells[merge.left - start] ?? ''});
      waiting = waiting.filter(merge => merge.top > row);
      open = open.filter(({merge}) => merge.bottom >= row);
      let copy: string[] | null = null;
      for (const {merge, text} of open) {
        const at = merge.left - start;
        if (at < 0 || at >= cells.length || merge.top === row || (cells[at] ?? '').trim() !== '') continue;
        copy ??= [...cells];
        copy[at] = text;
        count++;
      }
      return copy ?? cells;
    }
  };
}
