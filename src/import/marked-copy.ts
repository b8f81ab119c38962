import {detect, type Detector} from '../guard/detect.ts';
import type {ImportIssue} from '../model/import-issues.ts';
import type {Level} from '../model/issues.ts';
import {columnLetter} from '../spreadsheet/column-letter.ts';
import {isPrivateHeader} from '../read/private-header.ts';
import type {InboxFile} from './read-inbox.ts';
import type {GridRow, Sheet} from '../spreadsheet/sheet.ts';
import {writeWorkbook, type CellOut, type SheetOut} from '../spreadsheet/write-workbook.ts';

/** Words the copy needs; they come from the one catalogue of the report. */
export interface CopyWords {
  sentence(issue: ImportIssue): string;
  level(level: Level): string;
  /** Comment of a cell that was blanked: which kind of personal datum stands there. */
  blanked(detector: Detector | 'private-column'): string;
}

/** Sheets longer than this are not copied: nobody pages through 20,000 rows to find a mark; the report lists them. */
const longest = 20_000;

/**
 * The clerk's own file again as .xlsx, with marked cells and comments: red must be mended, yellow asks, blue helps. Personal
 * data is blanked and its comment says which kind stood there. Null where a file has nothing to mark or is too long.
 */
export async function markedCopy(
  file: InboxFile,
  issues: readonly ImportIssue[],
  words: CopyWords
): Promise<Uint8Array | null> {
  const own = issues.filter(({place}) => place.file === file.file && place.row !== undefined);
  if (!own.some(({level}) => level !== 'hint') || file.sheets.some(isTooLong)) return null;
  const sheets: SheetOut[] = [];
  for (const sheet of file.sheets) {
    const here = own.filter(({place}) => (place.sheet ?? null) === sheet.name);
    sheets.push(copySheet(sheet, here, words));
  }
  return sheets.length ? writeWorkbook(sheets) : null;
}

/** Known before anything is copied: the walk stops where it is too long. */
function isTooLong(sheet: Sheet): boolean {
  for (const {row} of sheet.rows()) if (row > longest) return true;
  return false;
}

function copySheet(sheet: Sheet, issues: readonly ImportIssue[], words: CopyWords): SheetOut {
  const byCell = Map.groupBy(issues, ({place}) => `${place.row}/${place.column ?? 'A'}`);
  const rows: (string | number | null)[][] = [];
  const cells: CellOut[] = [];
  const privateColumns = new Set<number>();
  for (const grid of sheet.rows()) {
    while (rows.length < grid.row - 1) rows.push([]);
    const copy: (string | number | null)[] = [];
    for (const [column, text] of grid.cells.entries()) {
      const marks = byCell.get(`${grid.row}/${columnLetter(column)}`) ?? [];
      const header = isPrivateHeader(text);
      const found =
        text === ''
          ? null
          : privateColumns.has(column) && /\d{6}/u.test(text)
            ? 'private-column'
            : detect(text, {persons: true});
      if (header) privateColumns.add(column);
      copy.push(found ? null : valueOf(grid, column));
      const comments = marks.map(issue => `${words.level(issue.level)}:${words.sentence(issue)}`);
      if (found && found !== 'private-column') comments.push(words.blanked(found));
      if (header) comments.push(words.blanked('private-column'));
      if (comments.length === 0) continue;
      const look =
        (['must', 'check', 'hint'] as const).find(level => marks.some(issue => issue.level === level)) ??
        (header ? 'hint' : 'must');
      cells.push({row: grid.row, column, look, comment: comments.join('\n')});
    }
    rows.push(copy);
  }
  return {name: safeName(sheet.name), rows, cells, merges: sheet.merges};
}

/** Numbers stay numbers, so that the clerk's formulas can be typed again; everything else is text. */
function valueOf({cells, kinds}: GridRow, column: number): string | number | null {
  const text = cells[column]!;
  if (text === '') return null;
  const kind = kinds?.[column];
  const value = Number(text);
  return (kind === 'number' || kind === 'formula') &&
    Number.isFinite(value) &&
    text.trim() !== '' &&
    /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text)
    ? value
    : text;
}

/** A sheet's name without what Excel forbids. */
const safeName = (name: string | null): string =>
  (name ?? 'Sheet1').replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31) || 'Sheet1';
