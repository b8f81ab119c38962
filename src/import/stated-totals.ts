import {fen} from '../model/money.ts';
import type {Cell, SourceRow} from '../model/records.ts';
import type {TableName} from '../model/tables.ts';
import type {StatedTotal} from './check-totals.ts';
import type {BlockPlan} from './plan-block.ts';

interface Subject {
  readonly table: TableName;
  readonly fund_id: string | null;
  readonly item: string | null;
  readonly period: string | null;
}

/**
 * Totals that lists state for themselves, kept as published totals: one per table, fund, item and period, summed over all
 * lists of that subject. Where one of these lists states no total, or a list mixes subjects, nothing is claimed.
 */
export function statedTotals() {
  const subjects = new Map<BlockPlan, Map<string, Subject>>();
  const totals = new Map<BlockPlan, bigint>();
  let last: Omit<Subject, 'table'> & {readonly plan?: BlockPlan} = {fund_id: null, item: null, period: null};
  return {
    see(plan: BlockPlan, {values}: SourceRow): void {
      if (plan.table !== 'disbursements' && plan.table !== 'allocations') return;
      const {table} = plan;
      const [fund_id, item, period] = [text(values['fund_id']), text(values['item']), text(values['period'])];
      // Rows of a list speak of one subject, mostly: no key is made for each of them.
      if (plan === last.plan && fund_id === last.fund_id && item === last.item && period === last.period)
        return;
      last = {plan, fund_id, item, period};
      const subject = {table, fund_id, item, period};
      const own = subjects.get(plan) ?? new Map<string, Subject>();
      subjects.set(plan, own);
      own.set(JSON.stringify(subject), subject);
    },
    stated(plan: BlockPlan, {amounts}: StatedTotal): void {
      const amount = amounts.get('amount_fen');
      if (amount !== undefined) totals.set(plan, amount);
    },
    /** Rows for published_totals.csv, in order. */
    rows(): {
      table: string;
      subject_id: string | null;
      item: string | null;
      period: string | null;
      amount_fen: bigint;
    }[] {
      const sums = new Map<string, {subject: Subject; fen: bigint} | null>();
      for (const [plan, own] of subjects)
        for (const [key, subject] of own) {
          const amount = own.size === 1 ? totals.get(plan) : undefined;
          const sum = sums.get(key);
          if (amount === undefined || sum === null) sums.set(key, null);
          else sums.set(key, {subject, fen: (sum?.fen ?? 0n) + amount});
        }
      return [...sums]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, sum]) => {
          if (!sum || (sum.subject.fund_id === null && sum.subject.item === null)) return [];
          const {table, fund_id, item, period} = sum.subject;
          return [{table, subject_id: fund_id, item, period, amount_fen: sum.fen}];
        });
    }
  };
}

/** Totals the lists state, after those that stood in data/ and speak of something else, as rows of published_totals. */
export function totalRows(
  stated: ReturnType<ReturnType<typeof statedTotals>['rows']>,
  standing: readonly SourceRow[]
): SourceRow[] {
  if (stated.length === 0) return [];
  const key = (values: Readonly<Record<string, unknown>>) =>
    JSON.stringify(['table', 'subject_id', 'item', 'period'].map(name => values[name] ?? null));
  const rows = stated.map(({amount_fen, ...rest}, index): SourceRow => {
    const values: Record<string, Cell> = {...rest, amount_fen: fen(amount_fen), rows: null, source_url: null};
    return {file: 'private/inbox', row: index + 1, values};
  });
  const said = new Set(rows.map(({values}) => key(values)));
  return [...standing.filter(({values}) => !said.has(key(values))), ...rows];
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
