-- A year or more after the first allocation a large part of the money is neither spent nor returned.
-- A management fee is the office's own spending and is not booked as a payment to anybody.
WITH aged AS (
  SELECT *, COALESCE(list_contains(string_split($exempt_purposes, '|'), purpose), false) AS exempt,
    date_diff('month', allocated_on, full_day($data_on))
      - CASE WHEN day(full_day($data_on)) < day(allocated_on) THEN 1 ELSE 0 END AS age_months,
    allocated_fen - paid_fen - COALESCE(returned_fen, 0) AS unspent_fen
  FROM project_accounts
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN exempt OR allocations = 0 OR allocated_on IS NULL OR age_months < $months THEN 'not-applicable'
    WHEN unspent_fen * 100 >= allocated_fen * $unspent_percent AND unspent_fen > 0 THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN exempt THEN 'no-rule'
    WHEN allocations = 0 THEN 'not-published'
    WHEN allocated_on IS NULL THEN 'coarse'
    WHEN age_months < $months THEN 'not-due'
  END AS reason,
  {
    'allocated_fen': allocated_fen, 'paid_fen': paid_fen, 'unspent_fen': unspent_fen,
    'unspent_percent': CASE WHEN allocated_fen > 0 THEN CAST(unspent_fen * 100 / allocated_fen AS BIGINT) END,
    'allocated_on': allocated_on, 'age_months': age_months, 'whole_years': CAST(floor(age_months / 12) AS BIGINT), 'started_on': started_on
  } AS figures,
  [source_row('projects', project_id, _file, _row)] || COALESCE(allocation_rows, []) AS "rows"
FROM aged
