-- One household received one item for one period in two villages. A merged or renamed village and its successor are one.
WITH placed AS (
  SELECT d.*, COALESCE(s.new_code, d.village_code) AS place, COALESCE(d.period, substr(d.paid_on, 1, 4)) AS span
  FROM household_payments d
  LEFT JOIN (SELECT old_code, min(new_code) AS new_code FROM succession GROUP BY old_code) s ON s.old_code = d.village_code
  WHERE d.item IS NOT NULL
),
received AS (
  SELECT
    household_id, item, span, min(village_code) AS village_code,
    count(DISTINCT place) AS villages,
    sum(amount_fen) AS paid_fen,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM placed
  GROUP BY household_id, item, span, CASE WHEN household_id IS NULL THEN disbursement_id END
)
SELECT
  household_id AS subject_id,
  village_code,
  1 AS households,
  CASE WHEN household_id IS NULL THEN 'not-applicable' WHEN villages > 1 THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN household_id IS NULL THEN 'not-published' END AS reason,
  {'villages': villages, 'paid_fen': paid_fen, 'period': span} AS figures,
  "rows"
FROM received
