import type {FileTerms} from '../files/file-terms.ts';
import type {WrittenPack} from '../pack-writer.ts';
import type {PackageInfo} from './package-info.ts';
import type {PackageBatch, PackageTable} from './package-table.ts';
import type {WrittenTable} from './table-writer.ts';

/** All files are written and read back. */
export interface WrittenPackage {
  /** By table, in their order. */
  readonly tables: readonly (readonly [name: string, written: WrittenTable])[];
  readonly broken_keys: PackageInfo['broken_keys'];
  /** Every file in the folder of the package. */
  readonly sizes: Readonly<Record<string, {readonly bytes: number; readonly sha256: string}>>;
}

/** Where a package goes: files of one folder, written here or by a process beside this one. */
export interface PackageOut {
  /** Begins all tables: the order of the files’ own lists. */
  begin(heads: readonly PackageTable[], terms: FileTerms): void | Promise<void>;
  /** Adds rows of a table in their order; tables may take turns. Resolves when more may come. */
  rows(table: string, batch: PackageBatch): void | Promise<void>;
  /**
   * Adds the payments that stand in a pack: of 未落实到村 first, then of village after village by code. Resolves when more may
   * come.
   */
  payments(pack: WrittenPack): void | Promise<void>;
  /** After the last row of these tables: what can be done before `finish` is done while others go on. `finish` ends the rest. */
  ended(tables: readonly string[]): void | Promise<void>;
  /** After the last row: ends all files, reads them back. `facts` go into each Parquet file’s own metadata. */
  finish(facts: Readonly<Record<string, string>>): Promise<WrittenPackage>;
  /** A whole text file beside them, after `finish`. */
  text(file: string, content: string): void;
  /** Lets go of what an unfinished package holds open. May be called at any time, and again. */
  close(): void | Promise<void>;
}
