-- Household money of one item and period in a village was paid in cash. Goods in kind are not money.
WITH paid AS (
  SELECT village_code, item, COALESCE(period, substr(paid_on, 1, 4)) AS span, round_id,
    count(channel) AS known,
    count(*) FILTER (WHERE channel = 'cash') AS cash,
    sum(amount_fen) FILTER (WHERE channel = 'cash') AS cash_fen,
    min(paid_on) FILTER (WHERE channel = 'cash') AS first_paid_on,
    list(source_row('disbursements', disbursement_id, _file, _row)) FILTER (WHERE channel = 'cash') AS "rows"
  FROM household_payments
  WHERE village_code IS NOT NULL
  GROUP BY ALL
)
SELECT
  village_code AS subject_id,
  village_code,
  CASE WHEN cash > 0 THEN cash END AS households,
  CASE WHEN known = 0 THEN 'not-applicable' WHEN cash > 0 THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN known = 0 THEN 'not-published' END AS reason,
  {'item': COALESCE(i.name, p.item), 'period': span, 'cash_payments': cash, 'cash_fen': CAST(cash_fen AS BIGINT), 'first_paid_on': first_paid_on} AS figures,
  COALESCE("rows", []) AS "rows"
FROM paid p
LEFT JOIN items i USING (item)
