import {disclosePayment} from '../src/guard/disclose.ts';
import {enforceItemTiers} from '../src/guard/item-tiers.ts';
import {withholdSmallCounts} from '../src/guard/small-counts.ts';
import {tierOf} from '../src/guard/tier.ts';
import {withholdPersonalData} from '../src/guard/withhold.ts';
import type {Tier} from '../src/model/choices.ts';
import type {IssueSink} from '../src/model/issues.ts';
import type {RowSink, SourceRow} from '../src/model/records.ts';
import type {Settings} from '../src/model/settings.ts';
import {tables, type TableName} from '../src/model/tables.ts';
import type {FileSums} from '../src/store/corpus-sums.ts';
import type {Store} from '../src/store/open-store.ts';

/**
 * The first door: read rows → guard → store. Tables arrive in the order of model/tables, so the tiers of items are known
 * before the first payment. The store never sees an unmasked name or a row with personal data in it.
 * `withheld` tells, after the read, what was held back by file.
 */
export function intake(
  store: Store,
  settings: Settings,
  issues: IssueSink
): {sink: RowSink; withheld: () => FileSums[]} {
  const tiers = new Map<string, Tier | null>();
  const held = new Map<
    string,
    {file: string; table: TableName; rows: number; sums: Record<string, bigint>}
  >();

  const sink: RowSink = (table, rows) => {
    const guarded = withholdPersonalData(table, rows, issues);
    for (const row of guarded.withheld) tally(table, row);
    store.load(table, prepare(table, guarded.kept));
  };

  const tally = (table: TableName, row: SourceRow) => {
    const key = `${table}\n${row.file}`;
    const money = tables[table].columns.filter(column => column.kind === 'money').map(column => column.field);
    const sum = held.get(key) ?? {
      file: row.file,
      table,
      rows: 0,
      sums: Object.fromEntries(money.map(f => [f, 0n]))
    };
    sum.rows++;
    for (const field of money) sum.sums[field] = sum.sums[field]! + BigInt(row.values[field] ?? 0);
    held.set(key, sum);
  };

  const prepare = (table: TableName, rows: SourceRow[]): readonly SourceRow[] => {
    if (table === 'villages') return withholdSmallCounts(rows, issues);
    if (table === 'disbursements') return rows.map(disclose);
    if (table !== 'items') return rows;
    const enforced = enforceItemTiers(rows, issues);
    for (const {values} of enforced) tiers.set(String(values['item']), values['tier'] as Tier | null);
    return enforced;
  };

  const disclose = (source: SourceRow): SourceRow => {
    const payment = source.values as {payee_kind: string | null; item: string | null};
    const {row, tier, expired} = disclosePayment(source, tierOf(payment, tiers, settings), settings);
    return {...row, values: {...row.values, _tier: tier, _expired: expired ? 1 : 0}};
  };

  return {sink, withheld: () => [...held.values()]};
}
