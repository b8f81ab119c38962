import {compareDays, type Day} from '../model/day.ts';
import type {ImportIssue, ImportProblem} from '../model/import-issues.ts';
import type {Problem} from '../model/issues.ts';
import {yuanText} from '../model/money.ts';
import type {SourceRow} from '../model/records.ts';
import type {Column} from '../model/table.ts';
import {tableNames, tables, type TableName} from '../model/tables.ts';
import {productFen} from '../model/product.ts';
import {hashTable} from './hash-table.ts';
import {textHash} from './text-hash.ts';

/** Days that have been when a row is published; planned days, ends of notices and of validity may lie ahead. */
const past: ReadonlySet<string> = new Set([
  'paid_on',
  'on',
  'allocated_on',
  'approved_on',
  'applied_on',
  'town_reviewed_on',
  'library_on',
  'fund_issued_on',
  'tender_on',
  'award_on',
  'contract_on',
  'started_on',
  'finished_on',
  'accepted_on',
  'audited_on',
  'handed_over_on',
  'progress_on',
  'checked_on'
]);

const keyFields: Partial<Record<TableName, readonly string[]>> = {};
const pastDays: Partial<Record<TableName, readonly (readonly [name: string, field: string])[]>> = {};
for (const table of tableNames) {
  const columns: readonly Column[] = tables[table].columns;
  keyFields[table] = columns.filter(({key}) => key).map(({field}) => field);
  pastDays[table] = columns
    .filter(({name, kind}) => kind === 'day' && past.has(name))
    .map(({name, field}) => [name, field]);
}

/** 元 read as 万元 or the other way round: a factor near 10,000, whatever was added or paid off meanwhile. */
export function mixedUp(a: bigint, b: bigint): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  return small > 0n && large >= small * 5_000n && large <= small * 20_000n;
}

/** Reports a problem of one row, at a column of the contract. */
export type ReportRow = (
  problem: Problem | ImportProblem,
  level: ImportIssue['level'],
  name?: string
) => void;

/** A read row on its way in. */
export interface RowCheck {
  readonly row: SourceRow;
  /** Who receives, for counting recipients in memory only. */
  readonly recipient: string | null;
  /** The import made this row's id. */
  readonly madeId: boolean;
  readonly report: ReportRow;
}

/**
 * What only a look over all rows can tell (conventions C9): keys used twice, the same payment twice, amount against quantity
 * × rate, days in the future, negatives without a reason, 元 and 万元 mixed up, more paid than allocated. All but a key used
 * twice are questions to look at: the row stays.
 */
