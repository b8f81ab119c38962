import {fen} from '../model/money.ts';
import type {County} from './county.ts';
import {years, type FundUse} from './funds.ts';
import {row} from './rows.ts';

interface Relief {
  readonly item: string;
  /** Whose fund pays, where it is not the item's own. */
  readonly fund?: string;
  /** Recipients per 1,000 households. */
  readonly rate: number;
  readonly payments: number;
  /** Yuan per recipient and year, from and to. */
  readonly yuan: readonly [number, number];
  readonly from: number;
}
const relief: readonly Relief[] = [
  {item: 'dibao', rate: 62, payments: 12, yuan: [2600, 3900], from: 2024},
  {item: 'tekun', rate: 9, payments: 12, yuan: [7900, 9600], from: 2024},
  {item: 'canji', rate: 34, payments: 12, yuan: [960, 1750], from: 2024},
  {item: 'linshi', rate: 5, payments: 1, yuan: [1000, 3800], from: 2025},
  {item: 'guer', fund: 'linshi', rate: 1, payments: 12, yuan: [13200, 13200], from: 2025},
  {item: 'weifang', rate: 6, payments: 1, yuan: [7500, 25000], from: 2024},
  {item: 'yulu', rate: 17, payments: 2, yuan: [3000, 3000], from: 2020}
];

interface Cell {
  readonly area: string;
  recipients: number;
  payments: number;
  amount: number;
}

/** Sums of what is never published by household, one cell per township and year; small cells are moved to the county. */
export function addAssistance(county: County, uses: readonly FundUse[]): void {
  for (const year of years)
    for (const kind of relief) {
      if (year < kind.from) continue;
      const use = uses.find(fund => fund.row.year === year && fund.item === (kind.fund ?? kind.item));
      if (!use) continue;
      const cells = townshipCells(county, kind, year);
      for (const cell of withoutSmallCells(cells, county.code)) {
        if (cell.recipients === 0) continue;
        county.tables.aggregates.push(
          row('aggregates', {
            fund_id: use.row.fund_id,
            item: kind.item,
            year,
            area_code: cell.area,
            recipients: cell.recipients,
            payments: cell.payments,
            amount_fen: fen(cell.amount)
          })
        );
      }
    }
}

function townshipCells(county: County, kind: Relief, year: number): Cell[] {
  const random = county.random.fork(`relief ${kind.item} ${year}`);
  const households = new Map<string, number>();
  for (const village of county.villages)
    if ((village.row.valid_to ?? '9999') > `${year}-12-30`) {
      const town = village.row.township_code ?? '';
      households.set(town, (households.get(town) ?? 0) + village.households.length);
    }
  // In 2026 three quarters of the year are paid by the data's day.
  const share = year === 2026 ? 0.75 : 1;
  return [...households].map(([area, count]) => {
    const recipients = Math.max(0, Math.round((count * kind.rate * (1 + 0.4 * random.bell())) / 1000));
    let amount = 0;
    for (let i = 0; i < recipients; i++)
      amount += Math.round((random.int(kind.yuan[0], kind.yuan[1]) * share) / 10) * 1000;
    return {
      area,
      recipients,
      payments: recipients * Math.max(1, Math.round(kind.payments * (kind.payments > 2 ? share : 1))),
      amount
    };
  });
}

/**
 * Fewer than 3 recipients in a township are not shown there: the cell moves to the county's, and with it the next
 * smallest, all of one size, while the county's cell would still give a small one away (domain 4.3).
 */
function withoutSmallCells(cells: readonly Cell[], countyCode: string): Cell[] {
  const sorted = cells
    .filter(cell => cell.recipients > 0)
    .sort((a, b) => a.recipients - b.recipients || (a.area < b.area ? -1 : 1));
  const small = sorted.filter(cell => cell.recipients < 3).length;
  let moved = small;
  while (moved > 0 && moved < sorted.length && tells(sorted.slice(0, moved), small)) {
    const next = sorted[moved]?.recipients;
    while (sorted[moved]?.recipients === next && moved < sorted.length) moved++;
  }
  if (moved === 0) return sorted.sort((a, b) => (a.area < b.area ? -1 : 1));
  const up = sorted.slice(0, moved);
  const county = {
    area: countyCode,
    recipients: total(up, 'recipients'),
    payments: total(up, 'payments'),
    amount: total(up, 'amount')
  };
  return [county, ...sorted.slice(moved)].sort((a, b) => (a.area < b.area ? -1 : 1));
}

/** One township alone, fewer than 3 in all, or a sum that leaves one solution (each 1, or each 2). */
function tells(moved: readonly Cell[], small: number): boolean {
  const sum = total(moved, 'recipients');
  return sum < 3 || moved.length === 1 || (moved.length === small && (sum <= small || sum >= small * 2));
}
const total = (cells: readonly Cell[], field: 'recipients' | 'payments' | 'amount'): number =>
  cells.reduce((sum, cell) => sum + cell[field], 0);
