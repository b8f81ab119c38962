-- The management fee taken from a fund is more than one per cent of that fund.
SELECT
  a.project_id AS subject_id,
  NULL AS village_code,
  NULL AS households,
  CASE
    WHEN f.amount_fen IS NULL OR f.amount_fen = 0 THEN 'not-applicable'
    WHEN sum(a.amount_fen) * 1000 > f.amount_fen * $permille THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN f.amount_fen IS NULL OR f.amount_fen = 0 THEN 'not-published' END AS reason,
  {
    'fee_fen': sum(a.amount_fen), 'fund_fen': f.amount_fen,
    'fee_percent': CASE WHEN f.amount_fen > 0 THEN CAST(CAST(sum(a.amount_fen) * 1000 AS BIGINT) // f.amount_fen AS DECIMAL(9, 1)) / 10 END
  } AS figures,
  [source_row('projects', a.project_id, p._file, p._row), source_row('funds', f.fund_id, f._file, f._row)] AS "rows"
FROM allocations a
JOIN projects p USING (project_id)
JOIN funds f ON f.fund_id = a.fund_id
WHERE list_contains(string_split($purposes, '|'), p.purpose)
GROUP BY a.project_id, p._file, p._row, f.fund_id, f.amount_fen, f._file, f._row
