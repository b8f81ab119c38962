import type {TableName} from '../model/tables.ts';
import {countRow, type Known, type Read} from './known.ts';

type Cells = Readonly<Record<string, string>>;

/** Cells as they stand in the file: yuan with two decimals. */
const fromText: Read<Cells> = {
  money: (line, column) => {
    const text = line[column] ?? '';
    return text === '' || text === '不公开' ? null : BigInt(text.replace('.', ''));
  },
  text: (line, column) => line[column] ?? ''
};

/** Counts a written file again from its text alone, chunk by chunk (cut at line ends). */
export function rereadTable(known: Known, table: TableName): (chunk: string) => void {
  let header: readonly string[] | null = null;
  return chunk => {
    for (const line of csvRecords(chunk)) {
      if (header === null) header = line;
      else
        countRow(known, table, Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])), fromText);
    }
  };
}

/** Records of CSV text that ends at a line end. Written apart from csv.ts, so that one cannot hide the other's fault. */
export function* csvRecords(text: string): Generator<string[]> {
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      let end = at + 1;
      while (text[end] !== '"' || text[end + 1] === '"') end += text[end] === '"' ? 2 : 1;
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
      cell = text.slice(start, at);
    }
    cells.push(cell);
    if (text[at] === '\n') {
      yield cells;
      cells = [];
    }
    at++;
  }
}
