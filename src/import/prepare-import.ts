import type {Settings} from '../model/settings.ts';
import {tableNames, type TableName} from '../model/tables.ts';
import type {ChangeKind} from './automatic-changes.ts';
import {importSettings} from './import-settings.ts';
import {issueLog, type IssueLog} from './issue-log.ts';
import {leftOutRows} from './left-out.ts';
import {emptyMemory, readMemory, type Memory} from './memory.ts';
import type {BlockPlan} from './plan-block.ts';
import {isReadable, planSheet, type PlannedSheet} from './plan-inbox.ts';
import {mayImport} from './public-tables.ts';
import {readInbox, type InboxFile} from './read-inbox.ts';
import {isMapped, mappedFiles, type MappedFile} from './read-mapped.ts';
import type {ImportInput} from './import-input.ts';

/** Everything that is known before the first record is read: what the files hold, and what the clerk has said of them. */
export interface PreparedImport {
  readonly log: IssueLog;
  readonly settings: Settings;
  /** Null: import.json is wrong; then `remembered` is empty. */
  readonly memory: Memory | null;
  readonly remembered: Memory;
  readonly refuses: (kind: ChangeKind) => boolean;
  readonly leftOut: (file: string, sheet: string | null) => (row: number) => boolean;
  readonly files: readonly InboxFile[];
  readonly planned: ReadonlyMap<InboxFile, readonly PlannedSheet[]>;
  readonly sheets: readonly PlannedSheet[];
  readonly plans: readonly BlockPlan[];
  readonly mapped: readonly MappedFile[];
  /** Tables that at least one list fills, in the contract's order. */
  readonly announced: readonly TableName[];
}

/** Settings and memory → files → sheets → what each table on them is. */
export async function prepareImport({
  data,
  own,
  inbox
}: Pick<ImportInput, 'data' | 'own' | 'inbox'>): Promise<PreparedImport> {
  const log = issueLog();
  const settings = importSettings(data, log);
  const memory = readMemory(own, log.sink);
  const remembered = memory ?? emptyMemory;
  const leftOut = leftOutRows(own);
  const files = await readInbox(inbox, log.add);
  const planned = new Map(
    files.map(file => [
      file,
      (isMapped(file.file, remembered) ? [] : file.sheets).map(sheet =>
        planSheet(sheet, remembered, leftOut(sheet.file, sheet.name), log.add)
      )
    ])
  );
  const mapped = mappedFiles(files, remembered);
  const sheets = [...planned.values()].flat();
  const plans = sheets.flatMap(sheet => sheet.plans);
  const found = new Set([
    ...plans.filter(isReadable).map(({table}) => table),
    ...mapped.map(entry => entry.mapped.table),
    // A header alone says “none” of a table that was never published; over a published one it is a form left blank.
    ...sheets.flatMap(({empty}) => empty.filter(table => !data.names.includes(`${table}.csv`)))
  ]);
  return {
    log,
    settings,
    memory,
    remembered,
    refuses: kind => remembered.refused_changes.includes(kind),
    leftOut,
    files,
    planned,
    sheets,
    plans,
    mapped,
    announced: tableNames.filter(table => mayImport(table) && found.has(table))
  };
}
