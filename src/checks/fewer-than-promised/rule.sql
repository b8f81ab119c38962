-- Fewer things were accepted than the plan promised. The thing that falls short most speaks for the project.
WITH things AS (
  SELECT *, try_cast(quantity AS DOUBLE) AS promised, try_cast(built_quantity AS DOUBLE) AS built
  FROM project_outputs
),
compared AS (
  SELECT *, 100 - built * 100 / promised AS short_percent FROM things WHERE promised > 0 AND built IS NOT NULL
),
worst AS (
  SELECT *, row_number() OVER (PARTITION BY project_id ORDER BY short_percent DESC, what, _row) AS place
  FROM compared
)
SELECT
  p.project_id AS subject_id,
  p.village_code,
  NULL AS households,
  CASE
    WHEN w.project_id IS NULL OR p.accepted_on IS NULL THEN 'not-applicable'
    WHEN w.short_percent > $percent THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN p.accepted_on IS NULL THEN 'not-due' WHEN w.project_id IS NULL THEN 'not-published' END AS reason,
  {
    'what': w.what,
    'promised': w.quantity || COALESCE(w.unit, ''),
    'built': w.built_quantity || COALESCE(w.unit, ''),
    'short_percent': CAST(floor(w.short_percent) AS BIGINT)
  } AS figures,
  [source_row('projects', p.project_id, p._file, p._row), source_row('project_outputs', w.project_id || '|' || w.what, w._file, w._row)] AS "rows"
FROM project_accounts p
LEFT JOIN worst w ON w.project_id = p.project_id AND w.place = 1
