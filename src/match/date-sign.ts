import {compareDays, type Day} from '../model/day.ts';
import {sign} from './score.ts';
import type {ListKind} from './list-kinds.ts';
import type {ListRow} from './list-rows.ts';

/**
 * What the dates say of a payment: the bits to add, or null where they rule it out. A death: payments of later months
 * count, since money stops with the month after (domain 7.3, P01); the month itself is left out. A time in office or of
 * ownership: payments inside it. A list without dates rules nothing out.
 */
export function dateSign(row: ListRow, kind: ListKind, paid: Day | null): number | null {
  if (kind === 'deceased') {
    if (row.date === null) return sign.noDate;
    if (paid === null) return sign.noDate;
    const order = compareDays(month(paid), month(row.date));
    if (order === null) return sign.coarse;
    // Of 2026 and 2026 nothing is known but the year.
    if (order === 0 && row.date.length < 7) return sign.coarse;
    return order > 0 ? sign.after : null;
  }
  if (row.from === null && row.to === null) return 0;
  if (paid === null) return sign.noDate;
  const [begun, ended] = [
    row.from ? compareDays(paid, row.from) : 1,
    row.to ? compareDays(paid, row.to) : -1
  ];
  if (begun === -1 || ended === 1) return null;
  return begun === null || ended === null ? sign.coarse : sign.within;
}

const month = (day: Day): Day => day.slice(0, 7) as Day;
