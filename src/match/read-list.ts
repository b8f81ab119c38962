import {csvRows} from '../read/csv-rows.ts';
import {fileKind, type FileKind} from '../spreadsheet/file-kind.ts';
import {readWorkbook} from '../spreadsheet/read-workbook.ts';
import type {GridRow} from '../spreadsheet/sheet.ts';

/** One sheet of an own list; rows keep the numbers that the spreadsheet shows. */
export interface ListSheet {
  /** Null for a text file. */
  readonly name: string | null;
  readonly rows: readonly GridRow[];
}

/** Why a list cannot be read: what the file is, or that its letters are in no encoding we know. */
export type ListProblem =
  | Exclude<FileKind, 'text' | 'xlsx' | 'xls' | 'ods'>
  | 'empty'
  | 'letters'
  | 'damaged';

export type ReadList = {readonly sheets: readonly ListSheet[]} | {readonly problem: ListProblem};

/**
 * A list's bytes -> its sheets with anything in them. .csv and .txt in UTF-8, GBK (GB18030) or UTF-16, .xlsx, .xls, .ods.
 * Nothing leaves the machine; never throws.
 */
export async function readList(name: string, bytes: Uint8Array): Promise<ReadList> {
  if (bytes.length === 0) return {problem: 'empty'};
  const kind = fileKind(name, bytes);
  try {
    if (kind === 'xlsx' || kind === 'xls' || kind === 'ods') {
      const sheets = await readWorkbook(name, bytes, kind);
      return some(
        sheets
          .filter(sheet => !sheet.hidden)
          .map(sheet => ({name: sheet.name, rows: [...sheet.rows()].filter(hasText)}))
      );
    }
  } catch {
    return {problem: 'damaged'};
  }
  // Text under another name (.dat, none at all) is read as well; a picture or a program is no text.
  if (kind !== 'text' && (kind !== 'unknown' || bytes.subarray(0, 4096).includes(0))) return {problem: kind};
  const text = decode(bytes);
  if (text === null) return {problem: 'letters'};
  const rows: GridRow[] = [];
  for (const batch of csvRows([text], separatorOf(text))) {
    let row = batch.first;
    for (const cells of batch.rows)
      rows.push(batch.unclosed ? {row: row++, cells, broken: true} : {row: row++, cells});
  }
  return some([{name: null, rows: rows.filter(hasText)}]);
}

const some = (sheets: readonly ListSheet[]): ReadList => {
  const full = sheets.filter(sheet => sheet.rows.length > 0);
  return full.length ? {sheets: full} : {problem: 'empty'};
};

const hasText = ({cells}: GridRow): boolean => cells.some(cell => cell.trim() !== '');

/** By its mark, else strict UTF-8, else strict GB18030, never the other way round: GB18030 accepts nearly everything. */
function decode(bytes: Uint8Array): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  for (const encoding of wide ? [wide] : ['utf-8', 'gb18030'])
    try {
      const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
      return text.includes('\n') ? text : text.replaceAll('\r', '\n');
    } catch {
      continue;
    }
  return null;
}

/** The separator that stands in most of the first lines. */
function separatorOf(text: string): string {
  const lines = text.split('\n', 20);
  const count = (separator: string) => lines.filter(line => line.includes(separator)).length;
  return [',', '\t', ';', '|'].sort((a, b) => count(b) - count(a))[0]!;
}
