/**
 * The nouns of the checks. A check is a rule over the published rows; a finding (疑点) is a point to verify, never a
 * verdict. Checks see only well-formed records: an issue is about the file, a finding about the money.
 */

/** What a rule can be about. */
export const subjectKinds = [
  'village',
  'project',
  'fund',
  'payee',
  'round',
  'item',
  'household',
  'payment'
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Rules of one family look at the same thing; two findings of different families are independent of each other. */
export const checkFamilies = [
  'households',
  'amounts',
  'order',
  'time',
  'notices',
  'bank',
  'contracts',
  'use',
  'totals'
] as const;
export type CheckFamily = (typeof checkFamilies)[number];

/** found: look again. passed: compared and in order. not-applicable: could not or need not be compared, and why. */
export const checkStates = ['found', 'passed', 'not-applicable'] as const;
export type CheckState = (typeof checkStates)[number];

/**
 * Why a subject could not be compared. not-published: a needed cell is empty · coarse: only a year or month is published ·
 * too-few: not enough to compare with · not-due: its time has not come · no-rule: no rate, cap or limit is published.
 */
export const skipReasons = ['not-published', 'coarse', 'too-few', 'not-due', 'no-rule'] as const;
export type SkipReason = (typeof skipReasons)[number];

export type ParameterValue = number | string;

/** A check's page in one language, as its `page.<language>.md` says it; `{name}` in it has been filled in. */
export interface CheckText {
  readonly title: string;
  /** One sentence: what the check looks for. */
  readonly summary: string;
  readonly rule: string;
  readonly example: string;
  readonly why: string;
  readonly innocent: readonly string[];
  /** Where the rule comes from. */
  readonly source: string;
  /** Words of the figures compared, in the order in which a page shows them. */
  readonly figures: readonly NamedWords[];
  /** What each parameter means and why it has its default. */
  readonly parameters: readonly NamedWords[];
}

export interface NamedWords {
  readonly name: string;
  readonly words: string;
}

/** A check as it runs here: its rule, its texts, and the parameters in force with who changed them. */
export interface Check {
  readonly check: string;
  readonly subject: SubjectKind;
  readonly family: CheckFamily;
  /** Columns it needs, by table. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Findings also stand on the pages of the projects or funds whose rows they name. */
  readonly also: readonly ('project' | 'fund' | 'payee')[];
  readonly sql: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly defaults: Readonly<Record<string, ParameterValue>>;
  /** A setting that changes the check or switches it off, with its reason and signer. */
  readonly changed: {readonly on: boolean; readonly reason: string; readonly signer: string} | null;
  readonly text: {readonly zh: CheckText; readonly en: CheckText};
}

/** A row of the published files that a finding rests on. */
export interface SourceLine {
  readonly table: string;
  /** Its key, or the columns that name it joined by `|`. */
  readonly key: string;
  readonly file: string;
  readonly row: number;
}

export interface Finding {
  /** Hash of check, subject, and table and key of each source row; never of row numbers or amounts. */
  readonly finding_id: string;
  readonly check: string;
  readonly subject_kind: SubjectKind;
  readonly subject_id: string;
  readonly village_code: string | null;
  /** Households concerned; null where the subject is no list of households. */
  readonly households: number | null;
  /** The figures compared: money in `…_fen`, shares in `…_percent`, days and words as text. */
  readonly figures: Readonly<Record<string, number | string | null>>;
  readonly rows: readonly SourceLine[];
}

/** What one check made of every subject. `found` + `passed` + all `skipped` = subjects. */
export interface CheckResult {
  readonly check: Check;
  readonly found: readonly Finding[];
  readonly passed: number;
  readonly skipped: readonly {readonly reason: SkipReason; readonly subjects: number}[];
}
