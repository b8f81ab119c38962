/** 必须改 (blocks the row or the build) · 请核对 (asks) · 提示 (helps). */
export type Level = 'must' | 'check' | 'hint';

/** Where a thing stands, as a spreadsheet shows it: row 1 is the first line of the file, column 'C' with its header. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly header?: string;
}

/**
 * What can be wrong with a file. An issue is about the file, a finding about the money. Sentences come last, in one
 * exhaustive function per language (i18n/issue-text): a kind without a sentence does not compile.
 * `found` is the cell as it stands; kinds about personal data never carry it.
 */
export type Problem =
  | {kind: 'missing-file'; table: string}
  | {kind: 'missing-column'; table: string; name: string; zh: string; aliases: readonly string[]}
  | {kind: 'unknown-column'; found: string; proposal?: string}
  | {kind: 'ambiguous-column'; name: string; found: readonly string[]}
  | {kind: 'private-column'; found: string}
  | {kind: 'only-due-column'; found: string}
  | {kind: 'empty-file'; table: string}
  | {kind: 'undecodable'; encoding: string; byte: number}
  | {kind: 'damaged-text'; found: string}
  | {kind: 'removed-characters'; found: string; removed: readonly string[]}
  | {kind: 'not-a-table'; found: string}
  | {kind: 'short-row'; cells: number; expected: number}
  | {kind: 'long-row'; cells: number; expected: number}
  | {kind: 'unclosed-quote'}
  | {kind: 'total-row'; found: string}
  | {kind: 'empty-required'; name: string}
  | {kind: 'not-an-amount'; found: string}
  | {kind: 'amount-too-large'; found: string}
  | {kind: 'rounded-amount'; found: string; written: string}
  | {kind: 'unknown-unit'; name: string}
  | {kind: 'not-a-day'; found: string}
  | {kind: 'ambiguous-day'; found: string}
  | {kind: 'not-an-integer'; found: string}
  | {kind: 'not-a-decimal'; found: string}
  | {kind: 'not-a-code'; found: string; digits?: number}
  | {kind: 'damaged-code'; found: string}
  | {kind: 'not-an-id'; found: string; proposal: string}
  | {kind: 'not-a-choice'; found: string; expected: readonly string[]}
  | {kind: 'not-a-url'; found: string}
  | {kind: 'not-a-phone'}
  | {kind: 'duplicate-key'; table: string; found: string; first: number}
  | {kind: 'unknown-reference'; found: string; table: string}
  | {kind: 'unknown-village'; found: string}
  | {kind: 'village-township-mismatch'; found: string; expected: string}
  | {kind: 'small-count'; name: string}
  | {kind: 'need-of-household'}
  | {kind: 'case-by-case'}
  | {kind: 'names-person'}
  | {kind: 'personal-data'; detector: string}
  | {kind: 'aggregate-row'; item: string | null}
  | {kind: 'tier-too-loose'; item: string; found: string; least: string; word: string}
  | {kind: 'public-answer-missing-check'; found: string}
  | {kind: 'unknown-finding'; found: string; proposal?: string}
  | {kind: 'bad-setting'; path: string; reason: string}
  | {kind: 'unknown-setting'; path: string; proposal?: string}
  | {kind: 'empty-corpus'}
  | {kind: 'no-token-key'}
  | {kind: 'correction-shows-person'; field: string}
  | {kind: 'mapping-unmatched'; pattern: string};

export type Issue = Problem & {readonly level: Level; readonly place: Place};

/** Collects issues; `issues.add` never throws, so that one run names every problem. */
export interface IssueSink {
  add(issue: Issue): void;
}
