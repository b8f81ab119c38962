import Papa from 'papaparse';

/** Rows that follow each other. `first`: number of the first one as a spreadsheet shows it (a quoted line break adds none). */
export interface CsvBatch {
  readonly first: number;
  readonly rows: readonly string[][];
  /** The batch is one row whose quotes do not close: `rows` holds what stands on its first line. */
  readonly unclosed: boolean;
}

interface Parsed {
  data: string[][];
  errors: {row: number}[];
  meta: {cursor: number};
}

/**
 * Decoded text -> rows. Papa Parse stands behind this one door, is fed text (fed bytes it cut letters in two) and is told
 * the newline (guessing it failed for five of seven chunk sizes). However the text is cut into pieces, the rows are the
 * same. A row whose quotes do not close costs only its own line, not the rest of the file. A carriage return at a row's end
 * belongs to the line break, also where it stands inside the last cell's quotes: no cell means anything by it.
 */
export function* csvRows(pieces: Iterable<string>, delimiter = ','): Generator<CsvBatch> {
  let [rest, first, wait] = ['', 1, 0];
  for (const piece of pieces) {
    rest += piece;
    // One long quoted cell over many pieces: look again only when the text has doubled.
    if (rest.length < wait) continue;
    const {batches, left, next} = split(rest, delimiter, first, false);
    yield* batches;
    wait = left.length === rest.length ? rest.length * 2 : 0;
    [rest, first] = [left, next];
  }
  yield* split(rest, delimiter, first, true).batches;
}

function split(text: string, delimiter: string, from: number, last: boolean) {
  const batches: CsvBatch[] = [];
  let [left, next] = [text, from];
  while (left !== '') {
    const {data, errors, meta} = parse(left, delimiter, !last, 0);
    const bad = errors.find(error => error.row < data.length)?.row;
    const rows = bad === undefined ? data : data.slice(0, bad);
    // Text that ends with a line feed has no further, empty row.
    if (last && bad === undefined && left.endsWith('\n') && rows.at(-1)?.join('') === '') rows.pop();
    for (const row of rows) withoutCarriageReturn(row);
    if (rows.length) batches.push({first: next, rows, unclosed: false});
    next += rows.length;
    if (bad === undefined) {
      left = last ? '' : left.slice(meta.cursor);
      break;
    }
    const start = bad === 0 ? 0 : parse(left, delimiter, !last, bad).meta.cursor;
    const end = left.indexOf('\n', start);
    const line = left.slice(start, end === -1 ? left.length : end);
    batches.push({first: next++, rows: [[line]], unclosed: true});
    left = end === -1 ? '' : left.slice(end + 1);
  }
  return {batches, left, next};
}

function parse(text: string, delimiter: string, ignoreLastRow: boolean, preview: number): Parsed {
  const parser = new (Papa.Parser as unknown as new (config: object) => {
    parse(text: string, base: number, ignoreLastRow: boolean): Parsed;
  })({delimiter, newline: '\n', preview, ...(preview ? {fastMode: false} : {})});
  return parser.parse(text, 0, ignoreLastRow);
}

function withoutCarriageReturn(row: string[]): void {
  const last = row.at(-1);
  if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
}
