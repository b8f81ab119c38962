-- Payments to firms and co-operatives exceed both the contract and the settlement.
WITH units AS (
  SELECT project_id, sum(amount_fen) AS paid_fen,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS paid_rows
  FROM disbursements
  WHERE project_id IS NOT NULL AND payee_kind IN ('firm', 'cooperative')
  GROUP BY project_id
)
SELECT
  a.project_id AS subject_id,
  a.village_code,
  NULL AS households,
  CASE
    WHEN u.paid_fen IS NULL OR a.contracted_fen IS NULL THEN 'not-applicable'
    WHEN u.paid_fen > greatest(a.contracted_fen, COALESCE(a.settled_fen, 0)) + $tolerance_fen THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN u.paid_fen IS NULL THEN 'not-due' WHEN a.contracted_fen IS NULL THEN 'not-published' END AS reason,
  {
    'paid_fen': u.paid_fen,
    'contracted_fen': a.contracted_fen,
    'settled_fen': a.settled_fen,
    'over_fen': u.paid_fen - greatest(a.contracted_fen, COALESCE(a.settled_fen, 0))
  } AS figures,
  [source_row('projects', a.project_id, a._file, a._row)] || COALESCE(u.paid_rows, []) AS "rows"
FROM project_accounts a
LEFT JOIN units u USING (project_id)
