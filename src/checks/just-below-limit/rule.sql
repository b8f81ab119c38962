-- A contract just below the limit from which a tender is needed, made without one.
WITH limits AS (
  SELECT *, CASE procurement_kind WHEN 'works' THEN $works_fen WHEN 'goods' THEN $goods_fen WHEN 'services' THEN $services_fen END AS limit_fen
  FROM project_accounts
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN contracted_fen IS NULL OR limit_fen IS NULL OR procurement_method IS NULL THEN 'not-applicable'
    WHEN contracted_fen < limit_fen AND contracted_fen * 100 >= limit_fen * $near_percent
      AND NOT list_contains(string_split($public_methods, '|'), procurement_method) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN contracted_fen IS NULL THEN 'not-due'
    WHEN limit_fen IS NULL OR procurement_method IS NULL THEN 'not-published'
  END AS reason,
  {'contracted_fen': contracted_fen, 'limit_fen': limit_fen, 'below_fen': limit_fen - contracted_fen, 'procurement_method': procurement_method} AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM limits
