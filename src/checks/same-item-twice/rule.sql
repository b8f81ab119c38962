-- One household, one item, one period, one village: two payments that are not the very same one twice.
-- Payments by the head, the mu and the machine stand apart by quantity_unit, instalments by stage.
WITH received AS (
  SELECT
    household_id, item, min(village_code) AS village_code,
    COALESCE(period, substr(paid_on, 1, 4)) AS period,
    count(*) AS times,
    count(DISTINCT (paid_on, amount_fen)) AS different,
    count(DISTINCT village_code) AS villages,
    sum(amount_fen) AS paid_fen,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM household_payments
  WHERE item IS NOT NULL
  GROUP BY household_id, item, COALESCE(period, substr(paid_on, 1, 4)), quantity_unit, stage, project_id,
    CASE WHEN household_id IS NULL THEN disbursement_id END
)
SELECT
  household_id AS subject_id,
  village_code,
  1 AS households,
  CASE
    WHEN household_id IS NULL THEN 'not-applicable'
    WHEN times > 1 AND different > 1 AND villages <= 1 THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN household_id IS NULL THEN 'not-published' END AS reason,
  {'times': times, 'paid_fen': paid_fen, 'period': period} AS figures,
  "rows"
FROM received
