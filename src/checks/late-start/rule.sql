-- Work began long after the planned day, or has not begun long after it.
WITH compared AS (
  SELECT *, full_day(planned_start_on) AS planned_start, full_day(started_on) AS started,
    date_diff('day', full_day(planned_start_on), COALESCE(full_day(started_on), full_day($data_on))) AS late_days
  FROM project_accounts
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN state IN ('refused', 'cancelled', 'applied') OR planned_start IS NULL OR (started_on IS NOT NULL AND started IS NULL) THEN 'not-applicable'
    WHEN late_days > $days THEN 'found'
    WHEN started_on IS NULL AND late_days < 0 THEN 'not-applicable'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN state IN ('refused', 'cancelled', 'applied') OR (started_on IS NULL AND late_days < 0) THEN 'not-due'
    WHEN planned_start_on IS NULL THEN 'not-published'
    WHEN planned_start IS NULL OR (started_on IS NOT NULL AND started IS NULL) THEN 'coarse'
  END AS reason,
  {'planned_start_on': planned_start_on, 'started_on': started_on, 'late_days': late_days} AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM compared
