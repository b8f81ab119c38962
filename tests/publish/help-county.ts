import {ford, rows, smallCounty, terrace, wells, type County} from './small-county.ts';

/**
 * The small county with what came beside its own money: special funds that hand a part on as east-west money, a gift that
 * stands in a fund and gifts that stand in none, needs in every state, and loans of which some are few.
 */
export const helpCounty: County = {
  ...smallCounty,
  funds: rows(
    'funds',
    {fund_id: 'F25', fund: '2025年衔接资金', kind: 'transition', year: 2025, amount_fen: 90_000_000},
    {fund_id: 'F26', fund: '2026年协作资金', kind: 'ew_coop', year: 2026, amount_fen: 70_000_000, parent_fund_id: 'F25'},
    {fund_id: 'FX', fund: '没有年度的资金', kind: '山货资金', allocated_on: '2024-12-01'}
  ), // prettier-ignore
  needs: rows(
    'needs',
    {need_id: 'X1', village_code: wells, need: '路灯', quantity: '12', unit: '盏', value_fen: 3_840_000, published_on: '2026-06-02'},
    {need_id: 'X2', village_code: ford, need: '水泵', value_fen: 520_000, published_on: '2026-06', donor_kind: 'company', donor: '山货公司', given_fen: 500_000},
    {need_id: 'X3', village_code: wells, need: '桌椅', published_on: '2026-01-01', donor_kind: 'charity', donor: '慈善会', matched_on: '2026-01-31', given_fen: 900_000, delivered_on: '2026-03-02', delivered_fen: 800_000},
    {need_id: 'X4', village_code: terrace, need: '通组路', published_on: '2024-12-01', donor_kind: 'partner', donor: '协作办', matched_on: '2024-12-11', given_fen: 20_000_000, delivered_on: '2026-02-01', delivered_fen: 20_000_000, accepted_on: '2026-02-04', fund_id: 'F26', project_id: 'ROAD'},
    {need_id: 'X5', village_code: terrace, need: '树苗', donor_kind: 'partner', donor: '协作办', delivered_fen: 300_000, accepted_on: '2026-05-01'}
  ), // prettier-ignore
  financing: rows(
    'financing',
    {kind: 'small_loan', year: 2026, area_code: '990101101', borrowers: 40, loans: 41, amount_fen: 120_000_000},
    {kind: 'small_loan', year: 2026, area_code: '990101102', borrowers: 25, loans: 25, amount_fen: 75_000_000},
    {kind: 'overdue', year: 2026, area_code: '990101101', borrowers: 2, loans: 2, amount_fen: 6_666_600},
    {kind: 'overdue', year: 2026, area_code: '990101102', borrowers: 5, loans: 5, amount_fen: 9_000_000},
    {kind: 'interest_subsidy', year: 2026, area_code: '990101101', borrowers: 40, amount_fen: 4_000_000, fund_id: 'F25'}
  ) // prettier-ignore
};
