import type {FileRead, SheetRead} from './import-report.ts';
import type {PlannedSheet} from './plan-inbox.ts';
import type {InboxFile} from './read-inbox.ts';
import type {MappedFile} from './read-mapped.ts';
import {rowsOf} from './row-fate.ts';

/** What the report says of a file: its sheets, what each table became, and the fate of every row. */
export function fileRead(
  file: InboxFile,
  sheets: readonly PlannedSheet[],
  mapped: readonly MappedFile[]
): FileRead {
  const {bytes, sha256, form} = file;
  const own = mapped
    .filter(entry => entry.file === file && entry.read)
    .map(
      ({label, fates, read}): SheetRead => ({
        sheet: label === file.file ? null : label,
        rows: rowsOf(fates),
        extra: 0,
        fates,
        tables: [read!],
        empty: []
      })
    );
  return {file: file.file, bytes, sha256, form, sheets: [...sheets.map(sheetRead), ...own]};
}

function sheetRead({sheet, plans, empty, fates, rows, pieces}: PlannedSheet): SheetRead {
  return {
    sheet: sheet.name,
    rows,
    extra: pieces - rows,
    fates,
    tables: plans.map(({table, block, mapping, units, constants}) => ({
      table,
      header_row: block.headerRows[1],
      mapping,
      units,
      constants,
      parts: block.parts.length
    })),
    empty
  };
}
