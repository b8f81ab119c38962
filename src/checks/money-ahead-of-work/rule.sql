-- By the day on which the work done was last measured, the share paid was well ahead of the share built.
WITH paid AS (
  SELECT a.project_id, COALESCE(a.contracted_fen, a.planned_fen) AS price_fen,
    try_cast(a.progress_percent AS DECIMAL(6, 2)) AS work_percent,
    sum(d.amount_fen) AS by_then_fen,
    list(source_row('disbursements', d.disbursement_id, d._file, d._row)) AS "rows"
  FROM project_accounts a
  JOIN disbursements d ON d.project_id = a.project_id AND d.payee_kind IN ('firm', 'cooperative', 'village')
    AND full_day(d.paid_on) <= COALESCE(full_day(a.progress_on), full_day($data_on))
  GROUP BY a.project_id, price_fen, work_percent
),
shares AS (
  SELECT *, CASE WHEN price_fen > 0 THEN CAST(by_then_fen * 100 / price_fen AS DECIMAL(9, 1)) END AS paid_percent
  FROM paid
)
SELECT
  a.project_id AS subject_id,
  a.village_code,
  NULL AS households,
  CASE
    WHEN s.project_id IS NULL OR work_percent IS NULL OR paid_percent IS NULL THEN 'not-applicable'
    WHEN paid_percent - work_percent >= $gap_percent THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN s.project_id IS NULL THEN 'not-due'
    WHEN work_percent IS NULL OR paid_percent IS NULL THEN 'not-published'
  END AS reason,
  {'paid_percent': paid_percent, 'work_percent': work_percent, 'by_then_fen': by_then_fen, 'price_fen': price_fen, 'progress_on': progress_on} AS figures,
  [source_row('projects', a.project_id, a._file, a._row)] || COALESCE(s."rows", []) AS "rows"
FROM project_accounts a
LEFT JOIN shares s USING (project_id)
