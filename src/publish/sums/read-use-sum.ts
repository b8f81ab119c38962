import {sumFen} from '../../model/money.ts';
import type {PacksSum} from '../../store/gate.ts';
import type {UseSum} from '../../store/gate-use.ts';
import type {AssetsPack, UseFigures, UsePack, UseRows} from '../packs/use.ts';

type Check = (place: string, name: string, total: bigint, parts: bigint) => void;

/**
 * Adds up the lists of the packs about the use of the money, by nothing but the packs, and proves their figures: every
 * period of a village's accounts opens, takes in, gives out and closes as its lines do, and carries over; what the county's
 * own lines leave apart must stand as a difference. The register is the sum of its villages and what stands in none.
 */
export function readUseSum(
  packs: Iterable<UsePack>,
  registers: Iterable<AssetsPack>,
  check: Check
): PacksSum['use'] {
  const sums: Record<UseSum, bigint> = {
    'assets, value': 0n,
    'asset income, due': 0n,
    'asset income, received': 0n,
    'dividends, due': 0n,
    'dividends, paid': 0n,
    'village accounts, opening': 0n,
    'village accounts, income': 0n,
    'village accounts, expenditure': 0n,
    'village accounts, closing': 0n
  };
  const add = (name: UseSum, amounts: readonly (number | null)[]): bigint => {
    const sum = sumFen(amounts.map(amount => amount ?? 0));
    sums[name] += sum;
    return sum;
  };
  const lists = (place: string, rows: UseRows, figures: UseFigures | null) => {
    const of = (kind: string) => rows.accounts.map(row => (row.kind === kind ? row.amount_fen : 0));
    const added = {
      value_fen: add(
        'assets, value',
        rows.assets.map(row => row.value_fen)
      ),
      due_fen: add(
        'asset income, due',
        rows.income.map(row => row.due_fen)
      ),
      received_fen: add(
        'asset income, received',
        rows.income.map(row => row.received_fen)
      ),
      income_fen: add('village accounts, income', of('income')),
      expenditure_fen: add('village accounts, expenditure', of('expenditure'))
    };
    const shares = add(
      'dividends, paid',
      rows.dividends.map(row => row.paid_fen)
    );
    add(
      'dividends, due',
      rows.dividends.map(row => row.due_fen)
    );
    add('village accounts, opening', of('opening'));
    add('village accounts, closing', of('closing'));
    if (!figures) return;
    for (const [name, sum] of Object.entries(added))
      check(place, name, BigInt(figures[name as keyof typeof added]), sum);
    check(place, 'dividends', BigInt(figures.village_paid_fen) + BigInt(figures.households_paid_fen), shares);
  };
  const villages = {assets: 0n, received: 0n, income: 0n, expenditure: 0n};
  for (const {id, rows, figures} of packs) {
    lists(`use ${id}`, rows, figures);
    villages.assets += BigInt(figures.value_fen);
    villages.received += BigInt(figures.received_fen);
    villages.income += BigInt(figures.income_fen);
    villages.expenditure += BigInt(figures.expenditure_fen);
    periods(id, rows, figures.periods, check);
  }
  for (const {rows, figures} of registers) {
    lists('assets', rows, null);
    const apart = (kind: string) =>
      sumFen(rows.accounts.map(row => (row.kind === kind ? row.amount_fen : 0)));
    const whole = (name: string, total: number, parts: bigint) =>
      check('assets', `villages + none: ${name}`, BigInt(total), parts);
    whole('value', figures.value_fen, villages.assets + sumFen(rows.assets.map(row => row.value_fen ?? 0)));
    whole(
      'received',
      figures.received_fen,
      villages.received + sumFen(rows.income.map(row => row.received_fen ?? 0))
    );
    whole('income', figures.income_fen, villages.income + apart('income'));
    whole('expenditure', figures.expenditure_fen, villages.expenditure + apart('expenditure'));
  }
  return sums;
}

/** Each period against its lines, and against the one before it (newest first in the pack). */
function periods(id: string, {accounts}: UseRows, listed: UsePack['figures']['periods'], check: Check): void {
  for (const [at, line] of listed.entries()) {
    const place = `accounts ${id} ${line.period}`;
    const of = (kind: string) =>
      sumFen(
        accounts.flatMap(row => (row.period === line.period && row.kind === kind ? row.amount_fen : []))
      );
    if (line.opening_fen !== null) check(place, 'opening lines', BigInt(line.opening_fen), of('opening'));
    if (line.closing_fen !== null) check(place, 'closing lines', BigInt(line.closing_fen), of('closing'));
    if (line.difference_fen !== null)
      check(
        place,
        'closing + difference',
        of('opening') + of('income') - of('expenditure'),
        of('closing') + BigInt(line.difference_fen)
      );
    const before = listed[at + 1];
    if (line.carried_fen !== null && before)
      check(
        place,
        'closing of the period before + difference',
        BigInt(line.opening_fen ?? 0),
        BigInt(before.closing_fen ?? 0) + BigInt(line.carried_fen)
      );
  }
}
