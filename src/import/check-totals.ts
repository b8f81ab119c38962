import {yuanText} from '../model/money.ts';
import type {ImportProblem} from '../model/import-issues.ts';
import {mixedUp} from './check-rows.ts';

/** One total row: its money by field, and how far the lines had been summed when it came. */
interface Stated {
  readonly row: number;
  readonly amounts: ReadonlyMap<string, bigint>;
  /** Index of the next line group: lines before it belong to groups below this number. */
  readonly group: number;
}

export interface TotalProblem {
  readonly row: number;
  readonly field: string;
  readonly problem: ImportProblem;
}

/** A total for the whole table: what the list says its lines come to. */
export interface StatedTotal {
  readonly row: number;
  readonly amounts: ReadonlyMap<string, bigint>;
}

/**
 * Adds up the lines of one table and holds each total row against them: the lines since the last total, all lines so far,
 * the lines that follow (totals may stand first), or the subtotals since the last total. All sums are exact.
 */
export function totalsOf(headers: ReadonlyMap<string, string>) {
  const groups: Map<string, bigint>[] = [new Map()];
  const counts = [0];
  const stated: Stated[] = [];
  return {
    line(amounts: ReadonlyMap<string, bigint>): void {
      const group = groups.at(-1)!;
      counts[counts.length - 1]!++;
      for (const [field, amount] of amounts) group.set(field, (group.get(field) ?? 0n) + amount);
    },
    total(row: number, amounts: ReadonlyMap<string, bigint>): void {
      stated.push({row, amounts, group: groups.length - 1});
      groups.push(new Map());
      counts.push(0);
    },
    /** Totals that agree with nothing; the sum shown beside them is the one they would be for. */
    problems(): TotalProblem[] {
      return stated.flatMap((total, index) =>
        [...total.amounts].flatMap(([field, amount]): TotalProblem[] => {
          const sums = candidates(field, total, index);
          if (sums.some(({sum}) => sum === amount)) return [];
          const [nearest] = sums
            .filter(({rows}) => rows > 0)
            .sort((a, b) => (distance(a.sum, amount) < distance(b.sum, amount) ? -1 : 1));
          if (nearest && mixedUp(nearest.sum, amount)) {
            const problem: ImportProblem = {
              kind: 'unit-mixed-up',
              found: yuanText(amount),
              beside: yuanText(nearest.sum),
              factor: 10_000
            };
            return [{row: total.row, field, problem}];
          }
          const problem: ImportProblem = {
            kind: 'total-differs',
            header: headers.get(field) ?? field,
            stated: yuanText(amount),
            computed: yuanText(nearest?.sum ?? 0n),
            rows: nearest?.rows ?? 0
          };
          return [{row: total.row, field, problem}];
        })
      );
    },
    /** The total of the whole table: the only one, or the one that says the sum of all lines; null where none does. */
    whole(): StatedTotal | null {
      const one = stated.length === 1 ? stated[0] : stated.find(({amounts}) => agreesWithAll(amounts));
      return one ? {row: one.row, amounts: one.amounts} : null;
    }
  };

  function candidates(field: string, {group}: Stated, index: number): {sum: bigint; rows: number}[] {
    const sum = (from: number, to: number) => ({
      sum: groups.slice(from, to).reduce((total, part) => total + (part.get(field) ?? 0n), 0n),
      rows: counts.slice(from, to).reduce((total, count) => total + count, 0)
    });
    const between = (stated[index + 1]?.group ?? groups.length - 1) + 1;
    const all = [
      sum(0, groups.length),
      sum(0, group + 1),
      sum(group, group + 1),
      sum(group + 1, between),
      sum(group + 1, groups.length)
    ];
    // 总计 after several 小计: any run of groups that ends here.
    for (let from = 1; from < group; from++) all.push(sum(from, group + 1));
    return all;
  }

  function agreesWithAll(amounts: ReadonlyMap<string, bigint>): boolean {
    return (
      amounts.size > 0 &&
      [...amounts].every(
        ([field, amount]) => groups.reduce((sum, part) => sum + (part.get(field) ?? 0n), 0n) === amount
      )
    );
  }
}

const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);
