-- The total that was published for a village is not the sum of its lines. Items published only as totals have no lines here.
SELECT
  t.subject_id,
  t.subject_id AS village_code,
  t.lines AS households,
  CASE
    WHEN t.amount_fen IS NULL OR t.lines = 0 THEN 'not-applicable'
    WHEN abs(t.amount_fen - t.lines_fen) > $tolerance_fen THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN t.amount_fen IS NULL OR t.lines = 0 THEN 'not-published' END AS reason,
  {
    'published_fen': t.amount_fen, 'lines_fen': t.lines_fen, 'gap_fen': t.amount_fen - t.lines_fen,
    'published_rows': t."rows", 'lines': t.lines, 'item': COALESCE(i.name, t.item), 'period': t.period
  } AS figures,
  [source_row('published_totals', concat_ws('|', t."table", t.subject_id, t.item, t.period), t._file, t._row)] AS "rows"
FROM published_total_lines t
JOIN villages v ON v.village_code = t.subject_id
LEFT JOIN items i USING (item)
WHERE t."table" = 'disbursements'
