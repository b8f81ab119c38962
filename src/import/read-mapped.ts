import {foldWord} from '../read/fold-word.ts';
import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import {tables, type TableName} from '../model/tables.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {fitsPattern, mappedLabel, type MappedTable} from '../read/mapping.ts';
import {readTable} from '../read/read-table.ts';
import type {TableRead} from './import-report.ts';
import type {Memory} from './memory.ts';
import type {InboxFile} from './read-inbox.ts';
import {noRows, type Fate} from './row-fate.ts';

/** A file that import.json reads through the contract's own mapping: one entry for each table it becomes. */
export interface MappedFile {
  readonly file: InboxFile;
  readonly mapped: MappedTable;
  readonly label: string;
  readonly fates: Record<Fate, number>;
  read: TableRead | null;
}

/** Files of the inbox that a pattern of `files` claims, with their tables; they are not looked at in any other way. */
export function mappedFiles(files: readonly InboxFile[], memory: Memory): MappedFile[] {
  return files.flatMap(file =>
    memory.files
      .filter(({pattern}) => fitsPattern(file.file, pattern))
      .flatMap(({tables: entries}) =>
        entries.map(mapped => ({
          file,
          mapped,
          label: mappedLabel(file.file, mapped.where),
          fates: noRows(),
          read: null
        }))
      )
  );
}

export const isMapped = (file: string, memory: Memory): boolean =>
  memory.files.some(({pattern}) => fitsPattern(file, pattern));

/** Reads one mapped table; rows go to the sink in batches, what is wrong is reported as the reader reports it. */
export function readMapped(
  source: MappedFile,
  inbox: DataFolder,
  items: readonly SourceRow[],
  sink: (rows: readonly SourceRow[]) => void,
  issues: IssueSink
): void {
  const {file, mapped, fates} = source;
  const ids = new Map(
    items.flatMap(({values}) =>
      [values['name'], values['item']].map(
        word => [foldWord(String(word ?? '')), String(values['item'])] as const
      )
    )
  );
  const table = tables[mapped.table as TableName];
  const report = readTable(
    {file: file.file, bytes: inbox.bytes(file.file), table, mapped},
    (_, rows) => sink(rows),
    issues,
    {strict: false, itemId: name => ids.get(foldWord(name))}
  );
  fates.header = report.encoding === '' ? 0 : 1;
  fates.blank = report.blank;
  fates.total = report.totals;
  fates.refused += report.rejected;
  source.read = {
    table: mapped.table,
    header_row: 1,
    mapping: report.mapping,
    units: {},
    constants: {},
    parts: 1
  };
}

/** Whose payment a mapped row is: its token, else the payee in its village; null counts as one of its own. */
export const recipientOf = ({values}: SourceRow): string | null =>
  (values['household_id'] as string | null) ??
  (values['payee'] ? JSON.stringify([values['village_code'], values['payee']]) : null);
