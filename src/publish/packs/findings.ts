import type {Check, Finding, SkipReason} from '../../model/checks.ts';
import type {Row} from '../../model/tables.ts';
import type {Pack} from './pack.ts';

/** A document or notice behind a finding's source rows. */
export interface FindingDocument {
  readonly kind: 'fund' | 'allocation' | 'item' | 'notice';
  /** Id of the fund, item or notice. */
  readonly id: string;
  /** The fund's or item's name; a notice's kind. */
  readonly name: string | null;
  readonly document_no: string | null;
  /** Days of a notice; the day of an allocation. */
  readonly from: string | null;
  readonly to: string | null;
  readonly url: string | null;
}

/** One check: its rule, what it was run with, and what it found; findings about persons only as counts. */
export type CheckPack = Pack<
  'check',
  Omit<Check, 'also'>,
  {
    readonly findings: readonly (Finding & {
      readonly subject: string;
      readonly village: string | null;
      readonly independent: boolean;
      /** Approvals and notices that belong to the source rows. */
      readonly documents: readonly FindingDocument[];
    })[];
    /** Findings about households and single payments to persons: townships with enough of them. */
    readonly townships: readonly {
      readonly township_code: string;
      readonly township: string | null;
      readonly findings: number;
    }[];
  },
  {
    readonly on: boolean;
    readonly listed: number;
    /** Not yet put to the office, or still within its time to answer: only counted. */
    readonly not_yet: number;
    /** Null: there are some, but too few to say how many. */
    readonly about_persons: number | null;
    readonly elsewhere: number;
    /** Subjects that could be compared: found and passed. */
    readonly compared: number;
    readonly skipped: readonly {readonly reason: SkipReason; readonly subjects: number}[];
    /** False: it fires so often, or its findings are confirmed so seldom, that it tells little (publish/write-checks). */
    readonly discriminates: boolean;
  }
>;

/** Points to verify that were put to the offices: asked, answered or overdue, resolved. */
export type RegisterPack = Pack<
  'register',
  {
    readonly answer_days: number;
    /** Years without an announced calendar of days off: Monday to Friday were counted. */
    readonly assumed_years: readonly number[];
  },
  {
    readonly entries: readonly {
      readonly finding_id: string;
      readonly check: string;
      readonly title: {readonly zh: string; readonly en: string};
      readonly subject: string;
      readonly village_code: string | null;
      readonly stage: 'answered' | 'overdue';
      /** open, explained, corrected, referred: as answers.csv has it. */
      readonly state: string;
      readonly asked_on: string | null;
      readonly due_on: string | null;
      readonly answer: string | null;
      readonly by: string | null;
      readonly on: string | null;
      /** Working days from question to answer. */
      readonly days: number | null;
    }[];
    /** Asked about once and found no more: the data changed. */
    readonly resolved: readonly Pick<
      Row<'answers'>,
      'finding_id' | 'state' | 'asked_on' | 'answer' | 'by' | 'on'
    >[];
    readonly townships: readonly {
      readonly township_code: string | null;
      readonly township: string | null;
      readonly asked: number;
      readonly answered: number;
      readonly overdue: number;
      readonly median_days: number | null;
    }[];
  },
  {
    readonly not_asked: number;
    readonly waiting: number;
    readonly answered: number;
    readonly overdue: number;
    readonly resolved: number;
  }
>;
