-- The first payment of a round was made while the notice was still up.
WITH paid AS (
  SELECT round_id, min(full_day(paid_on)) AS paid, count(*) AS households,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM household_payments
  WHERE round_id IS NOT NULL
  GROUP BY round_id
),
compared AS (
  SELECT r.*, p.households, p."rows", COALESCE(p.paid, full_day(r.paid_on)) AS paid, full_day(r.notice_to) AS notice_end
  FROM rounds r
  JOIN paid p USING (round_id)
)
SELECT
  round_id AS subject_id,
  village_code,
  households,
  CASE WHEN notice_end IS NULL OR paid IS NULL THEN 'not-applicable' WHEN paid < notice_end THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN notice_to IS NULL THEN 'not-published' WHEN notice_end IS NULL OR paid IS NULL THEN 'coarse' END AS reason,
  {'first_paid_on': paid, 'notice_from': notice_from, 'notice_to': notice_to, 'early_days': date_diff('day', paid, notice_end)} AS figures,
  [source_row('rounds', round_id, _file, _row)] || "rows" AS "rows"
FROM compared
