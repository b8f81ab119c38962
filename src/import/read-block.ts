import type {ImportIssue, ImportProblem} from '../model/import-issues.ts';
import {questions} from '../model/import-issues.ts';
import type {Level, Problem} from '../model/issues.ts';
import {yuanText} from '../model/money.ts';
import type {SourceRow} from '../model/records.ts';
import type {Column} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import {rowReader} from '../read/row-reader.ts';
import type {ChangeKind, ChangeLog} from './automatic-changes.ts';
import {blockPlaces} from './block-places.ts';
import {cellChecks, type LaidRecord} from './cell-checks.ts';
import {totalsOf, type StatedTotal} from './check-totals.ts';
import {fillDown} from './fill-down.ts';
import {importTable} from './import-table.ts';
import {layOut} from './lay-out.ts';
import {isReadable, type PlannedSheet} from './plan-inbox.ts';
import type {BlockPlan} from './plan-block.ts';
import type {ResolveContext} from './resolve-context.ts';
import {resolveRow, type Resolved} from './resolve-row.ts';

/** A row that may be taken over, if the guard finds nothing in it. */
export interface ReadRow extends Resolved {
  readonly plan: BlockPlan;
  /** Reports a problem of this row, at the column of the contract that it is about. */
  readonly report: (problem: Problem | ImportProblem, level: Level, name?: string) => void;
}

export interface BlockReader {
  /** What the titles above a table say for all its rows. */
  readonly context: (plan: BlockPlan) => ResolveContext;
  readonly changes: ChangeLog;
  /** Automatic changes the clerk does not want. */
  readonly refuses: (kind: ChangeKind) => boolean;
  readonly leftOut: (row: number) => boolean;
  readonly issue: (issue: ImportIssue) => void;
  /** Called for each good row, in order; the sink decides its fate. */
  readonly accept: (row: ReadRow) => void;
  /** Called at the end of each table with the total it states for itself. */
  readonly stated?: (plan: BlockPlan, total: StatedTotal) => void;
}

/** Second walk over a sheet: the records of one contract table are read, resolved and handed on; totals are checked. */
export function readSheet(planned: PlannedSheet, table: TableName, reader: BlockReader): void {
  const wanted = new Map(
    planned.plans
      .filter(plan => plan.table === table && isReadable(plan))
      .map(plan => [plan.block.headerRows[0], blockReader(planned, plan, reader)])
  );
  if (wanted.size === 0) return;
  for (const laid of layOut(planned.sheet, planned.isKnown)) {
    if (laid.kind !== 'data' && laid.kind !== 'total') continue;
    wanted.get(laid.block.headerRows[0])?.read(laid);
  }
  for (const block of wanted.values()) block.end();
}

