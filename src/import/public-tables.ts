import {standsAlone} from '../guard/oversight-rows.ts';
import {disclosePayment} from '../guard/disclose.ts';
import {itemTiers} from '../guard/item-tiers.ts';
import {moveSmallCells, type AggregateInput} from '../guard/small-cells.ts';
import {moveSmallFinancing, type FinancingInput} from '../guard/small-financing.ts';
import {withholdSmallCounts} from '../guard/small-counts.ts';
import {tierOf} from '../guard/tier.ts';
import {guardUse} from '../guard/use-rows.ts';
import {fen} from '../model/money.ts';
import {countyOf, townshipOf} from '../model/places.ts';
import type {IssueSink} from '../model/issues.ts';
import type {Cell, SourceRow} from '../model/records.ts';
import type {Settings} from '../model/settings.ts';
import {tables, type TableName} from '../model/tables.ts';
import type {ReportRow} from './check-rows.ts';
import {contractCells, contractHeader, csvLine} from './contract-csv.ts';
import {publicCounts} from './public-counts.ts';

/** Where lines of tables go; the disk stands outside. */
export interface TableWriter {
  /** Appends to `<table>.csv` of the public or the private folder; the first text of a table is its header. */
  write(folder: 'public' | 'private', table: TableName, text: string): void;
}

/** What the import knows of a row beside its values. */
export interface AboutRow {
  /** Who receives, for counting recipients in memory only. */
  readonly recipient: string | null;
  readonly report?: ReportRow;
}

/** Is shown every row that will stand in data/, as the cells of its line. */
export type PublicSight = (table: TableName, cells: readonly string[], report?: ReportRow) => void;

export interface Disclosed {
  /** Rows by table that went to the public file, were summed up only, or were left out by rule. */
  readonly published: Readonly<Record<string, number>>;
  readonly aggregated: number;
  readonly aggregated_fen: bigint;
  readonly masked: number;
  readonly withheldByRule: number;
}

/**
 * The door from private/ to data/: full rows go to the private writer, what may leave to the public one (design 6).
 * `aggregate` items leave as cells by fund, item, year and township with small cells moved up, when finish() is called.
 */
