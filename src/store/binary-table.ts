/** A column of a written Parquet or SQLite table: text, or a whole number (money in fen). */
export interface BinaryColumn {
  readonly field: string;
  readonly type: 'VARCHAR' | 'BIGINT';
}
export type BinaryValue = string | number | null;

/** Takes the rows of one table in the order in which they shall stand. */
export interface BinaryTable<Row> {
  append(rows: readonly Row[]): void | Promise<void>;
  /** Ends the table: what was appended stands in the file. `facts` go into a file's own metadata where it has some. */
  close(facts: Readonly<Record<string, string>>): Promise<void>;
}
