import {fen, type Fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import type {County} from '../county.ts';
import type {Random} from '../random.ts';
import {permille, row, yuan} from '../rows.ts';

type Cell = Row<'financing'>;

const years = [2024, 2025, 2026] as const;
/** Fewer borrowers than this are not told of a township (domain 4.3). */
const smallest = 3;

/**
 * Loans by township and year, and what the county gave for their interest: exactly the payments of its item, so that the two
 * can be compared. Who is overdue is few, and stands with the county.
 */
export function addFinancing(county: County, random: Random): void {
  const towns = [...new Set(county.villages.map(({row: village}) => village.township_code ?? ''))].sort();
  for (const year of years) {
    let [overdue, unpaid, left] = [0, 0, 0];
    for (const town of towns) {
      const borrowers = random.int(18, 62);
      let amount = 0;
      for (let n = 0; n < borrowers; n++) amount += random.pick([20_000, 30_000, 30_000, 50_000]);
      if (year === 2026) amount = Math.round((amount * 0.75) / 10_000) * 10_000;
      add(county, 'small_loan', year, town, borrowers, yuan(amount));
      const late = random.int(0, 2);
      overdue += late;
      unpaid += late * random.int(6, 30) * 1000;
      left += Math.round((amount * random.int(120, 170)) / 100 / 1000) * 1000;
    }
    add(county, 'outstanding', year, county.code, null, yuan(left));
    add(county, 'overdue', year, county.code, overdue < smallest ? null : overdue, yuan(unpaid));
    add(county, 'unit_loan', year, county.code, random.int(6, 14), yuan(random.int(30, 60) * 100_000));
    add(county, 'risk_fund', year, county.code, null, yuan(8_000_000 - random.int(1, 9) * 10_000));
    addSubsidy(county, year);
  }
}

function addSubsidy(county: County, year: number): void {
  const funds = new Set(
    county.tables.funds.filter(fund => fund.year === year && fund.batch === '贴息').map(fund => fund.fund_id)
  );
  const payments = county.tables.disbursements.filter(
    payment => payment.item === 'tiexi' && funds.has(payment.fund_id ?? '')
  );
  const byTown = Map.groupBy(payments, payment => payment.village_code?.slice(0, 9) ?? county.code);
  const count = (own: readonly Row<'disbursements'>[]) =>
    new Set(own.map(payment => payment.household_id)).size;
  const isSmall = [...byTown.values()].some(own => count(own) < smallest);
  const cells = isSmall ? new Map([[county.code, payments]]) : byTown;
  for (const [area, own] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!own.length) continue;
    const amount = fen(own.reduce((sum, payment) => sum + payment.amount_fen, 0));
    const borrowers = count(own);
    add(county, 'interest_subsidy', year, area, borrowers < smallest ? null : borrowers, amount, [
      own.length,
      own[0]?.fund_id ?? null
    ]);
  }
  const risk = permille(yuan(8_000_000), 1 + (year % 3));
  add(county, 'risk_paid', year, county.code, null, risk);
}

const add = (
  county: County,
  kind: Cell['kind'],
  year: number,
  area_code: string,
  borrowers: number | null,
  amount_fen: Fen,
  [loans, fund_id]: readonly [number | null, string | null] = [borrowers, null]
) =>
  county.tables.financing.push(
    row('financing', {kind, year, area_code, borrowers, loans, amount_fen, fund_id})
  );
