import type {Level, Place, Problem} from './issues.ts';

/**
 * What only an import can meet: files that are no table, questions that the clerk must answer, figures that do not agree.
 * Sentences stand in i18n/import-text, as exhaustive as those of the reader's problems.
 */
export type ImportProblem =
  | {kind: 'refused-file'; form: string}
  | {kind: 'broken-file'}
  | {kind: 'same-file'; other: string}
  | {kind: 'hidden-sheet'}
  | {kind: 'no-header'; rows: number}
  | {kind: 'not-imported'; table: string}
  | {kind: 'which-table'; candidates: readonly string[]}
  | {
      kind: 'column-wanted';
      name: string;
      zh: string;
      en: string;
      aliases: readonly string[];
      unused: readonly string[];
    }
  | {
      kind: 'which-village';
      found: string;
      township: string | null;
      same: boolean;
      candidates: readonly Candidate[];
    }
  | {kind: 'which-item'; found: string; candidates: readonly Candidate[]}
  | {kind: 'which-fund'; found: string; candidates: readonly Candidate[]}
  | {kind: 'which-project'; found: string; candidates: readonly Candidate[]}
  | {kind: 'village-name-mismatch'; found: string; expected: string}
  | {kind: 'short-code'; found: string; digits: number; name: string | null}
  | {kind: 'damaged-id'; found: string}
  | {kind: 'long-number'; digits: number}
  | {kind: 'code-as-number'; rows: number}
  | {kind: 'formula-without-value'}
  | {kind: 'error-value'; found: string}
  | {kind: 'unit-assumed'; header: string}
  | {kind: 'unit-mixed-up'; found: string; beside: string; factor: number}
  | {kind: 'total-differs'; header: string; stated: string; computed: string; rows: number}
  | {kind: 'repeated-row'; first: number; firstFile: string}
  | {kind: 'repeated-published'; row: number}
  | {kind: 'not-the-product'; due: string; product: string}
  | {kind: 'paid-above-allocated'; id: string; paid: string; allocated: string}
  | {kind: 'future-day'; found: string; data_on: string}
  | {kind: 'negative-without-reason'; found: string}
  | {kind: 'no-payee-kind'; rows: number}
  | {kind: 'bad-id-number'}
  | {kind: 'demonstration-folder'}
  | {kind: 'no-settings'}
  | {kind: 'rows-gone'; table: string; rows: number};

/** One possible answer to a question: what to write, and what it is called. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

export type ImportIssue = (Problem | ImportProblem) & {readonly level: Level; readonly place: Place};
export type IssueKind = ImportIssue['kind'];

/** Questions: only the clerk can answer them. A row with one is asked about; a row with another 必须改 is refused. */
export const questions: ReadonlySet<IssueKind> = new Set<IssueKind>([
  'which-table',
  'which-village',
  'which-item',
  'which-fund',
  'which-project',
  'column-wanted',
  'no-header',
  'missing-column',
  'ambiguous-column',
  'only-due-column',
  'unknown-unit'
]);
