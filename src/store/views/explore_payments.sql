-- The payments that are listed one by one, as the explorer reads them: village_code '' is 未落实到村, village_group and
-- household tokens stay in the packs. Village by village, the newest first, and totally sorted.
SELECT
  disbursement_id, place AS village_code, project_id, fund_id, item, payee_kind, payee, quantity, quantity_unit, rate,
  due_fen, amount_fen, paid_on, CAST(fund_year AS INTEGER) AS fund_year, period, stage, channel
FROM payments
WHERE _expired IS NOT true
ORDER BY place = '', place, paid_on DESC, item, disbursement_id, _file, _row
