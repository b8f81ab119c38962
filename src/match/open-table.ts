import type {CellValue, ColumnHead, PackedColumn, PackedTable} from './packed-table.ts';

/** A column of words: row -> number of its word, −1 where the cell is empty. */
export interface WordColumn extends ColumnHead {
  readonly words: readonly string[];
  readonly at: Int32Array;
}
/** A column of whole numbers (money: fen); NaN where the cell is empty. */
export interface NumberColumn extends ColumnHead {
  readonly numbers: Float64Array;
}
export type Column = WordColumn | NumberColumn;

export interface Table {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly rows: number;
  readonly columns: readonly Column[];
}

export function openTable({columns, ...table}: PackedTable): Table {
  return {...table, columns: columns.map(column => openColumn(column, table.rows))};
}

function openColumn(packed: PackedColumn, rows: number): Column {
  const {name, zh, en, kind, choices} = packed;
  const head = {name, zh, en, kind, ...(choices ? {choices} : {})};
  if ('numbers' in packed) {
    const numbers = new Float64Array(rows);
    packed.numbers.split(',').forEach((text, row) => (numbers[row] = text === '' ? NaN : parseInt(text, 36)));
    return {...head, numbers};
  }
  const at = new Int32Array(rows).fill(-1);
  if ('words' in packed) {
    packed.at.split(',').forEach((text, row) => (at[row] = text === '' ? -1 : parseInt(text, 36)));
    return {...head, words: packed.words.split('\n'), at};
  }
  const words: string[] = [];
  let above = '';
  packed.lines.split('\n').forEach((line, row) => {
    const text = above.slice(0, line.charCodeAt(0) - 65) + line.slice(1);
    if (text !== '') at[row] = words.push(text) - 1;
    above = text;
  });
  return {...head, words, at};
}

export const columnOf = (table: Table | undefined, name: string): Column | undefined =>
  table?.columns.find(column => column.name === name);

export function wordsOf(table: Table | undefined, name: string): WordColumn | undefined {
  const column = columnOf(table, name);
  return column && 'words' in column ? column : undefined;
}

export function cellOf(column: Column | undefined, row: number): CellValue {
  if (!column) return null;
  if ('words' in column) return column.words[column.at[row]!] ?? null;
  const number = column.numbers[row]!;
  return Number.isNaN(number) ? null : number;
}

export const textOf = (column: Column | undefined, row: number): string => String(cellOf(column, row) ?? '');
