-- Work was finished long after the planned day, or was begun and is not finished long after it.
WITH compared AS (
  SELECT *, full_day(planned_finish_on) AS planned_finish, full_day(finished_on) AS finished,
    date_diff('day', full_day(planned_finish_on), COALESCE(full_day(finished_on), full_day($data_on))) AS late_days
  FROM project_accounts
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN state IN ('refused', 'cancelled', 'applied') OR planned_finish IS NULL OR (finished_on IS NOT NULL AND finished IS NULL) THEN 'not-applicable'
    WHEN finished_on IS NULL AND started_on IS NULL THEN 'not-applicable'
    WHEN late_days > $days THEN 'found'
    WHEN finished_on IS NULL AND late_days < 0 THEN 'not-applicable'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN state IN ('refused', 'cancelled', 'applied') OR (finished_on IS NULL AND (started_on IS NULL OR late_days < 0)) THEN 'not-due'
    WHEN planned_finish_on IS NULL THEN 'not-published'
    WHEN planned_finish IS NULL OR (finished_on IS NOT NULL AND finished IS NULL) THEN 'coarse'
  END AS reason,
  {'planned_finish_on': planned_finish_on, 'finished_on': finished_on, 'late_days': late_days} AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM compared
