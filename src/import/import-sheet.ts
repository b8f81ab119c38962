import type {TableName} from '../model/tables.ts';
import type {ChangeKind, ChangeLog} from './automatic-changes.ts';
import type {IssueLog} from './issue-log.ts';
import {placeIssues} from './place-issues.ts';
import type {BlockPlan} from './plan-block.ts';
import type {PlannedSheet} from './plan-inbox.ts';
import {readSheet, type BlockReader, type ReadRow} from './read-block.ts';
import type {ResolveContext} from './resolve-context.ts';
import {rowContext} from './row-context.ts';
import type {TableIntake} from './table-intake.ts';

/** Rows handed to the guard at once: few enough to die young, so that a million of them do not fill the memory. */
const batchRows = 256;

export interface SheetImport {
  /** What is known so far, for finding villages, items, funds and projects. */
  readonly base: () => Omit<ResolveContext, 'township' | 'item'>;
  readonly changes: ChangeLog;
  readonly refuses: (kind: ChangeKind) => boolean;
  readonly leftOut: (row: number) => boolean;
  readonly log: IssueLog;
  readonly intake: TableIntake;
  readonly stated: NonNullable<BlockReader['stated']>;
  /** Called for each row that was taken over. */
  readonly taken: (row: ReadRow) => void;
}

/** The records of one table on one sheet, in batches through the intake. */
export function importSheet(sheet: PlannedSheet, table: TableName, on: SheetImport): void {
  const {base, changes, refuses, leftOut, log, intake, stated, taken} = on;
  const issues = placeIssues(sheet, table, log);
  const contexts = new Map<BlockPlan, ResolveContext>();
  let batch: ReadRow[] = [];
  const flush = (): void => {
    const kept = intake(table, sheet.sheet.file, batch, sheet.fates, issues);
    batch = [];
    for (const entry of kept) taken(entry as ReadRow);
  };
  readSheet(sheet, table, {
    context(plan) {
      const context = contexts.get(plan) ?? rowContext(plan, base(), changes);
      contexts.set(plan, context);
      return context;
    },
    changes,
    refuses,
    leftOut,
    issue: log.add,
    accept(row) {
      if (batch.push(row) === batchRows) flush();
    },
    stated
  });
  if (batch.length) flush();
}
