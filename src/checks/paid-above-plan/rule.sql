-- More was paid to a project than was planned for it, and no allocation says that the plan grew.
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN payments = 0 OR planned_fen IS NULL THEN 'not-applicable'
    WHEN paid_fen > greatest(planned_fen, COALESCE(allocated_fen, 0)) + $tolerance_fen THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN payments = 0 THEN 'not-due' WHEN planned_fen IS NULL THEN 'not-published' END AS reason,
  {'paid_fen': paid_fen, 'planned_fen': planned_fen, 'allocated_fen': allocated_fen, 'over_fen': paid_fen - planned_fen} AS figures,
  [source_row('projects', project_id, _file, _row)] || COALESCE(allocation_rows, []) AS "rows"
FROM project_accounts
