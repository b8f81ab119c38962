import {readOds} from 'hucre/ods';
import {readXls, readXlsx} from 'hucre/xlsx';
import type {Cell, CellValue, Sheet as HucreSheet} from 'hucre/xlsx';
import type {FileKind} from './file-kind.ts';
import {numberText} from './number-text.ts';
import type {CellKind, GridRow, Sheet} from './sheet.ts';
import {surveyXls} from './xls-survey.ts';

/** A workbook that is whole, but must not be read: `form` says why. */
export class RefusedWorkbook extends Error {
  override readonly name = 'RefusedWorkbook';
  readonly form: 'locked' | 'unsure';
  constructor(form: 'locked' | 'unsure') {
    super(`workbook refused: ${form}`);
    this.form = form;
  }
}

/**
 * A workbook's bytes -> its sheets. The one door of the spreadsheet library. Throws whatever the library throws on bytes
 * that are no workbook: the caller makes one issue of it. A RefusedWorkbook where the library would lose something of an .xls.
 */
export async function readWorkbook(file: string, bytes: Uint8Array, kind: FileKind): Promise<Sheet[]> {
  const read = kind === 'xls' ? readXls : kind === 'ods' ? readOds : readXlsx;
  const survey = kind === 'xls' ? surveyXls(bytes) : null;
  if (survey && survey.kind !== 'sheets') throw new RefusedWorkbook(survey.kind);
  const {sheets} = await read(bytes);
  return sheets.map((sheet, index) => ({
    file,
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true || survey?.sheets[index]?.hidden === true,
    merges: (sheet.merges ?? []).map(({startRow, endRow, startCol, endCol}) => ({
      top: startRow + 1,
      bottom: endRow + 1,
      left: startCol,
      right: endCol
    })),
    rows: () => gridRows(sheet, survey?.sheets[index]?.special ?? specialCells(sheet))
  }));
}

type Special = ReadonlyMap<number, ReadonlyMap<number, CellKind>>;

function* gridRows(sheet: HucreSheet, special: Special): Generator<GridRow> {
  for (const [index, row] of sheet.rows.entries()) {
    // Of an .xls an empty row is a hole.
    const values = (row as CellValue[] | undefined) ?? [];
    const marked = special.get(index);
    const cells: string[] = new Array<string>(values.length);
    let kinds: CellKind[] | undefined;
    for (let column = 0; column < values.length; column++) {
      const value = values[column] ?? null;
      const kind = marked?.get(column) ?? kindOf(value);
      cells[column] = cellText(value);
      if (kind !== 'text') (kinds ??= new Array<CellKind>(values.length).fill('text'))[column] = kind;
    }
    yield kinds ? {row: index + 1, cells, kinds} : {row: index + 1, cells};
  }
}

/** Formulas and errors, by row and column; the library keeps them beside the values. */
function specialCells(sheet: HucreSheet): Map<number, Map<number, CellKind>> {
  const found = new Map<number, Map<number, CellKind>>();
  for (const [key, cell] of sheet.cells ?? new Map<string, Cell>()) {
    const kind = cell.type === 'error' ? 'error' : cell.formula !== undefined ? 'formula' : null;
    if (kind === null) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    const inRow = found.get(row) ?? new Map<number, CellKind>();
    found.set(row, inRow.set(column, kind));
  }
  return found;
}

function kindOf(value: CellValue): CellKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return value instanceof Date ? 'date' : 'text';
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Number.isNaN(value.getTime())) return '';
  const [date, time] = value.toISOString().split('T') as [string, string];
  return time.startsWith('00:00:00') ? date : `${date} ${time.slice(0, 5)}`;
}