function blockReader({sheet, fates}: PlannedSheet, plan: BlockPlan, reader: BlockReader) {
  const {context, changes, refuses, leftOut, issue, accept, stated} = reader;
  const table = plan.table!;
  const places = blockPlaces(plan);
  const {place} = places;
  const checks = cellChecks(plan, places, refuses);
  const part = plan.block.parts[0]!;
  const width = part.end - part.start;
  const money = plan.columns.filter(({column}) => column.kind === 'money');
  const rewritten = plan.columns.filter(({column: {kind}}) => kind === 'money' || kind === 'day');
  const options = {
    label: sheet.file,
    table: importTable(table),
    captionUnit: plan.unit,
    context: {itemId: () => undefined},
    strict: false
  };
  const read = rowReader({...options, columns: plan.columns, width});
  const readTotal = rowReader({...options, columns: money, width: Number.POSITIVE_INFINITY});
  const totals = totalsOf(
    new Map(money.map(({column, header}) => [column.field as string, header ?? column.zh]))
  );
  const fill = fillDown(plan.columns, sheet.merges, plan.block.headerRows[1]);
  const key = (tables[table].columns as readonly Column[]).find(column => column.key);

  /** Payments that neither say what they are for nor to whom they go: nothing of them may be listed. */
  let nobody = 0;

  const data = (laid: LaidRecord): void => {
    if (leftOut(laid.row)) {
      fates.left_out++;
      return;
    }
    if (laid.broken) {
      fates.refused++;
      issue({kind: 'unclosed-quote', level: 'must', place: {...place, row: laid.row}});
      return;
    }
    const start = laid.part.start;
    let [blocked, question] = [false, false];
    const report = (problem: ImportIssue): void => {
      issue(problem);
      if (problem.level !== 'must') return;
      blocked = true;
      question ||= questions.has(problem.kind);
    };
    const told: (string | undefined)[] = [];
    checks.stored(laid, problem => {
      report(problem);
      told.push(problem.place.column);
    });
    const cells = refuses('filled-down') ? padded(laid) : fill.row(padded(laid), laid.row, start);
    const outcome = read(cells, laid.row);
    if (outcome.kind === 'blank' || outcome.kind === 'total') {
      fates[outcome.kind]++;
      return;
    }
    for (const found of outcome.issues) {
      const {problem, level} = checks.ofKey(found);
      report({...problem, level, place: {...place, row: laid.row, ...places.moved(found.place, start)}});
    }
    totals.line(outcome.kind === 'row' ? amountsOf(outcome.row) : new Map());
    if (outcome.kind === 'rejected') {
      checks.personal(cells, laid, checks.looked, issue);
      fates.refused++;
      return;
    }
    const resolved = resolveRow(table, outcome.row, context(plan));
    for (const {problem, level, name} of resolved.problems) {
      const where = places.of(name, start);
      // A formula without its result is empty as well: one problem, not two.
      if (problem.kind === 'empty-required' && where.column !== undefined && told.includes(where.column))
        continue;
      report({...problem, level, place: {...place, row: laid.row, ...where}});
    }
    checks.personal(cells, laid, checks.unseen, report);
    checks.phones(outcome.row, start, report);
    checks.refused(outcome.row, start, report);
    if (blocked || (key && outcome.row.unreadable?.includes(key.field))) {
      checks.personal(cells, laid, checks.seen, issue);
      fates[question ? 'asked' : 'refused']++;
      return;
    }
    if (resolved.row.values['payee_kind'] === null && resolved.row.values['item'] === null) nobody++;
    recordChanges(outcome.row, resolved.done);
    accept({
      ...resolved,
      plan,
      report: (problem, level, name) =>
        issue({...problem, level, place: {...place, row: laid.row, ...places.of(name, start)}})
    });
  };

  return {
    read(laid: LaidRecord): void {
      if (laid.kind === 'data') return data(laid);
      fates.total++;
      const outcome = readTotal(laid.cells, laid.row);
      totals.total(laid.row, outcome.kind === 'row' ? amountsOf(outcome.row) : new Map());
    },
    end(): void {
      const header = {...place, row: plan.block.headerRows[1]};
      changes.add('filled-down', sheet.file, sheet.name, undefined, fill.count());
      for (const [column, value] of Object.entries(plan.constants))
        changes.add('constant', sheet.file, sheet.name, [column, value]);
      for (const [name, rows] of checks.asNumber)
        issue({
          kind: 'code-as-number',
          rows,
          level: 'hint',
          place: {...header, ...places.of(name, places.first)}
        });
      if (nobody && table === 'disbursements')
        issue({kind: 'no-payee-kind', rows: nobody, level: 'check', place: header});
      for (const {row, field, problem} of totals.problems()) {
        const name = money.find(({column}) => column.field === field)?.column.name;
        issue({...problem, level: 'check', place: {...place, row, ...places.of(name, places.first)}});
      }
      const whole = totals.whole();
      if (whole) stated?.(plan, whole);
    }
  };

  /** A workbook's short row ends where its cells do; a text file's has lost something. */
  function padded(laid: LaidRecord): readonly string[] {
    const cells = checks.withoutLostDigits(laid);
    return cells.length < width && sheet.name !== null
      ? [...cells, ...Array<string>(width - cells.length).fill('')]
      : cells;
  }

  function amountsOf({values}: SourceRow): Map<string, bigint> {
    const amounts = new Map<string, bigint>();
    for (const {column} of money) {
      const value = values[column.field];
      if (typeof value === 'number') amounts.set(column.field, BigInt(value));
    }
    return amounts;
  }

  function recordChanges({raw, values}: SourceRow, done: readonly ChangeKind[]): void {
    for (const kind of done) changes.add(kind, sheet.file, sheet.name);
    if (!raw) return;
    for (const {column} of rewritten) {
      const found = raw[column.field];
      const value = values[column.field] ?? null;
      if (found === undefined || value === null) continue;
      if (column.kind === 'money')
        changes.add('rewritten-amount', sheet.file, sheet.name, [found, yuanText(value as number)]);
      else changes.add('rewritten-day', sheet.file, sheet.name, [found, String(value)]);
    }
  }
}
