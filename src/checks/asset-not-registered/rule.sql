-- Accepted long ago, and no asset of the project stands in the register. Services leave nothing to register.
WITH registered AS (
  SELECT project_id, count(*) AS assets FROM assets WHERE project_id IS NOT NULL GROUP BY project_id
),
compared AS (
  SELECT p.*, COALESCE(r.assets, 0) AS assets, (SELECT count(*) FROM assets) AS all_assets,
    date_diff('day', full_day(accepted_on), full_day($data_on)) AS days_since
  FROM project_accounts p
  LEFT JOIN registered r USING (project_id)
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN all_assets = 0 OR state IN ('refused', 'cancelled', 'applied') OR procurement_kind = 'services' THEN 'not-applicable'
    WHEN assets > 0 THEN 'passed'
    WHEN days_since IS NULL THEN 'not-applicable'
    WHEN days_since > $days THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN all_assets = 0 THEN 'not-published'
    WHEN state IN ('refused', 'cancelled', 'applied') OR procurement_kind = 'services' OR accepted_on IS NULL THEN 'not-due'
    WHEN days_since IS NULL THEN 'coarse'
  END AS reason,
  {'accepted_on': accepted_on, 'days_since': days_since} AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM compared
