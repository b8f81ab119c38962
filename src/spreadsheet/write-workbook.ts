import {writeXlsx} from 'hucre/xlsx';
import type {Cell, CellStyle, CellValue, DataValidation, MergeRange, WriteSheet} from 'hucre/xlsx';
import {columnLetter} from './column-letter.ts';
import type {Merge} from './sheet.ts';

/** Looks of a written cell; what they look like is decided here alone. */
export type Look = 'must' | 'check' | 'hint' | 'head' | 'title' | 'note';

export interface CellOut {
  /** Row as the spreadsheet shows it, column from 0. */
  readonly row: number;
  readonly column: number;
  readonly look?: Look;
  readonly comment?: string;
  /** Written as text even if it looks like a number. */
  readonly text?: string;
}

/**
 * What a column's values below the header are. text: kept as it is typed, so that codes keep their zeros and keys match by
 * VLOOKUP · yuan and number: exact decimal text, written as a number · integer: a count · day: `YYYY-MM-DD`, written as a date;
 * a mere month or year stays text, since it is no date · wrapped: long text, over several lines.
 */
export type ColumnFormat = 'text' | 'yuan' | 'number' | 'integer' | 'day' | 'wrapped';

export interface SheetOut {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly cells?: readonly CellOut[];
  readonly merges?: readonly Merge[];
  readonly widths?: readonly number[];
  /** Columns whose empty cells below the rows are text already, so that Excel keeps codes as they are typed. */
  readonly textColumns?: readonly number[];
  /** Column → the words one may choose from; with more than Excel's 255 letters, a range of another sheet. */
  readonly lists?: readonly {
    readonly column: number;
    readonly values?: readonly string[];
    readonly range?: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** One for each column, for the rows below the first; null, or without them: cells stay as they are. */
  readonly formats?: readonly (ColumnFormat | null)[];
  /** Puts the filter's arrows into the first row. */
  readonly filter?: boolean;
  /** Rows above stay in sight. */
  readonly frozen?: number;
  readonly hidden?: boolean;
}

const fills: Record<Look, CellStyle> = {
  must: {fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'F8CBAD'}}},
  check: {fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'FFE699'}}},
  hint: {fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'DDEBF7'}}},
  head: {
    font: {bold: true},
    fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'E2EFDA'}},
    alignment: {wrapText: true, vertical: 'center'}
  },
  title: {font: {bold: true, size: 14}},
  note: {alignment: {wrapText: true, vertical: 'top'}}
};

const formats: Record<ColumnFormat, CellStyle> = {
  text: {numFmt: '@'},
  yuan: {numFmt: '#,##0.00'},
  number: {numFmt: '0.##########'},
  integer: {numFmt: '#,##0'},
  day: {numFmt: 'yyyy-mm-dd'},
  wrapped: {numFmt: '@', alignment: {wrapText: true, vertical: 'top'}}
};

/** Excel keeps 15 digits: a longer number stays text rather than lose its last ones. */
const digits = 15;

function typed(value: string | number | null, format: ColumnFormat | null): CellValue {
  if (value === null || value === '' || !format || format === 'text' || format === 'wrapped') return value;
  const text = String(value);
  if (format === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : text;
  return /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= digits ? Number(text) : text;
}

/** Empty rows of a text column that are formatted in advance. */
const readyRows = 500;

/** Sheets → the bytes of an .xlsx. No clock in it: the same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly SheetOut[]): Promise<Uint8Array> {
  const epoch = new Date(Date.UTC(2000, 0, 1));
  return writeXlsx({sheets: sheets.map(sheetOf), properties: {created: epoch, modified: epoch}});
}

function sheetOf({
  name,
  rows,
  cells = [],
  merges = [],
  widths,
  textColumns = [],
  lists = [],
  formats: columns = [],
  filter,
  frozen,
  hidden
}: SheetOut): WriteSheet {
  const special = new Map<string, Partial<Cell>>();
  for (const {row, column, look, comment, text} of cells) {
    const value: CellValue = text ?? rows[row - 1]?.[column] ?? null;
    special.set(`${row - 1},${column}`, {
      value,
      ...(look ? {style: fills[look]} : {}),
      ...(comment === undefined ? {} : {comment: {author: '阳光村账', text: comment}})
    });
  }
  // The library writes a format only where there is a cell: a style of the whole column does not reach empty ones.
  const last = rows.length + (textColumns.length ? readyRows : 0);
  for (let row = 0; row < last; row++)
    for (const column of textColumns)
      if (!special.has(`${row},${column}`))
        special.set(`${row},${column}`, {value: rows[row]?.[column] ?? null, style: {numFmt: '@'}});
  return {
    name,
    rows: Array.from({length: Math.max(last, rows.length)}, (_, row) =>
      (rows[row] ?? []).map((value, column) => (row ? typed(value, columns[column] ?? null) : value))
    ),
    cells: special,
    merges: merges.map(
      ({top, bottom, left, right}): MergeRange => ({
        startRow: top - 1,
        endRow: bottom - 1,
        startCol: left,
        endCol: right
      })
    ),
    // Twice as fast as a style for each cell; the first row has it too, where it does nothing to words.
    columns: Array.from({length: Math.max(widths?.length ?? 0, columns.length)}, (_, column) => {
      const [width, format] = [widths?.[column], columns[column]];
      return {...(width && {width}), ...(format && {style: formats[format]})};
    }),
    ...(filter && rows[0]
      ? {autoFilter: {range: `A1:${columnLetter(rows[0].length - 1)}${rows.length}`}}
      : {}),
    ...(frozen ? {freezePane: {rows: frozen}} : {}),
    ...(hidden ? {hidden: true} : {}),
    dataValidations: lists.map(({column, values, range, from, to}): DataValidation => {
      const letter = columnLetter(column);
      return {
        type: 'list',
        range: `${letter}${from}:${letter}${to}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        ...(range === undefined ? {values: [...(values ?? [])]} : {formula1: range})
      };
    })
  };
}
