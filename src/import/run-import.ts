import type {IdMemory} from './assign-ids.ts';
import type {ImportInput} from './import-input.ts';
import type {ImportReport} from './import-report.ts';
import {importTables} from './import-tables.ts';
import type {Memory} from './memory.ts';
import {prepareImport} from './prepare-import.ts';
import type {TableWriter} from './public-tables.ts';
import type {InboxFile} from './read-inbox.ts';
import {remember} from './remember.ts';
import {reportOf} from './report-of.ts';

export interface ImportRun {
  readonly report: ImportReport;
  /** What to remember: the proposals shown in the report. Null: import.json is wrong, and must not be written over. */
  readonly memory: Memory | null;
  /** The ids that were made, with those that were known. */
  readonly ids: IdMemory;
  /** The files as read, for the marked copies. */
  readonly files: readonly InboxFile[];
}

/**
 * The whole import but the disk: inbox → sheets → tables → villages → guard → writer. The writer's text is complete when
 * this returns; only when the outcome is `written` may it replace data/. Bad input never throws.
 */
export async function runImport(input: ImportInput, writer: TableWriter): Promise<ImportRun> {
  const prepared = await prepareImport(input);
  const imported = importTables(input, prepared, writer);
  return {
    report: reportOf(input, prepared, imported),
    memory: prepared.memory && remember(prepared.memory, prepared.plans),
    ids: imported.ids.memory(),
    files: prepared.files
  };
}
