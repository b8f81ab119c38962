import {rows, smallCounty, terrace, wells, type County} from './small-county.ts';

/**
 * The small county with what became of its money: a cold store that earns and shares out, a shared pump house, an asset of a
 * village that is not listed, and the accounts of three periods, of which the second does not open with what the first left.
 */
export const useCounty: County = {
  ...smallCounty,
  assets: rows(
    'assets',
    {asset_id: 'A1', asset: '冷藏库', project_id: 'ROAD', village_code: wells, class: 'operating', value_fen: 50_000_000, owner: '大井村股份经济合作社', owner_kind: 'village', state: 'in_use', handed_over_on: '2024-05-01'},
    {asset_id: 'A2', asset: '旧泵房', village_code: wells, class: 'public', value_fen: 3_000_000, state: 'idle'},
    {asset_id: 'A3', asset: '共用水塔', project_id: 'PIPE', class: 'public', value_fen: 9_000_000},
    {asset_id: 'A4', asset: '外村仓库', village_code: '990101109999', class: 'public', value_fen: 1_000_000, state: 'lost'}
  ),
  asset_income: rows(
    'asset_income',
    {asset_id: 'A1', period: '2025年', kind: 'rent', due_fen: 2_500_000, received_fen: 2_000_000, received_on: '2026-01-15'},
    {asset_id: 'A1', period: '2024年', kind: 'rent', due_fen: 2_500_000, received_fen: 2_500_000}
  ),
  dividends: rows(
    'dividends',
    {dividend_id: 'V1', asset_id: 'A1', village_code: wells, payee_kind: 'household', households: 12, period: '2025年', due_fen: 1_200_000, paid_fen: 600_000},
    {dividend_id: 'V2', project_id: 'PIPE', payer: '晴川水务', payer_kind: 'firm', village_code: terrace, payee_kind: 'village', period: '2025年', due_fen: 400_000, paid_fen: 400_000}
  ),
  accounts: rows(
    'accounts',
    {line_id: 'L1', village_code: wells, period: '2026年第一季度', kind: 'opening', on: '2026-01-01', amount_fen: 1_000_000},
    {line_id: 'L2', village_code: wells, period: '2026年第一季度', kind: 'income', on: '2026-01-15', summary: '冷藏库租金', amount_fen: 2_000_000, counterparty: '晴川农业公司', counterparty_kind: 'firm', asset_id: 'A1', voucher_no: '记-1'},
    {line_id: 'L3', village_code: wells, period: '2026年第一季度', kind: 'expenditure', on: '2026-03-20', summary: '收益分给12户', amount_fen: 600_000, counterparty_kind: 'household', decision: '村民代表会议', decided_on: '2026-03-01', voucher_no: '记-2', signed_on: '2026-04-04'},
    {line_id: 'L4', village_code: wells, period: '2026年第一季度', kind: 'closing', on: '2026-03-31', amount_fen: 2_400_000},
    {line_id: 'L5', village_code: wells, period: '2026年第二季度', kind: 'opening', on: '2026-04-01', amount_fen: 2_700_000},
    {line_id: 'L6', village_code: wells, period: '2026年第二季度', kind: 'expenditure', on: '2026-05-02', summary: '路灯电费', amount_fen: 50_000, counterparty: '供电公司', counterparty_kind: 'firm'},
    {line_id: 'L7', village_code: wells, period: '2026年第二季度', kind: 'closing', on: '2026-06-30', amount_fen: 2_640_000},
    {line_id: 'L8', village_code: '990101109999', period: '2026年', kind: 'income', on: '2026', summary: '补助', amount_fen: 70_000}
  )
}; // prettier-ignore
