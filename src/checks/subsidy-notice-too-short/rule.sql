-- The notice before a subsidy was up for fewer days than the rule asks; both ends count.
WITH counted AS (
  SELECT r.*, date_diff('day', full_day(notice_from), full_day(notice_to)) + 1 AS days,
    COALESCE(p.households, r.approved) AS households
  FROM rounds r
  LEFT JOIN (SELECT round_id, count(*) AS households FROM household_payments GROUP BY round_id) p USING (round_id)
)
SELECT
  round_id AS subject_id,
  village_code,
  households,
  CASE WHEN days IS NULL THEN 'not-applicable' WHEN days < $least_days THEN 'found' ELSE 'passed' END AS state,
  CASE
    WHEN notice_from IS NULL OR notice_to IS NULL THEN 'not-published'
    WHEN days IS NULL THEN 'coarse'
  END AS reason,
  {'notice_days': days, 'notice_from': notice_from, 'notice_to': notice_to} AS figures,
  [source_row('rounds', round_id, _file, _row)] AS "rows"
FROM counted
