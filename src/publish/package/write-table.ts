import {createHash, type Hash} from 'node:crypto';
import type {BinaryColumn, BinaryValue} from '../../store/binary-table.ts';
import type {ParquetFolder} from '../../store/parquet-folder.ts';
import type {SqliteFile} from '../../store/sqlite-file.ts';
import {csvHead, csvLine} from '../csv-text.ts';
import type {PackageTable} from './package-table.ts';

/** Where a text file of the package goes, piece by piece. */
export interface TextFile {
  add(text: string): void;
  end(): void;
}

/** What is known of the four states of a column's cells. */
export interface ColumnCoverage {
  readonly name: string;
  readonly values: number;
  readonly withheld: number;
  readonly unreadable: number;
}

export interface WrittenTable {
  readonly rows: number;
  readonly columns: readonly ColumnCoverage[];
  /** SHA-256 over all values in order: what is read back must have the same. */
  readonly digest: string;
}

export const binaryColumns = (table: PackageTable): readonly BinaryColumn[] =>
  table.columns.map(({field, kind}) => ({
    field,
    type: kind === 'money' || kind === 'integer' ? 'BIGINT' : 'VARCHAR'
  }));

/** Writes one table as CSV, Parquet and into SQLite in one pass, the same rows in the same order, and counts its cells. */
export async function writeTable(
  table: PackageTable,
  out: {
    readonly csv: TextFile;
    readonly parquet: Awaited<ReturnType<ParquetFolder['table']>>;
    readonly sqlite: SqliteFile;
    readonly status: string;
  }
): Promise<WrittenTable> {
  const fields = table.columns.map(({field}) => field);
  const values = new Array<number>(fields.length).fill(0);
  const withheld = new Map<string, number>();
  const unreadable = new Map<string, number>();
  const digest = rowsDigest();
  const intoSqlite = out.sqlite.table(table.name, binaryColumns(table), table.key);
  let rows = 0;
  out.csv.add(csvHead(table.columns, out.status));
  for await (const batch of table.rows) {
    let text = '';
    for (const row of batch) {
      const cells = fields.map(field => row[field] ?? null);
      for (let at = 0; at < cells.length; at++) if (cells[at] !== null) values[at]!++;
      tally(withheld, row['withheld']);
      tally(unreadable, row['unreadable']);
      text += csvLine(table.columns, row, out.status);
      out.parquet.append(cells);
      intoSqlite.append(cells);
      digest.add(cells);
      rows++;
    }
    out.csv.add(text);
  }
  out.csv.end();
  await intoSqlite.close();
  await out.parquet.close();
  return {
    rows,
    columns: table.columns.map(({name, field}, at) => ({
      name,
      values: values[at]!,
      withheld: withheld.get(field) ?? 0,
      unreadable: unreadable.get(field) ?? 0
    })),
    digest: digest.end()
  };
}

function tally(counts: Map<string, number>, fields: string | number | null | undefined): void {
  if (typeof fields !== 'string') return;
  for (const field of fields.split('|')) counts.set(field, (counts.get(field) ?? 0) + 1);
}

/** SHA-256 over rows of values; null and '' differ. */
export function rowsDigest(): {add(values: readonly BinaryValue[]): void; end(): string} {
  const hash: Hash = createHash('sha256');
  let waiting = '';
  return {
    add(values) {
      for (const value of values) waiting += value === null ? '\u0000\u001f' : `${value}\u001f`;
      waiting += '\n';
      if (waiting.length < 1 << 16) return;
      hash.update(waiting);
      waiting = '';
    },
    end: () => hash.update(waiting).digest('hex')
  };
}
