-- The instalments at the start, or all those before the work was finished, are more than that stage may receive.
WITH paid AS (
  SELECT a.project_id, COALESCE(a.contracted_fen, a.planned_fen) AS price_fen,
    sum(d.amount_fen) FILTER (WHERE list_contains(string_split($start_stages, '|'), d.stage)) AS start_fen,
    sum(d.amount_fen) FILTER (WHERE a.finished_on IS NULL OR full_day(d.paid_on) < full_day(a.finished_on)) AS unfinished_fen,
    count(*) FILTER (WHERE full_day(d.paid_on) IS NULL) AS coarse,
    list(source_row('disbursements', d.disbursement_id, d._file, d._row)) FILTER (
      WHERE list_contains(string_split($start_stages, '|'), d.stage)
        OR a.finished_on IS NULL OR full_day(d.paid_on) < full_day(a.finished_on)
    ) AS "rows"
  FROM project_accounts a
  JOIN disbursements d ON d.project_id = a.project_id AND d.payee_kind IN ('firm', 'cooperative', 'village')
  GROUP BY a.project_id, price_fen
)
SELECT
  a.project_id AS subject_id,
  a.village_code,
  NULL AS households,
  CASE
    WHEN p.project_id IS NULL OR price_fen IS NULL OR price_fen = 0 THEN 'not-applicable'
    WHEN coarse > 0 OR (finished_on IS NOT NULL AND full_day(finished_on) IS NULL) THEN 'not-applicable'
    WHEN start_fen * 100 > price_fen * ($start_percent + $tolerance_percent)
      OR unfinished_fen * 100 > price_fen * ($unfinished_percent + $tolerance_percent) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN p.project_id IS NULL THEN 'not-due'
    WHEN price_fen IS NULL OR price_fen = 0 THEN 'not-published'
    WHEN coarse > 0 OR (finished_on IS NOT NULL AND full_day(finished_on) IS NULL) THEN 'coarse'
  END AS reason,
  {
    'start_fen': start_fen, 'unfinished_fen': unfinished_fen, 'price_fen': price_fen,
    'start_percent': CASE WHEN price_fen > 0 THEN CAST(start_fen * 100 / price_fen AS BIGINT) END,
    'unfinished_percent': CASE WHEN price_fen > 0 THEN CAST(unfinished_fen * 100 / price_fen AS BIGINT) END
  } AS figures,
  [source_row('projects', a.project_id, a._file, a._row)] || COALESCE(p."rows", []) AS "rows"
FROM project_accounts a
LEFT JOIN paid p USING (project_id)
