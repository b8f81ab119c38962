import {createHash, type Hash} from 'node:crypto';
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
  /** SHA-256 over all values in order: what is read back must have the same. */
  readonly digest: string;
}

export interface TableWriter {
  add(batch: PackageBatch): void;
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
    readonly parquet: BinaryTable;
    readonly sqlite: BinaryTable;
    readonly terms: FileTerms;
  }
): TableWriter {
  const values = new Array<number>(columns.length).fill(0);
  const withheld = new Map<string, number>();
  const unreadable = new Map<string, number>();
  const at = (name: string) => columns.findIndex(({field}) => field === name);
  const [withheldAt, unreadableAt] = [at('withheld'), at('unreadable')];
  const digest = rowsDigest();
  const {head, line} = csvLines(columns, out.terms);
  let rows = 0;
  out.csv.add(head);
  return {
    add(batch) {
      let text = '';
      for (const cells of batch) {
        for (let at = 0; at < cells.length; at++) if (cells[at] !== null) values[at]!++;
        tally(withheld, cells[withheldAt]);
        tally(unreadable, cells[unreadableAt]);
        text += line(cells);
        out.parquet.append(cells);
        out.sqlite.append(cells);
        digest.add(cells);
        rows++;
      }
      out.csv.add(text);
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
        digest: digest.end()
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
