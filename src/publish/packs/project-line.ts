import type {Row} from '../../model/tables.ts';

/** Why money is not yet paid, won from the stage reached. */
export type OpenReason =
  | 'not-started' // 还没开工
  | 'not-finished' // 还没完工
  | 'not-accepted' // 等验收
  | 'not-audited' // 等结算审计
  | 'retention' // 质保金未到期
  | 'returned' // 结余已收回
  | 'returned-retention' // 结余已收回,质保金未到期
  | 'not-approved' // 还没批复
  | 'paid-short' // 发得比应发少,原因未公布
  | 'not-published';

// 原因未公布

/** The last stage of the life cycle whose day is published. */
export type Stage =
  | 'applied'
  | 'town_reviewed'
  | 'library'
  | 'approved'
  | 'fund_issued'
  | 'pre_notice'
  | 'tender'
  | 'award'
  | 'contract'
  | 'started'
  | 'finished'
  | 'accepted'
  | 'audited'
  | 'post_notice'
  | 'handed_over'
  | 'refused'
  | 'cancelled'
  | 'unknown';

/** A project where it is listed (village, township, fund, lists). */
export interface ProjectLine {
  readonly project_id: string;
  readonly project: string;
  readonly state: Row<'projects'>['state'];
  readonly purpose: string | null;
  readonly stage: Stage;
  readonly refusal_reason: string | null;
  /** Years of the funds allocated to it, newest first; empty: no allocation. */
  readonly years: readonly number[];
  /** How many villages it lies in; 0: none named. Over 1 it is "shared" and never split. */
  readonly villages: number;
  readonly village_code: string | null;
  readonly village: string | null;
  readonly township_code: string | null;
  readonly township: string | null;
  readonly planned_fen: number | null;
  readonly contracted_fen: number | null;
  readonly settled_fen: number | null;
  readonly returned_fen: number | null;
  readonly allocated_fen: number;
  readonly paid_fen: number;
  readonly open_fen: number;
  readonly open_reason: OpenReason | null;
  readonly outputs: readonly Output[];
}

export type Output = Pick<
  Row<'project_outputs'>,
  'what' | 'quantity' | 'unit' | 'where' | 'built_quantity' | 'checked_on'
>;

export interface OpenLine {
  readonly subject: 'project' | 'item';
  readonly id: string;
  readonly name: string;
  readonly open_fen: number;
  readonly reason: OpenReason;
}
