-- One household, one item, one day, one period, one amount, more than once. The subject is the first of the equal payments.
WITH alike AS (
  SELECT
    min(disbursement_id) AS subject_id,
    min(village_code) AS village_code,
    household_id IS NULL OR item IS NULL AS unknown,
    length(paid_on) < 10 AS coarse,
    -- Without a token each payment stands alone: persons are never told apart by a masked name.
    CASE WHEN household_id IS NULL THEN 1 ELSE count(*) END AS times,
    min(amount_fen) AS amount_fen,
    paid_on,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM household_payments
  GROUP BY household_id, item, paid_on, period, project_id, amount_fen, stage, quantity,
    CASE WHEN household_id IS NULL THEN disbursement_id END
)
SELECT
  subject_id,
  village_code,
  1 AS households,
  CASE WHEN unknown OR coarse THEN 'not-applicable' WHEN times > 1 THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN unknown THEN 'not-published' WHEN coarse THEN 'coarse' END AS reason,
  {'times': times, 'amount_fen': amount_fen, 'paid_on': paid_on, 'extra_fen': amount_fen * (times - 1)} AS figures,
  "rows"
FROM alike
