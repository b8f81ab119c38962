import {yuanText} from '../model/money.ts';
import type {ImportProblem} from '../model/import-issues.ts';
import type {SourceRow} from '../model/records.ts';
import {tables} from '../model/tables.ts';
import {mixedUp} from './check-rows.ts';
import type {BlockPlan} from './plan-block.ts';

const columns: readonly string[] = tables.disbursements.columns.map(({name}) => name);
const [itemColumn, amountColumn] = [columns.indexOf('item'), columns.indexOf('amount')] as [number, number];

interface Average {
  fen: bigint;
  count: bigint;
}

/**
 * What a payment of an item comes to on average, list by list, against what is published for that item now: a list in
 * 万元 read as 元 is off by 10,000 and nothing in the list itself shows it.
 */
export function averages() {
  const lists = new Map<BlockPlan, Map<string, Average>>();
  const before = new Map<string, Average>();
  const add = (sums: Map<string, Average>, item: string, amount: number): void => {
    const sum = sums.get(item) ?? {fen: 0n, count: 0n};
    sum.fen += BigInt(amount);
    sum.count++;
    sums.set(item, sum);
  };
  return {
    /** A payment that stands in data/ now, as the cells of its line. */
    published(cells: readonly string[]): void {
      const [item, yuan = ''] = [cells[itemColumn], cells[amountColumn]];
      // As the import writes it; a file written by hand in another way is passed over.
      if (item && /^\d{1,12}\.\d\d$/u.test(yuan) && /[1-9]/u.test(yuan))
        add(before, item, Number(yuan.replace('.', '')));
    },
    see(plan: BlockPlan, row: SourceRow): void {
      if (plan.table !== 'disbursements') return;
      const own = lists.get(plan) ?? new Map<string, Average>();
      lists.set(plan, own);
      const {item, amount_fen: amount} = row.values;
      if (typeof item === 'string' && typeof amount === 'number' && amount > 0) add(own, item, amount);
    },
    /** Lists whose payments of an item are about 10,000 times those that are published, or a 10,000th. */
    problems(): {plan: BlockPlan; problem: ImportProblem}[] {
      return [...lists].flatMap(([plan, own]) =>
        [...own].flatMap(([item, {fen, count}]) => {
          const old = before.get(item);
          if (!old) return [];
          const [now, then] = [fen / count, old.fen / old.count];
          if (!mixedUp(now, then)) return [];
          const problem: ImportProblem = {
            kind: 'unit-mixed-up',
            found: yuanText(now),
            beside: yuanText(then),
            factor: 10_000
          };
          return [{plan, problem}];
        })
      );
    }
  };
}
