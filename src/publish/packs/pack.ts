import type {SubjectKind} from '../../model/checks.ts';
import type {FileTerms} from '../files/file-terms.ts';

/**
 * Packs: one canonical JSON file per village, township, county, project, fund, item, payee and for the whole site.
 * Packs are the public API (`/api/v1/<kind>/<id>.json`, byte for byte) and the only thing pages read.
 * Money is whole fen in `…_fen`; days are `YYYY[-MM[-DD]]`; null is "not published". Lists have a total order.
 * Each kind has its file in this folder; `AnyPack` names them all, and the API's schemas are derived from it.
 */
export interface Pack<Kind extends string, Record, Rows, Figures> {
  readonly kind: Kind;
  readonly id: string;
  readonly record: Record;
  readonly rows: Rows;
  readonly figures: Figures;
  /** Points to verify (checks). */
  readonly findings: readonly FindingLine[];
  readonly sources: Sources;
  /** Whose the data is and under which terms; given to every pack as it is written. */
  readonly terms?: FileTerms;
}

/** A point to verify where its subject is shown; its figures and source rows stand in the check's pack. */
export interface FindingLine {
  readonly finding_id: string;
  readonly check: string;
  readonly title: {readonly zh: string; readonly en: string};
  readonly subject_kind: SubjectKind;
  readonly subject_id: string;
  /** The subject's name. */
  readonly subject: string;
  /** Checks of two families, which look at different things, both point to this subject. */
  readonly independent: boolean;
}

/** Names of what the rows point to, and where the figures come from. */
export interface Sources {
  /** Files of `data/` the pack was made from, with the rows used of each. */
  readonly files: readonly {readonly file: string; readonly rows: number}[];
  readonly funds: readonly FundName[];
  readonly projects: readonly {readonly project_id: string; readonly project: string}[];
  readonly items: readonly ItemName[];
}

export interface FundName {
  readonly fund_id: string;
  readonly fund: string;
  readonly year: number | null;
  readonly document_no: string | null;
}

export interface ItemName {
  readonly item: string;
  readonly name: string;
  readonly scope: 'universal' | 'targeted' | null;
  readonly tier: 'full' | 'masked' | 'aggregate';
}

/** Text as published where a cell could not be read, and which cells are withheld. */
export interface Marks {
  readonly raw?: Readonly<Record<string, string>>;
  readonly withheld?: readonly string[];
  readonly unreadable?: readonly string[];
}

export interface Origin {
  readonly file: string;
  readonly row: number;
  readonly marks: Marks | null;
}
