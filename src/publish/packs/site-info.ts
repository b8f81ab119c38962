import type {PackKind} from './any-pack.ts';

/** One line of a list of packs: `.portal/index/<kind>.json`. sha256 is the pack's fingerprint and the page's cache key. */
export interface IndexEntry {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

export interface VillageEntry extends IndexEntry {
  readonly township_code: string | null;
  readonly township: string | null;
  readonly county_code: string | null;
  readonly county: string | null;
  /** First letter of the pinyin, A–Z or # for other scripts; the full pinyin for sorting. */
  readonly letter: string;
  readonly pinyin: string;
  /** Years of paid_on that have a year page, newest first. */
  readonly years: readonly number[];
  /** Projects with things one can count on site; with any the village has a counting sheet. */
  readonly countable: number;
  readonly valid_to: string | null;
  readonly paid_fen: number;
}

/** What a link says of the file it leads to. `rows`: null where a file is no table. */
export interface FileSize {
  readonly rows: number | null;
  readonly bytes: number;
}

/** `.portal/site.json`: what every page needs besides its pack. */
export interface SiteInfo {
  readonly settings: import('../../model/settings.ts').Settings;
  /** Hash over every pack's fingerprint: the version of the data, printed in full on the method page. */
  readonly fingerprint: string;
  readonly current_year: number;
  readonly counts: Readonly<Record<PackKind, number>>;
  readonly report: Report;
  readonly single_county: {readonly county_code: string; readonly county: string} | null;
  readonly has: {
    readonly rounds: boolean;
    readonly standards: boolean;
    readonly teams: boolean;
    readonly notices: boolean;
    readonly aggregates: boolean;
    readonly bank_batches: boolean;
    readonly corrections: boolean;
    readonly tour: boolean;
  };
  /** Files of data by path inside the site; known once they are written, before any page is made. */
  readonly sizes?: Readonly<Record<string, FileSize>>;
}

/** What the build read and what became of it: the report page and the closing summary. */
export interface Report {
  readonly files: readonly FileLine[];
  /** Issues by level and kind, equal ones grouped, with the first few places; personal data without its value. */
  readonly issues: readonly {
    readonly level: 'must' | 'check' | 'hint';
    readonly kind: string;
    readonly count: number;
    readonly examples: readonly import('../../model/issues.ts').Issue[];
  }[];
}

export interface FileLine {
  readonly file: string;
  readonly table: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly mapping: readonly (readonly [string, string | null])[];
  readonly rows_read: number;
  readonly published: number;
  readonly aggregated: number;
  readonly withheld: number;
  readonly rejected: number;
}
