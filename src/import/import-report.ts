import type {ImportIssue} from '../model/import-issues.ts';
import type {Level} from '../model/issues.ts';
import type {TableName} from '../model/tables.ts';
import type {Change} from './automatic-changes.ts';
import type {UnitEvidence} from './plan-block.ts';
import type {FateCounts} from './row-fate.ts';

/** One table found on a sheet and how it was read. */
export interface TableRead {
  readonly table: TableName | null;
  readonly header_row: number;
  readonly mapping: readonly (readonly [found: string, column: string | null])[];
  readonly units: Readonly<Record<string, UnitEvidence>>;
  readonly constants: Readonly<Record<string, string>>;
  /** Records beside each other in one row. */
  readonly parts: number;
}

export interface SheetRead {
  readonly sheet: string | null;
  /** Physical rows with a number in the spreadsheet, and what became of them: rows + extra = the sum of the fates. */
  readonly rows: number;
  /** Further records of rows that hold several side by side. */
  readonly extra: number;
  readonly fates: FateCounts;
  readonly tables: readonly TableRead[];
  /** Tables of which only the header stands here. */
  readonly empty: readonly TableName[];
}

export interface FileRead {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly form: string | null;
  readonly sheets: readonly SheetRead[];
}

export interface Sum {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly fen: bigint;
}

/** “Is this what you expected?” */
export interface Figures {
  readonly rows: Readonly<Record<string, number>>;
  readonly paid_fen: bigint;
  readonly by_fund: readonly Sum[];
  readonly by_township: readonly Sum[];
  readonly smallest_fen: number | null;
  readonly largest_fen: number | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** Against what stands in data/ now. */
export interface Compared {
  readonly table: TableName;
  readonly before: number;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** written: data/ is new. kept: something must be mended first. checked: only looked at. empty: nothing to import. */
export type Outcome = 'written' | 'kept' | 'checked' | 'empty';

/** The one model of an import: the terminal, JSON, HTML and the workbook copy all print this. */
export interface ImportReport {
  readonly outcome: Outcome;
  readonly files: readonly FileRead[];
  readonly figures: Figures;
  readonly compared: readonly Compared[];
  readonly counts: Readonly<Record<Level, number>>;
  readonly issues: readonly ImportIssue[];
  readonly changes: readonly Change[];
  readonly tables: readonly TableName[];
  /** Tables without which no site is built, that stand neither in data/ nor in this import. */
  readonly needed: readonly TableName[];
  /** What the guard did: rows masked, summed up only, left out by rule. */
  readonly disclosure: {
    readonly masked: number;
    readonly aggregated: number;
    readonly aggregated_fen: bigint;
    readonly withheld_by_rule: number;
  };
  /** Rows the clerk left out, as listed in private/left-out.csv. */
  readonly left_out: number;
}
