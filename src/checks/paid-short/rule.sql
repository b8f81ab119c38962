-- A household received less than what was due, and nothing later made it good. Where half of a round or more is short, that is
-- another rule's question (uniform-deduction, or a fund that fell short): passed here.
WITH payments_due AS (
  SELECT disbursement_id, _file, _row, village_code, round_id, item, due_fen, amount_fen,
    COALESCE(household_id, disbursement_id) AS household, COALESCE(period, substr(paid_on, 1, 4)) AS span
  FROM household_payments
),
sums AS (
  SELECT household, item, span, min(village_code) AS village_code, min(round_id) AS round_id,
    min(disbursement_id) AS disbursement_id, sum(due_fen) AS due_fen, sum(amount_fen) AS paid_fen, count(*) = count(due_fen) AS known
  FROM payments_due
  GROUP BY household, item, span
),
compared AS (
  SELECT *, known AND paid_fen * 100 < due_fen * $percent AND due_fen - paid_fen >= $least_fen AS short
  FROM sums
),
judged AS (
  SELECT *, count(*) FILTER (WHERE short) OVER (PARTITION BY round_id) AS short_here, count(*) OVER (PARTITION BY round_id) AS here
  FROM compared
),
found AS (
  SELECT *, short AND (round_id IS NULL OR short_here < $least_round OR 2 * short_here < here) AS is_found
  FROM judged
),
lines AS (
  SELECT f.disbursement_id, list(source_row('disbursements', p.disbursement_id, p._file, p._row)) AS "rows"
  FROM found f
  JOIN payments_due p ON p.household = f.household AND p.span = f.span AND p.item IS NOT DISTINCT FROM f.item
  WHERE f.is_found
  GROUP BY f.disbursement_id
)
SELECT
  f.disbursement_id AS subject_id,
  village_code,
  1 AS households,
  CASE WHEN NOT known THEN 'not-applicable' WHEN is_found THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN NOT known THEN 'not-published' END AS reason,
  {
    'due_fen': CAST(due_fen AS BIGINT), 'paid_fen': CAST(paid_fen AS BIGINT), 'short_fen': CAST(due_fen - paid_fen AS BIGINT),
    'paid_percent': CASE WHEN due_fen > 0 THEN CAST(floor(paid_fen * 100 / due_fen) AS BIGINT) END
  } AS figures,
  COALESCE(l."rows", []) AS "rows"
FROM found f
LEFT JOIN lines l USING (disbursement_id)
