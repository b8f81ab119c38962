import {disclosePayment} from '../../src/guard/disclose.ts';
import {enforceItemTiers} from '../../src/guard/item-tiers.ts';
import {withholdSmallCounts} from '../../src/guard/small-counts.ts';
import {tierOf} from '../../src/guard/tier.ts';
import {guardUse} from '../../src/guard/use-rows.ts';
import {withholdPersonalData} from '../../src/guard/withhold.ts';
import type {Tier} from '../../src/model/choices.ts';
import type {IssueSink} from '../../src/model/issues.ts';
import type {RowSink, SourceRow} from '../../src/model/records.ts';
import type {Settings} from '../../src/model/settings.ts';
import {tables, type TableName} from '../../src/model/tables.ts';
import type {FileSums} from '../../src/store/corpus-sums.ts';
import type {Store} from '../../src/store/open-store.ts';

/** What the door made of one batch: the rows it let in, as read and as they entered the store (in the same order), and those held back. */
export type DoorWatch = (
  table: TableName,
  batch: {
    readonly kept: readonly SourceRow[];
    readonly entered: readonly SourceRow[];
    readonly withheld: readonly SourceRow[];
  }
) => void;

/**
 * The first door: read rows → guard → store. Tables arrive in the order of model/tables, so the tiers of items are known
 * before the first payment. The store never sees an unmasked name or a row with personal data in it.
 * `withheld` tells, after the read, what was held back by file. `watch`: told of every batch, by a release.
 */
export function intake(
  store: Store,
  settings: Settings,
  issues: IssueSink,
  watch?: DoorWatch
): {sink: RowSink; withheld: () => FileSums[]} {
  const tiers = new Map<string, Tier | null>();
  const held = new Map<
    string,
    {file: string; table: TableName; rows: number; sums: Record<string, bigint>}
  >();

  const sink: RowSink = (table, rows) => {
    // Words of an attachment go before they are looked at: a line without them may still stand in the list.
    const use = guardUse(table, rows, settings, issues);
    const guarded = withholdPersonalData(table, use.kept, issues);
    const withheld = [...use.withheld, ...guarded.withheld];
    for (const row of withheld) tally(table, row);
    const entered = prepare(table, guarded.kept);
    watch?.(table, {kept: asRead(rows, use.kept, guarded.kept), withheld, entered});
    store.load(table, entered);
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

/** The rows that were let in, as they stood in the file. */
function asRead(
  rows: readonly SourceRow[],
  guarded: readonly SourceRow[],
  kept: readonly SourceRow[]
): readonly SourceRow[] {
  if (guarded === rows) return kept;
  const read = new Map(rows.map(row => [`${row.file} ${row.row}`, row]));
  return kept.map(row => read.get(`${row.file} ${row.row}`) ?? row);
}
