-- Projects of one unit share one goal, word for word, without a single figure of their own; a share in per cent fits any project
-- and is none. The subject is the first of them.
WITH goals AS (
  SELECT unit, trim(goal) AS goal, min(project_id) AS subject_id, count(*) AS projects,
    list(source_row('projects', project_id, _file, _row)) AS "rows"
  FROM projects
  GROUP BY unit, trim(goal)
)
SELECT
  subject_id,
  NULL AS village_code,
  NULL AS households,
  CASE
    WHEN goal IS NULL OR unit IS NULL THEN 'not-applicable'
    WHEN projects >= $least_projects AND NOT regexp_matches(regexp_replace(goal, '[0-9.]+ ?[%\x{ff05}]', '', 'g'), '[0-9]') THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN goal IS NULL OR unit IS NULL THEN 'not-published' END AS reason,
  {'projects': projects, 'unit': unit, 'goal': goal} AS figures,
  "rows"
FROM goals
