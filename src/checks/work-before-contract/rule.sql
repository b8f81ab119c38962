-- Work began before approval, award or contract.
WITH compared AS (
  SELECT *, full_day(started_on) AS started,
    greatest(full_day(approved_on), full_day(award_on), full_day(contract_on)) AS ready,
    COALESCE(approved_on, award_on, contract_on) IS NULL AS none
  FROM project_accounts
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE WHEN started IS NULL OR ready IS NULL THEN 'not-applicable' WHEN started < ready THEN 'found' ELSE 'passed' END AS state,
  CASE
    WHEN started_on IS NULL THEN 'not-due'
    WHEN none THEN 'not-published'
    WHEN started IS NULL OR ready IS NULL THEN 'coarse'
  END AS reason,
  {
    'started_on': started_on, 'approved_on': approved_on, 'award_on': award_on, 'contract_on': contract_on,
    'early_days': date_diff('day', started, ready)
  } AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM compared
