import {createHash} from 'node:crypto';
import {gunzipSync} from 'node:zlib';
import type {IssueSink, Level, Problem} from '../model/issues.ts';
import type {FileReport, RowSink, SourceRow} from '../model/records.ts';
import type {Table} from '../model/table.ts';
import type {TableName} from '../model/tables.ts';
import {columnLetter} from '../spreadsheet/column-letter.ts';
import {csvRows} from './csv-rows.ts';
import {decodePieces, detectEncoding} from './decode.ts';
import {findLayout, type Layout} from './find-layout.ts';
import {hideNumbers} from './hide-numbers.ts';
import {mappedLabel, type MappedTable} from './mapping.ts';
import {proposeId} from './propose-id.ts';
import type {CellContext} from './read-cell.ts';
import {rowReader, type RowIssue} from './row-reader.ts';

/** Rows handed over at once: few enough for little memory, enough that the store appends in one stroke. */
export const batchRows = 5_000;

export interface TableFile {
  /** File name inside the data folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly table: Table;
  readonly mapped?: MappedTable;
}

export interface TableContext extends CellContext {
  readonly strict: boolean;
}

/** These may hold only a header; a county without a fund or a project has nothing to publish (design 4). */
const needRows: ReadonlySet<string> = new Set(['funds', 'projects']);

/** Reads one file into one table. Bad data never throws: each problem is one issue, each rejected row is counted. */
export function readTable(
  source: TableFile,
  sink: RowSink,
  issues: IssueSink,
  context: TableContext
): FileReport {
  const {file, table, mapped} = source;
  const label = mapped ? mappedLabel(file, mapped.where) : file;
  const count = {rows_read: 0, accepted: 0, rejected: 0, blank: 0, totals: 0};
  const money = table.columns.filter(column => column.kind === 'money').map(column => column.field as string);
  const sums: Record<string, bigint> = Object.fromEntries(money.map(field => [field, 0n]));
  const add = (problem: Problem, level: Level, place: RowIssue['place'] = {}) =>
    issues.add({...quotable(problem), level, place: {file, ...place}});
  const report = (encoding: string, mapping: FileReport['mapping']): FileReport => ({
    file: label,
    table: table.name as TableName,
    sha256: createHash('sha256').update(source.bytes).digest('hex'),
    bytes: source.bytes.length,
    encoding,
    mapping,
    ...count,
    sums
  });

  const bytes = unpack(source);
  if (bytes === null || isWorkbook(bytes)) {
    add({kind: 'not-a-table', found: file}, 'must');
    return report('', []);
  }
  const detected = detectEncoding(bytes);
  if ('undecodable' in detected) {
    add({kind: 'undecodable', encoding: detected.undecodable, byte: detected.byte}, 'must');
    return report('', []);
  }
  const {encoding} = detected;
  const rowsBy = (delimiter: string) => csvRows(decodePieces(bytes, encoding), delimiter);
  const layout = findLayout(rowsBy, table, mapped);
  if (layout === null) {
    add({kind: 'empty-file', table: table.name}, table.required ? 'must' : 'check');
    return report(encoding, []);
  }
  const mapping = layout.binding.mapping;
  if (headerProblems(layout, mapped, add)) return report(encoding, mapping);

  const read = rowReader({
    label,
    table,
    columns: layout.binding.columns,
    width: layout.width,
    captionUnit: layout.captionUnit,
    context,
    strict: context.strict
  });
  const keep = rowFilter(layout, mapped);
  const isNew = mapped?.distinct ? firstOfKey(table) : () => true;
  let batch: SourceRow[] = [];
  for (const {first, rows, unclosed} of rowsBy(layout.delimiter))
    for (let i = 0; i < rows.length; i++) {
      const [row, cells] = [first + i, rows[i]!];
      if (row <= layout.headerRow || (!unclosed && !keep(cells))) continue;
      const outcome = unclosed ? unclosedRow(row) : read(cells, row);
      if (outcome.kind === 'blank') count.blank++;
      else if (outcome.kind === 'total') {
        count.totals++;
        add({kind: 'total-row', found: outcome.found}, 'hint', {row});
      } else {
        if (outcome.kind === 'row' && !isNew(outcome.row)) continue;
        for (const {problem, level, place} of outcome.issues) add(problem, level, place);
        count.rows_read++;
        if (outcome.kind === 'rejected') {
          count.rejected++;
          continue;
        }
        count.accepted++;
        for (const field of money) {
          const value = outcome.row.values[field];
          if (typeof value === 'number') sums[field]! += BigInt(value);
        }
        if (batch.push(outcome.row) === batchRows) {
          sink(table.name as TableName, batch);
          batch = [];
        }
      }
    }
  if (batch.length) sink(table.name as TableName, batch);
  if (count.rows_read === 0 && needRows.has(table.name)) add({kind: 'empty-file', table: table.name}, 'must');
  return report(encoding, mapping);
}

function unclosedRow(row: number) {
  const issue: RowIssue = {problem: {kind: 'unclosed-quote'}, level: 'must', place: {row}};
  return {kind: 'rejected', issues: [issue]} as const;
}

/** The problem with its cell as it may be quoted. */
function quotable(problem: Problem): Problem {
  if (!('found' in problem) || typeof problem.found !== 'string') return problem;
  const found = hideNumbers(problem.found);
  if (found === problem.found.normalize('NFKC')) return problem;
  return {
    ...problem,
    found,
    ...(problem.kind === 'not-an-id' ? {proposal: proposeId(found)} : {})
  } as Problem;
}

/** Reports what is wrong with the header row. True when the rows below must not be read. */
function headerProblems(
  layout: Layout,
  mapped: MappedTable | undefined,
  add: (problem: Problem, level: Level, place?: RowIssue['place']) => void
): boolean {
  let stop = false;
  for (const {index, problem} of layout.binding.problems) {
    const hint = problem.kind === 'unknown-column';
    if (hint && (mapped || isRowNumber(problem.found))) continue;
    const header = index === null ? {} : {column: columnLetter(index)};
    add(problem, hint ? 'hint' : 'must', {row: layout.headerRow, ...header});
    stop ||= !hint;
  }
  return stop;
}

/** A running number needs no hint. */
const isRowNumber = (header: string): boolean => /^(?:序\s*号|编\s*号|no\.?|#)$/iu.test(header);

function rowFilter(layout: Layout, mapped: MappedTable | undefined): (cells: readonly string[]) => boolean {
  const headers = layout.binding.mapping.map(([header]) => header);
  const tests = Object.entries(mapped?.where ?? {}).map(([column, value]) => {
    const index = headers.indexOf(column.trim());
    const wanted = new Set([value].flat().map(entry => entry.trim()));
    return (cells: readonly string[]) => wanted.has((cells[index] ?? '').trim());
  });
  return cells => tests.every(test => test(cells));
}

/** True for the first row of each key; a table without a key has all its columns for one. */
function firstOfKey(table: Table): (row: SourceRow) => boolean {
  const seen = new Set<string>();
  const fields = table.columns
    .filter(column => table.key.length === 0 || column.key)
    .map(column => column.field as string);
  return ({values}) => {
    const key = JSON.stringify(fields.map(field => values[field]));
    return seen.size < seen.add(key).size;
  };
}

function unpack({file, bytes}: TableFile): Uint8Array | null {
  if (!file.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}

/** An .xlsx or .ods begins as a zip, an .xls as an OLE file: renamed to .csv they would decode to nonsense. */
function isWorkbook(bytes: Uint8Array): boolean {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return magic === '504b0304' || magic === 'd0cf11e0';
}
