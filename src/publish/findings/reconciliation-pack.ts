import {fen} from '../../model/money.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {FundLine} from '../packs/fund.ts';
import type {SitePack} from '../packs/parents.ts';
import type {ReconciliationPack, ReconciliationStep, Trace} from '../packs/reconciliation.ts';

export type ReconciledPlace = ReconciliationPack['rows']['places'][number];

/** A batch of fewer payments would tell of single households; it is only counted. */
export const fewestPayments = 5;

/**
 * The money's way with both sums at each step: upper documents and those that pass them on; documents and what they gave;
 * allocations and payments of projects; all payments and the places they stand in; bank batches and the payments of their
 * rounds. Nothing is corrected: what differs is listed, largest first.
 */
export async function reconciliationPack(
  store: Store,
  corpus: Corpus,
  given: {
    readonly funds: readonly FundLine[];
    readonly places: readonly ReconciledPlace[];
    readonly site: SitePack['figures'];
  }
): Promise<ReconciliationPack> {
  const funds = fundRows(corpus, given.funds);
  const accounts = [...corpus.accounts.values()].filter(({allocations}) => allocations.length > 0);
  const overruns = accounts
    .map(({line}) => ({
      project_id: line.project_id,
      project: line.project,
      allocated_fen: line.allocated_fen,
      paid_fen: line.paid_fen,
      difference_fen: line.paid_fen - line.allocated_fen
    }))
    .filter(({difference_fen}) => difference_fen > 0)
    .sort(
      by(
        row => -row.difference_fen,
        row => row.project_id
      )
    );
  const batches = await store.query<Batch>('SELECT * FROM bank_lines WHERE comparable ORDER BY batch_no');
  const differing = batches.filter(
    row => BigInt(row.bank_fen) !== row.paid_fen || row.bank_rows !== row.payments
  );
  const traces = await store.query<{trace: Trace; payments: bigint | number; paid_fen: bigint}>(
    'SELECT trace, sum(payments) AS payments, sum(paid_fen) AS paid_fen FROM payment_trace GROUP BY trace ORDER BY trace'
  );
  const traced = (which: (trace: Trace) => boolean) =>
    fen(traces.filter(({trace}) => which(trace)).reduce((sum, {paid_fen}) => sum + paid_fen, 0n));
  const {total_fen, parts_fen, aggregates_fen, unplaced_fen} = given.site;
  const step = (
    name: ReconciliationStep['step'],
    pairs: readonly (readonly [left: number | bigint, right: number | bigint])[]
  ): ReconciliationStep => {
    const sum = (at: 0 | 1) => pairs.reduce((total, pair) => total + BigInt(pair[at]), 0n);
    return {
      step: name,
      left_fen: fen(sum(0)),
      right_fen: fen(sum(1)),
      difference_fen: fen(sum(0) - sum(1)),
      compared: pairs.length,
      differing: pairs.filter(([left, right]) => BigInt(left) !== BigInt(right)).length
    };
  };
  return {
    kind: 'reconciliation',
    id: 'reconciliation',
    record: {},
    rows: {
      steps: [
        step(
          'passed-on',
          funds.filter(({children}) => children > 0).map(row => [row.amount_fen, row.used_fen])
        ),
        step(
          'allocated',
          funds.filter(({children}) => children === 0).map(row => [row.amount_fen, row.used_fen])
        ),
        step(
          'paid',
          accounts.map(({line}) => [line.allocated_fen, line.paid_fen])
        ),
        {
          // The sums are the site's; each county and township is put side by side too.
          ...step('placed', [[total_fen, parts_fen + aggregates_fen + unplaced_fen]]),
          compared: given.places.length + 1,
          differing:
            given.places.filter(({difference_fen}) => difference_fen !== 0).length +
            (total_fen === parts_fen + aggregates_fen + unplaced_fen ? 0 : 1)
        },
        step(
          'bank',
          batches.map(row => [row.bank_fen, row.paid_fen])
        )
      ],
      funds: funds
        .filter(({difference_fen}) => difference_fen !== 0)
        .sort(
          by(
            row => -Math.abs(row.difference_fen),
            row => row.fund_id
          )
        ),
      overruns,
      places: [...given.places].sort(
        by(
          row => (row.difference_fen === 0 ? 1 : 0),
          row => row.level,
          row => row.code
        )
      ),
      batches: differing
        .filter(({payments}) => payments >= fewestPayments)
        .map(({batch_no, bank_fen, bank_rows, payments, paid_fen}) => ({
          batch_no,
          bank_fen,
          paid_fen: fen(paid_fen),
          difference_fen: fen(BigInt(bank_fen) - paid_fen),
          bank_rows,
          payments
        })),
      trace: traces.map(({trace, payments, paid_fen}) => ({
        trace,
        payments: Number(payments),
        paid_fen: fen(paid_fen)
      }))
    },
    figures: {
      paid_fen: total_fen,
      traced_fen: traced(trace => trace === 'traced'),
      totals_only_fen: traced(trace => trace === 'totals-only'),
      untraced_fen: traced(trace => trace !== 'traced' && trace !== 'totals-only')
    },
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  };
}

interface Batch {
  readonly batch_no: string;
  readonly bank_fen: number;
  readonly bank_rows: number | null;
  readonly payments: number;
  readonly paid_fen: bigint;
}

/** Documents with an amount: used = what its children got, or without children its allocations and direct payments. */
function fundRows(
  {funds}: Corpus,
  lines: readonly FundLine[]
): ReconciliationPack['rows']['funds'][number][] {
  const children = groupBy(
    [...funds.values()].filter(row => row.parent_fund_id !== null),
    row => row.parent_fund_id as string
  );
  return lines.flatMap(({fund_id, fund, year, amount_fen, remainder_fen}) => {
    if (amount_fen === null || remainder_fen === null) return [];
    return [
      {
        fund_id,
        fund,
        year,
        amount_fen,
        children: children.get(fund_id)?.length ?? 0,
        used_fen: amount_fen - remainder_fen,
        difference_fen: remainder_fen
      }
    ];
  });
}
