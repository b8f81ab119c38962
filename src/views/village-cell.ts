import {address} from '../model/addresses.ts';
import type {PageContext} from './context.ts';
import type {CellView} from './table.ts';

/** A village by name with its township, linked; a code that is not listed stays a code. */
export function villageCell(
  row: {
    readonly village_code: string | null;
    readonly village: string | null;
    readonly township: string | null;
  },
  {w, link}: PageContext
): CellView {
  if (row.village_code === null) return [{text: w.project.villageMissing, href: link.to(address.unplaced())}];
  return row.village === null
    ? row.village_code
    : [
        {
          text: w.common.villageIn(row.village, row.township),
          href: link.to(address.village(row.village_code))
        }
      ];
}