export function rowChecks(dataOn: string) {
  const keys = new Map<TableName, Map<string, number>>();
  /** Payments by what they are: file and row of the first. */
  const seen = hashTable();
  const files: string[] = [];
  const allocated = new Map<string, bigint>();
  const planned = new Map<string, bigint>();
  const paid = new Map<string, {fen: bigint; report: ReportRow}>();

  /** False: the row's key stands in an earlier row, so it cannot be taken over. Ids made by the import are new. */
  const isNew = (table: TableName, {row: {row, values}, madeId, report}: RowCheck): boolean => {
    const {key} = tables[table];
    if (key.length === 0 || madeId) return true;
    const seenKeys = keys.get(table) ?? new Map<string, number>();
    keys.set(table, seenKeys);
    const found = keyFields[table]!.map(field => String(values[field] ?? '')).join('|');
    const first = seenKeys.get(found.toLowerCase());
    if (first === undefined) seenKeys.set(found.toLowerCase(), row);
    else report({kind: 'duplicate-key', table, found, first}, 'must', key[0]);
    return first === undefined;
  };

  const payment = (file: string, {row: {row, values}, recipient, report}: RowCheck): void => {
    const {amount_fen: amount, due_fen: due, quantity, rate, note, stage, project_id: project} = values;
    if (typeof amount !== 'number') return;
    if (amount < 0 && note === null && stage === null)
      report({kind: 'negative-without-reason', found: yuanText(amount)}, 'check', 'amount');
    if (typeof quantity === 'string' && typeof rate === 'string')
      product(
        BigInt(typeof due === 'number' ? due : amount),
        quantity,
        rate,
        due === null ? 'amount' : 'due',
        report
      );
    if (typeof project === 'string') {
      const sum = paid.get(project) ?? {fen: 0n, report};
      paid.set(project, {fen: sum.fen + BigInt(amount), report});
    }
    // The token first: it is the same whether the list had the ID number or the token itself.
    const who = (values['household_id'] as string | null) ?? recipient ?? values['payee'];
    if (who === null || who === undefined) return;
    const content = textHash(
      `${who}|${amount}|${values['village_code']}|${values['item']}|${project}|${values['paid_on']}|${values['period']}|${stage}`
    );
    const first = seen.get(content);
    let index = files.lastIndexOf(file);
    if (index === -1) index = files.push(file) - 1;
    if (first === undefined) seen.set(content, index * 2 ** 24 + row);
    else
      report(
        {kind: 'repeated-row', first: first % 2 ** 24, firstFile: files[Math.floor(first / 2 ** 24)]!},
        'check'
      );
  };

  const product = (stated: bigint, quantity: string, rate: string, name: string, report: ReportRow): void => {
    const expected = productFen(quantity, rate);
    if (expected === null) return;
    const apart = stated > expected ? stated - expected : expected - stated;
    if (apart <= 1n) return;
    const words = {due: yuanText(stated), product: yuanText(expected)};
    if (mixedUp(stated, expected))
      report({kind: 'unit-mixed-up', found: words.due, beside: words.product, factor: 10_000}, 'check', name);
    else report({kind: 'not-the-product', ...words}, 'check', name);
  };

  const project = ({row: {values}, report}: RowCheck): void => {
    const amounts = ['planned', 'contracted', 'settled'].flatMap(name => {
      const value = values[`${name}_fen`];
      return typeof value === 'number' && value > 0 ? [{name, fen: BigInt(value)}] : [];
    });
    const [first, ...others] = amounts;
    if (first && typeof values['project_id'] === 'string') planned.set(values['project_id'], first.fen);
    for (const other of others)
      if (first && mixedUp(first.fen, other.fen))
        report(
          {kind: 'unit-mixed-up', found: yuanText(other.fen), beside: yuanText(first.fen), factor: 10_000},
          'check',
          other.name
        );
  };

  return {
    /** Looks at a row; false when it must be refused. */
    see(table: TableName, file: string, check: RowCheck): boolean {
      if (!isNew(table, check)) return false;
      const {row, report} = check;
      const {values} = row;
      for (const [name, field] of pastDays[table]!) {
        const value = values[field] as Day | null | undefined;
        if (value && value > dataOn && compareDays(value, dataOn as Day) === 1)
          report({kind: 'future-day', found: value, data_on: dataOn}, 'check', name);
      }
      if (table === 'disbursements') payment(file, check);
      else if (table === 'projects') project(check);
      else if (
        table === 'allocations' &&
        typeof values['project_id'] === 'string' &&
        typeof values['amount_fen'] === 'number'
      )
        allocated.set(
          values['project_id'],
          (allocated.get(values['project_id']) ?? 0n) + BigInt(values['amount_fen'])
        );
      return true;
    },
    /** What can only be said at the end: payments of a project against its allocations and its plan. */
    finish(): void {
      for (const [id, {fen, report}] of paid) {
        const limit = allocated.get(id);
        const plan = planned.get(id) ?? limit;
        if (plan !== undefined && mixedUp(fen, plan))
          report(
            {kind: 'unit-mixed-up', found: yuanText(fen), beside: yuanText(plan), factor: 10_000},
            'check',
            'amount'
          );
        else if (limit !== undefined && fen > limit)
          report(
            {kind: 'paid-above-allocated', id, paid: yuanText(fen), allocated: yuanText(limit)},
            'check',
            'project_id'
          );
      }
    }
  };
}

export type RowChecks = ReturnType<typeof rowChecks>;
