-- The total that was published for a fund is not the sum of its allocations or sources.
SELECT
  t.subject_id,
  NULL AS village_code,
  NULL AS households,
  CASE
    WHEN t.amount_fen IS NULL OR t.lines = 0 THEN 'not-applicable'
    WHEN abs(t.amount_fen - t.lines_fen) > $tolerance_fen THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN t.amount_fen IS NULL OR t.lines = 0 THEN 'not-published' END AS reason,
  {'published_fen': t.amount_fen, 'lines_fen': t.lines_fen, 'gap_fen': t.amount_fen - t.lines_fen, 'published_rows': t."rows", 'lines': t.lines} AS figures,
  [
    source_row('funds', f.fund_id, f._file, f._row),
    source_row('published_totals', concat_ws('|', t."table", t.subject_id, t.item, t.period), t._file, t._row)
  ] AS "rows"
FROM published_total_lines t
JOIN funds f ON f.fund_id = t.subject_id
WHERE t."table" IN ('allocations', 'fund_sources')
