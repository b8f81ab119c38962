import {csvRows} from '../read/csv-rows.ts';
import {decodePieces, detectEncoding, type Encoding} from '../read/decode.ts';
import type {GridRow, Sheet} from '../spreadsheet/sheet.ts';

/** A text file as a sheet, or the encoding in which it broke and the first byte that cannot be read. */
export type TextSheet =
  | {readonly sheet: Sheet; readonly encoding: Encoding}
  | {readonly undecodable: Encoding; readonly byte: number};

/** A .csv, .tsv or .txt: decoded, its separator found, its rows numbered as a spreadsheet numbers them. */
export function textSheet(file: string, bytes: Uint8Array): TextSheet {
  const detected = detectEncoding(bytes);
  if ('undecodable' in detected) return detected;
  const {encoding} = detected;
  const head = decodePieces(bytes, encoding).next().value ?? '';
  const separator = separatorOf(head);
  function* rows(): Generator<GridRow> {
    for (const batch of csvRows(decodePieces(bytes, encoding), separator)) {
      let row = batch.first;
      for (const cells of batch.rows)
        yield batch.unclosed ? {row: row++, cells, broken: true} : {row: row++, cells};
    }
  }
  return {sheet: {file, name: null, hidden: false, merges: [], rows}, encoding};
}

const separators = [',', '\t', ';', '|'] as const;

/** The separator that cuts most of the first lines into the same number of cells; a comma where none does. */
export function separatorOf(head: string): string {
  const lines = head.split('\n', 21).slice(0, 20);
  let [best, most] = [',', 0];
  for (const separator of separators) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const cells = line.replaceAll(/"[^"]*"/gu, '').split(separator).length;
      if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...counts].map(([cells, times]) => times * 100 + Math.min(cells, 99)));
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}
