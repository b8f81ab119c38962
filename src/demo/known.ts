import {tableNames, tables, type TableName} from '../model/tables.ts';
import type {County} from './county.ts';

/** Sums of a corpus, exact. The site is held to them by a test that never sees the generator's rows. */
export interface Known {
  rows: Record<string, number>;
  /** Fen of each money column: `disbursements.amount_fen` and so on; by that ending the guard knows that it is no phone. */
  sums: Record<string, bigint>;
  payments_by_paid_year: Record<string, {payments: number; amount_fen: bigint}>;
  payments_by_fund_year: Record<string, {payments: number; amount_fen: bigint}>;
  payments_by_item: Record<string, {payments: number; amount_fen: bigint}>;
  payments_without_village: {payments: number; amount_fen: bigint};
  project_payments: {payments: number; amount_fen: bigint};
  aggregates_by_item: Record<string, {payments: number; amount_fen: bigint}>;
  /** Promises and problems: `promise/done` and so on. */
  tasks_by_state: Record<string, number>;
}

export interface Line {
  readonly [column: string]: string | number | null;
}

export function noneKnown(): Known {
  const none = () => ({payments: 0, amount_fen: 0n});
  return {
    rows: Object.fromEntries(tableNames.map(name => [name, 0])),
    sums: {},
    payments_by_paid_year: {},
    payments_by_fund_year: {},
    payments_by_item: {},
    payments_without_village: none(),
    project_payments: none(),
    aggregates_by_item: {},
    tasks_by_state: {}
  };
}

/**
 * Counts rows of one table, whatever they came from: `money` gives a column's whole fen, `text` a cell's text or ''.
 * The same counting of the model in memory and of the files as written must give the same.
 */
export function countRow<R>(known: Known, table: TableName, line: R, read: Read<R>): void {
  known.rows[table] = (known.rows[table] ?? 0) + 1;
  for (const column of tables[table].columns) {
    if (column.kind !== 'money') continue;
    const amount = read.money(line, column.name);
    const name = `${table}.${column.field}`;
    if (amount !== null) known.sums[name] = (known.sums[name] ?? 0n) + amount;
  }
  if (table === 'aggregates')
    add(known.aggregates_by_item, read.text(line, 'item'), read, line, Number(read.text(line, 'payments')));
  if (table === 'tasks') {
    const state = `${read.text(line, 'kind')}/${read.text(line, 'state')}`;
    known.tasks_by_state[state] = (known.tasks_by_state[state] ?? 0) + 1;
  }
  if (table !== 'disbursements') return;
  add(known.payments_by_paid_year, read.text(line, 'paid_on').slice(0, 4), read, line);
  add(known.payments_by_fund_year, `20${read.text(line, 'fund_id').slice(3, 5)}`, read, line);
  add(known.payments_by_item, read.text(line, 'item') || 'project', read, line);
  const amount = read.money(line, 'amount') ?? 0n;
  if (read.text(line, 'village_code') === '') {
    known.payments_without_village.payments++;
    known.payments_without_village.amount_fen += amount;
  }
  if (read.text(line, 'project_id') !== '') {
    known.project_payments.payments++;
    known.project_payments.amount_fen += amount;
  }
}

export interface Read<R> {
  readonly money: (line: R, column: string) => bigint | null;
  readonly text: (line: R, column: string) => string;
}

function add<R>(
  into: Record<string, {payments: number; amount_fen: bigint}>,
  key: string,
  read: Read<R>,
  line: R,
  count = 1
): void {
  const sum = (into[key] ??= {payments: 0, amount_fen: 0n});
  sum.payments += count;
  sum.amount_fen += read.money(line, 'amount') ?? 0n;
}

/** Rows as the generator holds them: fen under `<name>_fen`. */
const fromModel: Read<Line> = {
  money: (line, column) =>
    typeof line[`${column}_fen`] === 'number' ? BigInt(line[`${column}_fen`] as number) : null,
  text: (line, column) => String(line[column] ?? '')
};

/** Adds a county's rows to what is known. */
export function countCounty(known: Known, county: County): void {
  for (const table of tableNames)
    for (const line of county.tables[table] as unknown as Line[]) countRow(known, table, line, fromModel);
}
