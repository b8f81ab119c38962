import type {Row} from '../../model/tables.ts';
import type {Marks, Origin, Pack} from './pack.ts';

/** An asset with the names of what it points to. Names of persons have left it (guard/private-parties). */
export type AssetLine = Row<'assets'> & {
  readonly project: string | null;
  readonly village: string | null;
  readonly file: string;
  readonly row: number;
  readonly marks: Marks | null;
};

/** A photo or document of a project or an account line. Only public ones have words and a picture. */
export interface AttachmentLine {
  readonly attachment_id: string;
  readonly project_id: string | null;
  readonly line_id: string | null;
  readonly kind: Row<'attachments'>['kind'];
  readonly on: string | null;
  readonly words: string | null;
  readonly reviewed_by: string | null;
  readonly reviewed_on: string | null;
  /** public: reviewed, with its picture; not-reviewed: nobody signed for it; no-picture: no file of that fingerprint, or no picture. */
  readonly state: 'public' | 'not-reviewed' | 'no-picture';
  /** Scaled and without any data of the camera; path from the site’s root. */
  readonly picture: {readonly path: string; readonly width: number; readonly height: number} | null;
}

/** What a project that was to earn something cost, left standing, promised and brought, period by period. */
export interface UseProject {
  readonly project_id: string;
  readonly project: string;
  /** The promise in the project’s own words (联农带农机制). */
  readonly benefit_link: string | null;
  readonly allocated_fen: number;
  readonly paid_fen: number;
  readonly assets: number;
  readonly value_fen: number;
  /** Newest first. Rent and sales, with shares of the co-operative, to the village; and what was given on to households. */
  readonly periods: readonly {
    readonly period: string;
    readonly due_fen: number;
    readonly received_fen: number;
    readonly households_due_fen: number;
    readonly households_fen: number;
    /** Most households of one dividend; null: no number is published. */
    readonly households: number | null;
  }[];
}

/**
 * One period of a village’s accounts. difference_fen: opening + income − expenditure − closing; carried_fen: opening −
 * closing of the period before. Both are zero in accounts that add up, and null where a balance is not published.
 */
export interface AccountPeriod {
  readonly period: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly opening_fen: number | null;
  readonly income_fen: number;
  readonly expenditure_fen: number;
  readonly closing_fen: number | null;
  readonly difference_fen: number | null;
  readonly carried_fen: number | null;
  readonly lines: number;
}

/** Rows about the use of the money: of a village, or those that stand in no listed village. */
export interface UseRows {
  readonly assets: readonly AssetLine[];
  readonly income: readonly (Row<'asset_income'> & Origin)[];
  readonly dividends: readonly (Row<'dividends'> & Origin)[];
  /** By period, newest first, then by day. */
  readonly accounts: readonly (Row<'accounts'> & Origin)[];
}

export interface UseFigures {
  readonly assets: number;
  readonly value_fen: number;
  readonly in_use: number;
  readonly idle: number;
  readonly lost: number;
  /** Lines of income and of dividends: where there is none, nothing is published, which is not zero. */
  readonly income_lines: number;
  readonly due_fen: number;
  readonly received_fen: number;
  /** Shares that a co-operative paid to the village, and what went to households. */
  readonly village_due_fen: number;
  readonly village_paid_fen: number;
  readonly households_due_fen: number;
  readonly households_paid_fen: number;
  readonly income_fen: number;
  readonly expenditure_fen: number;
}

/** What became of the money in a village: assets, what they brought, and the village’s own accounts. */
export type UsePack = Pack<
  'use',
  Pick<Row<'villages'>, 'village_code' | 'village' | 'township_code' | 'township' | 'county_code' | 'county'>,
  UseRows & {
    readonly projects: readonly UseProject[];
    /** Of lines of the accounts. */
    readonly attachments: readonly AttachmentLine[];
  },
  UseFigures & {
    /** Newest first. */
    readonly periods: readonly AccountPeriod[];
    /** The calendar years of the accounts, newest first. */
    readonly years: readonly {
      readonly year: number;
      readonly income_fen: number;
      readonly expenditure_fen: number;
    }[];
  }
>;

/** The register of assets of all villages, with what stands in none of them. */
export type AssetsPack = Pack<
  'assets',
  Record<string, never>,
  UseRows & {
    readonly classes: readonly {
      readonly class: Row<'assets'>['class'];
      readonly assets: number;
      readonly value_fen: number;
      readonly idle: number;
      readonly lost: number;
    }[];
    readonly villages: readonly (UseFigures & {
      readonly village_code: string;
      readonly village: string;
      readonly township: string | null;
      readonly accounts_to: string | null;
    })[];
    /** Idle or lost, by village and id. */
    readonly unused: readonly AssetLine[];
  },
  UseFigures & {readonly villages: number; readonly villages_with_accounts: number}
>;
