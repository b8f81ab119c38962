-- More was paid to a project than all funds together allocated to it.
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN payments = 0 OR allocations = 0 THEN 'not-applicable'
    WHEN paid_fen > allocated_fen + $tolerance_fen THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN payments = 0 THEN 'not-due' WHEN allocations = 0 THEN 'not-published' END AS reason,
  {'paid_fen': paid_fen, 'allocated_fen': allocated_fen, 'over_fen': paid_fen - allocated_fen} AS figures,
  [source_row('projects', project_id, _file, _row)] || COALESCE(allocation_rows, []) AS "rows"
FROM project_accounts
