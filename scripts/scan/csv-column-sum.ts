import Papa from 'papaparse';
import {printedFen} from './page-figures.ts';

/** Rows of a written CSV and the exact sum of one of its amount columns, read back as any reader of the file would. */
export function csvColumnSum(csv: string, column: string): {rows: number; fen: bigint} {
  const [header = [], ...rows] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true
  }).data;
  const index = header.indexOf(column);
  if (index < 0) throw new SyntaxError(`a download has no column ${column}`);
  return {rows: rows.length, fen: rows.reduce((sum, row) => sum + printedFen(row[index] ?? ''), 0n)};
}
