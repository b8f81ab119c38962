import {rows, smallCounty, ford, terrace, type County} from './small-county.ts';

/**
 * The small county with its oversight: complaints of two townships in three years, of which one year is small, an audit and an
 * inspection; and households at risk of two years, of which one has a township with a single one of a kind.
 */
export const oversightCounty: County = {
  ...smallCounty,
  oversight: rows(
    'oversight',
    {oversight_id: 'O1', kind: 'audit', village_code: terrace, project_id: 'ROAD', subject: '工程结算审计', received_on: '2026-03-01', days_allowed: 60, closed_on: '2026-04-10', result: 'upheld', recovered_fen: 950_000, recovered_from: 'firm'},
    {oversight_id: 'O2', kind: 'inspection', township_code: '990101102', subject: '公示情况检查', received_on: '2026-06-01', days_allowed: 30},
    {oversight_id: 'O3', kind: 'audit', subject: '全县资金审计', received_on: '2025', closed_on: '2025', result: 'not_upheld'}
  ),
  oversight_sums: rows(
    'oversight_sums',
    {kind: 'complaint', year: 2026, area_code: '990101101', cases: 8, closed: 7, late: 1, median_days: 31, upheld: 4, recovered_cases: 3, recovered_fen: 1_500_000},
    {kind: 'complaint', year: 2026, area_code: '990101102', cases: 5, closed: 5, late: 0, median_days: 20, upheld: 2, recovered_cases: 0, recovered_fen: 0},
    {kind: 'complaint', year: 2025, area_code: '990101101', cases: 6, closed: 6, late: 0, median_days: 25, upheld: 3, recovered_cases: 1, recovered_fen: 146_900},
    {kind: 'complaint', year: 2025, area_code: '990101102', cases: 2, closed: 2, late: 0, median_days: 11, upheld: 1, recovered_cases: 2, recovered_fen: 60_000},
    {kind: 'audit', year: 2026, area_code: '990101101', cases: 3, closed: 3, late: 0, median_days: 50, upheld: 3, recovered_cases: 3, recovered_fen: 700_000}
  ),
  monitoring: rows(
    'monitoring',
    {area_code: '990101101', year: 2026, relieved: 40, unstable: 7, marginal: 9, sudden: 3, entered: 3, cleared: 4, helped: 17, help_fen: 3_400_000},
    {area_code: '990101102', year: 2026, relieved: 30, unstable: 6, marginal: 8, sudden: 1, entered: 5, cleared: 3, helped: 15, help_fen: 2_100_000},
    {area_code: '990101101', year: 2025, relieved: 40, unstable: 8, marginal: 9, sudden: 4, helped: 2, help_fen: 400_000},
    {area_code: ford.slice(0, 9), year: 2025, relieved: 30, unstable: 5, marginal: 6, sudden: 3, helped: 11, help_fen: 1_000_000}
  )
}; // prettier-ignore
