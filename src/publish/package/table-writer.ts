import {createHash} from 'node:crypto';
import type {BinaryColumn, BinaryTable, BinaryValue} from '../../store/binary-table.ts';
import {csvLines} from '../files/csv-text.ts';
import type {FileTerms} from '../files/file-terms.ts';
import type {PackageBatch, PackageTable} from './package-table.ts';

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
  /** SHA-256 over all rows as arrays of JSON, one a line: what is read back must have the same. */
  readonly digest: string;
}

export interface TableWriter {
  /** Resolves when more may come. */
  add(batch: PackageBatch): Promise<void>;
  /** After the last row: ends the CSV. */
  ended(): WrittenTable;
  /** Ends the Parquet file; `facts` go into its own metadata. */
  close(facts: Readonly<Record<string, string>>): Promise<void>;
}

export const binaryColumns = ({columns}: Pick<PackageTable, 'columns'>): readonly BinaryColumn[] =>
  columns.map(({field, kind}) => ({
    field,
    type: kind === 'money' || kind === 'integer' ? 'BIGINT' : 'VARCHAR'
  }));

/** Writes one table as CSV, Parquet and into SQLite in one pass, the same rows in the same order, and counts its cells. */
export function tableWriter(
  {columns}: PackageTable,
  out: {
    readonly csv: TextFile;
    readonly parquet: BinaryTable<string>;
    readonly sqlite: BinaryTable<readonly BinaryValue[]>;
    readonly terms: FileTerms;
  }
): TableWriter {
  const values = new Array<number>(columns.length).fill(0);
  const withheld = new Map<string, number>();
  const unreadable = new Map<string, number>();
  const at = (name: string) => columns.findIndex(({field}) => field === name);
  const [withheldAt, unreadableAt] = [at('withheld'), at('unreadable')];
  const digest = createHash('sha256');
  const {head, line} = csvLines(columns, out.terms);
  let rows = 0;
  out.csv.add(head);
  return {
    async add(batch) {
      let text = '';
      for (const cells of batch) {
        for (let at = 0; at < cells.length; at++) if (cells[at] !== null) values[at]!++;
        tally(withheld, cells[withheldAt]);
        tally(unreadable, cells[unreadableAt]);
        text += line(cells);
      }
      rows += batch.length;
      out.csv.add(text);
      await out.sqlite.append(batch);
      const texts = batch.map(cells => JSON.stringify(cells));
      for (const row of texts) digest.update(`${row}\n`);
      await out.parquet.append(texts);
    },
    ended() {
      out.csv.end();
      return {
        rows,
        columns: columns.map(({name, field}, at) => ({
          name,
          values: values[at]!,
          withheld: withheld.get(field) ?? 0,
          unreadable: unreadable.get(field) ?? 0
        })),
        digest: digest.digest('hex')
      };
    },
    async close(facts) {
      await out.sqlite.close(facts);
      await out.parquet.close(facts);
    }
  };
}

function tally(counts: Map<string, number>, fields: string | number | null | undefined): void {
  if (typeof fields !== 'string') return;
  for (const field of fields.split('|')) counts.set(field, (counts.get(field) ?? 0) + 1);
}
