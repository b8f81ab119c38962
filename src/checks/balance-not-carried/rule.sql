-- A period of a village's accounts does not open with what the one before closed with, or its lines do not lead from the
-- opening to the closing balance. Periods follow each other by their first day.
WITH periods AS (
  SELECT village_code, period, min("on") AS first_on,
    sum(amount_fen) FILTER (kind = 'opening') AS opening,
    COALESCE(sum(amount_fen) FILTER (kind = 'income'), 0) AS income,
    COALESCE(sum(amount_fen) FILTER (kind = 'expenditure'), 0) AS expenditure,
    sum(amount_fen) FILTER (kind = 'closing') AS closing,
    list(source_row('accounts', line_id, _file, _row) ORDER BY line_id) FILTER (kind IN ('opening', 'closing')) AS balances
  FROM accounts
  GROUP BY village_code, period
),
compared AS (
  SELECT *, opening - lag(closing) OVER (PARTITION BY village_code ORDER BY first_on NULLS LAST, period) AS carried,
    opening + income - expenditure - closing AS difference
  FROM periods
),
judged AS (
  SELECT *, abs(COALESCE(carried, 0)) > $tolerance_fen OR abs(COALESCE(difference, 0)) > $tolerance_fen AS parts
  FROM compared
)
SELECT
  village_code AS subject_id,
  village_code,
  NULL AS households,
  CASE WHEN bool_or(parts) THEN 'found' WHEN count(difference) + count(carried) = 0 THEN 'not-applicable' ELSE 'passed' END AS state,
  CASE WHEN count(difference) + count(carried) = 0 THEN 'not-published' END AS reason,
  {
    'period': min(period) FILTER (parts),
    'carried_fen': CAST(COALESCE(arg_min(carried, first_on) FILTER (parts), 0) AS BIGINT),
    'difference_fen': CAST(COALESCE(arg_min(difference, first_on) FILTER (parts), 0) AS BIGINT)
  } AS figures,
  COALESCE(flatten(list(balances ORDER BY first_on) FILTER (parts)), []) AS "rows"
FROM judged
GROUP BY village_code
