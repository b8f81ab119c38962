import {sumFen} from '../../model/money.ts';
import type {RootSum} from '../../store/gate-roots.ts';
import type {FundPack} from '../packs/fund.ts';
import type {NeedsPack} from '../packs/needs.ts';
import type {RootsPack} from '../packs/roots.ts';

type Check = (place: string, name: string, total: bigint, parts: bigint) => void;
type Sums = 'issued_fen' | 'allocated_fen' | 'direct_fen' | 'paid_fen';

const all = <L>(lines: readonly L[], amount: (line: L) => number | null): bigint =>
  sumFen(lines.map(line => amount(line) ?? 0));

/**
 * Adds up the lists of the packs of needs and of roots, by nothing but the packs, and proves their figures: what was issued,
 * arranged and paid by root is what the funds' own packs say and what the site paid (`total`); where it went sums to what was
 * paid, root by root; donations are what was delivered and no fund took in.
 */
export function readRootsSum(
  needs: Iterable<NeedsPack>,
  roots: Iterable<RootsPack>,
  funds: Iterable<FundPack>,
  total: bigint,
  check: Check
): Record<RootSum, bigint> {
  const sums: Record<RootSum, bigint> = {
    'needs, wanted': 0n,
    'needs, promised': 0n,
    'needs, delivered': 0n,
    'needs, taken in by a fund': 0n,
    'loans granted': 0n,
    'loans and subsidies': 0n
  };
  for (const {rows, figures} of needs) {
    sums['needs, wanted'] += all(rows.needs, line => line.value_fen);
    sums['needs, promised'] += all(rows.needs, line => line.given_fen);
    sums['needs, delivered'] += all(rows.needs, line => line.delivered_fen);
    sums['needs, taken in by a fund'] += all(rows.needs, line => (line.fund_id === null ? 0 : line.delivered_fen)); // prettier-ignore
    const same = (name: string, total: number, sum: bigint) => check('needs', name, BigInt(total), sum);
    same('wanted', figures.value_fen, sums['needs, wanted']);
    same('promised', figures.given_fen, sums['needs, promised']);
    same('delivered', figures.delivered_fen, sums['needs, delivered']);
    same('taken in by a fund', figures.booked_fen, sums['needs, taken in by a fund']);
    same(
      'delivered by township',
      figures.delivered_fen,
      all(rows.townships, line => line.delivered_fen)
    );
    same(
      'delivered by donor',
      figures.delivered_fen,
      all(rows.donors, line => line.delivered_fen)
    );
  }
  for (const pack of roots) {
    sums['loans granted'] += all(pack.rows.financing, cell =>
      cell.kind === 'small_loan' || cell.kind === 'unit_loan' ? cell.amount_fen : 0
    );
    sums['loans and subsidies'] += all(pack.rows.financing, cell => cell.amount_fen);
    proveRoots(pack, [...funds], total, sums, check);
  }
  return sums;
}

function proveRoots(
  {rows, figures}: RootsPack,
  funds: readonly FundPack[],
  total: bigint,
  sums: Readonly<Record<RootSum, bigint>>,
  check: Check
): void {
  const same = (name: string, total: bigint | number, sum: bigint) =>
    check('roots', name, BigInt(total), sum);
  const ids = new Set(funds.map(({id}) => id));
  const whole = funds.filter(({record}) => !ids.has(record.parent_fund_id ?? ''));
  const ofFunds: Record<Sums, bigint> = {
    issued_fen: all(whole, fund => fund.figures.amount_fen),
    allocated_fen: all(funds, fund => fund.figures.allocated_fen),
    direct_fen: all(funds, fund => fund.figures.direct_fen),
    paid_fen: all(funds, fund => fund.figures.paid_fen)
  };
  const loose = total - ofFunds.paid_fen;
  for (const name of ['issued_fen', 'allocated_fen', 'direct_fen', 'paid_fen'] as const) {
    const of = (lines: readonly {readonly [N in Sums]: number}[]) => all(lines, line => line[name]);
    const apart = name === 'paid_fen' ? loose : 0n;
    same(`${name} of the funds’ packs`, figures[name], ofFunds[name] + apart);
    same(`${name} by root`, figures[name], of(rows.roots));
    same(`${name} by kind`, figures[name], of(rows.kinds) + apart);
    same(`${name} by year`, figures[name], of(rows.years) + apart);
  }
  same('paid on the whole site', figures.paid_fen, total);
  for (const {root, paid_fen} of rows.roots) {
    const own = <L extends {readonly root: string | null}>(lines: readonly L[]) =>
      lines.filter(line => line.root === root);
    same(
      `${root ?? 'none'}, by use`,
      paid_fen,
      all(own(rows.uses), line => line.paid_fen)
    );
    same(
      `${root ?? 'none'}, by place`,
      paid_fen,
      all(own(rows.places), line => line.paid_fen)
    );
  }
  same(
    'donations',
    figures.delivered_fen,
    all(rows.donations, line => line.delivered_fen)
  );
  same(
    'delivered, but what funds took in',
    figures.delivered_fen,
    sums['needs, delivered'] - sums['needs, taken in by a fund']
  );
  same('loans', figures.loans_fen, sums['loans granted']);
  same('loans and subsidies', figures.financing_fen, sums['loans and subsidies']);
}
