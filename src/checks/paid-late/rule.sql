-- The money of a round reached households, or has not reached them, long after its notice ended.
WITH paid AS (
  SELECT round_id, min(full_day(paid_on)) AS paid, count(*) AS households, count(*) = count(full_day(paid_on)) AS full_days
  FROM household_payments WHERE round_id IS NOT NULL
  GROUP BY round_id
),
compared AS (
  SELECT r.*, COALESCE(p.households, r.approved) AS households, p.paid, full_day(r.notice_to) AS notice_end,
    p.round_id IS NOT NULL OR r.paid_on IS NOT NULL AS has_paid,
    COALESCE(p.paid, full_day(r.paid_on)) AS first_paid
  FROM rounds r
  LEFT JOIN paid p USING (round_id)
),
counted AS (
  SELECT *, date_diff('day', notice_end, CASE WHEN has_paid THEN first_paid ELSE full_day($data_on) END) AS late
  FROM compared
)
SELECT
  round_id AS subject_id,
  village_code,
  households,
  CASE
    WHEN late IS NULL THEN 'not-applicable'
    WHEN late > $days AND (has_paid OR COALESCE(approved, 0) > 0) THEN 'found'
    WHEN NOT has_paid THEN 'not-applicable'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN notice_to IS NULL THEN 'not-published'
    WHEN late IS NULL THEN 'coarse'
    WHEN NOT has_paid THEN 'not-due'
  END AS reason,
  {'notice_to': notice_to, 'first_paid_on': CASE WHEN has_paid THEN first_paid END, 'late_days': late} AS figures,
  [source_row('rounds', round_id, _file, _row)] AS "rows"
FROM counted
