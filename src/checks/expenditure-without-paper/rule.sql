-- The village spent money without a voucher number, or a large sum without a meeting that decided it.
-- What no village of the county publishes (voucher numbers, meetings) is not asked for.
WITH published AS (
  SELECT count(voucher_no) > 0 AS vouchers, count(decided_on) + count(decision) > 0 AS meetings
  FROM accounts
  WHERE kind = 'expenditure'
),
judged AS (
  SELECT a.*, vouchers OR meetings AS comparable,
    vouchers AND voucher_no IS NULL AS no_voucher,
    meetings AND amount_fen >= $decision_fen AND decided_on IS NULL AND decision IS NULL AS no_decision
  FROM accounts a
  CROSS JOIN published
  WHERE kind = 'expenditure'
)
SELECT
  village_code AS subject_id,
  village_code,
  NULL AS households,
  CASE WHEN NOT bool_or(comparable) THEN 'not-applicable' WHEN bool_or(no_voucher OR no_decision) THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN NOT bool_or(comparable) THEN 'not-published' END AS reason,
  {
    'without_voucher': count(*) FILTER (no_voucher),
    'without_decision': count(*) FILTER (no_decision),
    'amount_fen': CAST(COALESCE(sum(amount_fen) FILTER (no_voucher OR no_decision), 0) AS BIGINT)
  } AS figures,
  COALESCE(list(source_row('accounts', line_id, _file, _row) ORDER BY line_id) FILTER (no_voucher OR no_decision), []) AS "rows"
FROM judged
GROUP BY village_code
