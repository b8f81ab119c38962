-- The settlement is well above the contract.
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN contracted_fen IS NULL OR settled_fen IS NULL OR contracted_fen = 0 THEN 'not-applicable'
    WHEN settled_fen * 100 > CAST(contracted_fen AS HUGEINT) * (100 + $percent) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN contracted_fen IS NULL OR contracted_fen = 0 THEN 'not-published' WHEN settled_fen IS NULL THEN 'not-due' END AS reason,
  {
    'contracted_fen': contracted_fen, 'settled_fen': settled_fen, 'over_fen': settled_fen - contracted_fen,
    'over_percent': CASE WHEN contracted_fen > 0 THEN CAST((settled_fen - contracted_fen) * 100 / contracted_fen AS BIGINT) END
  } AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM project_accounts