export function publicTables(
  writer: TableWriter,
  settings: Settings,
  issues: IssueSink,
  sight: PublicSight = () => {}
) {
  let tiers: ReturnType<typeof itemTiers> = new Map();
  const started = new Set<string>();
  const published: Record<string, number> = {};
  const cells = new Map<string, OpenCell>();
  const given: AggregateInput[] = [];
  const loans: FinancingInput[] = [];
  const counts = publicCounts(settings);
  let [aggregated, masked, withheldByRule, unnamed] = [0, 0, 0, 0];
  let aggregatedFen = 0n;

  const write = (folder: 'public' | 'private', table: TableName, text: string) => {
    const key = `${folder}/${table}`;
    if (!started.has(key)) {
      started.add(key);
      writer.write(folder, table, contractHeader(table));
    }
    if (text !== '') writer.write(folder, table, text);
  };

  /** A line of the public file. */
  const publicLine = (table: TableName, row: PublicRow, report?: ReportRow): string => {
    const cells = contractCells(table, row);
    sight(table, cells, report);
    return csvLine(cells);
  };
  const publish = (table: TableName, rows: readonly PublicRow[]) => {
    write('public', table, rows.map(row => publicLine(table, row)).join(''));
    published[table] = (published[table] ?? 0) + rows.length;
  };

  const payment = (source: SourceRow, recipient: string | null): SourceRow | null => {
    const values = source.values as Record<string, Cell> & {payee_kind: string | null; item: string | null};
    const tier = tierOf(values, tiers, settings);
    if (tier !== 'aggregate') {
      const disclosed = disclosePayment(source, tier, settings);
      if (disclosed.row.values['payee'] !== values['payee']) masked++;
      return disclosed.row;
    }
    const village = values['village_code'];
    const area = typeof village === 'string' ? townshipOf(village) : singleCounty();
    const cell = {
      fund_id: (values['fund_id'] ?? null) as string | null,
      item: values.item ?? unnamedItem,
      year: Number(String(values['paid_on']).slice(0, 4)),
      area_code: area
    };
    const key = JSON.stringify(cell);
    const sum = cells.get(key) ?? {cell, who: new Set(), payments: 0, fen: 0n};
    cells.set(key, sum);
    sum.who.add(recipient ?? `#${unnamed++}`);
    sum.payments++;
    sum.fen += BigInt((values['amount_fen'] as number | null) ?? 0);
    aggregated++;
    aggregatedFen += BigInt((values['amount_fen'] as number | null) ?? 0);
    return null;
  };

  let county = '000000';
  const singleCounty = () => county;

  return {
    /** The items whose tiers hold from here on: told before the first payment. */
    useItems(rows: readonly SourceRow[]): void {
      tiers = itemTiers(rows, issues);
    },
    /** Villages as they stand in data/, where this import brings none: what they tell of households at risk. */
    useVillages: counts.useVillages,
    /** Are payments of this item listed at all, or only summed up? One that names no item is not. */
    isListed: (item: string | null): boolean =>
      item !== null && (tiers.get(item) ?? 'aggregate') !== 'aggregate',
    /** Announces a table, so that it is written even without rows. */
    announce(table: TableName): void {
      write('private', table, '');
      write('public', table, '');
    },
    accept(table: TableName, rows: readonly SourceRow[], about: readonly AboutRow[] = []): void {
      if (rows.length === 0) return;
      write('private', table, rows.map(row => csvLine(contractCells(table, row))).join(''));
      if (table === 'villages') {
        const codes = new Set(rows.map(({values}) => countyOf(String(values['village_code']))));
        if (codes.size === 1) county = [...codes][0]!;
        counts.useVillages(rows);
        publish(table, withholdSmallCounts(rows, issues));
      } else if (table === 'disbursements') {
        let text = '';
        for (const [index, row] of rows.entries()) {
          const disclosed = payment(row, about[index]?.recipient ?? null);
          if (!disclosed) continue;
          text += publicLine(table, disclosed, about[index]?.report);
          published[table] = (published[table] ?? 0) + 1;
        }
        write('public', table, text);
      } else if (table === 'rounds') {
        const kept = rows.filter(({values}) => tiers.get(String(values['item'])) !== 'aggregate');
        withheldByRule += rows.length - kept.length;
        publish(table, kept);
      } else if (table === 'aggregates') for (const {values} of rows) given.push(aggregateInput(values));
      else if (table === 'items')
        publish(
          table,
          rows.map(row => ({
            ...row,
            values: {...row.values, tier: tiers.get(String(row.values['item'])) ?? null}
          }))
        );
      else if (table === 'oversight') {
        const apart = rows.filter(row => !standsAlone(row));
        withheldByRule += apart.length;
        counts.addCases(apart);
        publish(table, guardUse(table, rows.filter(standsAlone), settings, issues).kept);
      } else if (counts.add(table, rows)) return;
      else if (table === 'financing')
        loans.push(...rows.map(({values}) => values as unknown as FinancingInput));
      else {
        const {kept, withheld} = guardUse(table, rows, settings, issues);
        withheldByRule += withheld.length;
        publish(table, kept);
      }
    },
    finish(): Disclosed {
      const inputs: AggregateInput[] = [
        ...given,
        ...[...cells.values()].map(({cell, who, payments, fen: sum}) => ({
          ...cell,
          recipients: who.size,
          payments,
          amount_fen: sum
        }))
      ];
      if (inputs.length || started.has('public/disbursements')) {
        write('public', 'aggregates', '');
        const rows = moveSmallCells(inputs, settings.smallest_cell).map(
          ({parts: _, withheld, amount_fen, ...cell}) => ({
            values: {...cell, amount_fen: fen(amount_fen)} as Record<string, Cell>,
            ...(withheld ? {withheld: ['recipients', 'payments']} : {})
          })
        );
        publish('aggregates', rows);
      }
      const {oversight, monitoring} = counts.lines();
      if (oversight.length || started.has('public/oversight')) {
        write('public', 'oversight_sums', '');
        publish('oversight_sums', oversight);
      }
      if (monitoring.length) publish('monitoring', monitoring);
      if (loans.length)
        publish(
          'financing',
          moveSmallFinancing(loans, settings.smallest_cell).map(
            ({parts: _, changed: __, amount_fen, ...cell}) => ({
              values: {...cell, amount_fen: fen(amount_fen)} as Record<string, Cell>
            })
          )
        );
      return {published, aggregated, aggregated_fen: aggregatedFen, masked, withheldByRule};
    }
  };
}

type PublicRow = Pick<SourceRow, 'values' | 'raw' | 'withheld' | 'unreadable'>;

interface OpenCell {
  readonly cell: Omit<AggregateInput, 'recipients' | 'payments' | 'amount_fen'>;
  readonly who: Set<string>;
  payments: number;
  fen: bigint;
}

export type PublicTables = ReturnType<typeof publicTables>;

/** A payment to a person that names no item: nothing is known but that it is not listed. */
const unnamedItem = 'unnamed';

function aggregateInput(values: Readonly<Record<string, Cell>>): AggregateInput {
  return {
    fund_id: values['fund_id'] as string | null,
    item: String(values['item']),
    year: Number(values['year']),
    area_code: String(values['area_code']),
    recipients: values['recipients'] as number | null,
    payments: values['payments'] as number | null,
    amount_fen: BigInt((values['amount_fen'] as number | null) ?? 0)
  };
}

/** Tables that an import may announce: never settings, corrections, answers or teams (design 2). */
export const mayImport = (table: TableName): boolean =>
  table in tables && !['corrections', 'answers', 'teams'].includes(table);
