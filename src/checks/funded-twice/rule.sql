-- Two paid projects in one place, a few years apart at most, with the same figures and nearly the same words.
-- A second phase has figures or a place of its own; after many years a thing may need building again.
WITH works AS (
  SELECT project_id, village_code, place_raw, content, payments, paid_fen, TRY_CAST(substr(approved_on, 1, 4) AS INTEGER) AS year, _file, _row,
    list_sort(regexp_extract_all(content, '[0-9]+(?:\.[0-9]+)?')) AS numbers
  FROM project_accounts
),
twins AS (
  SELECT b.project_id, min(a.project_id) AS earlier, arg_min(a.paid_fen, a.project_id) AS earlier_fen,
    max(jaccard(a.content, b.content)) AS alike,
    list(source_row('projects', a.project_id, a._file, a._row)) AS "rows"
  FROM works a
  JOIN works b ON b.village_code = a.village_code AND b.place_raw = a.place_raw AND b.numbers = a.numbers AND a.project_id < b.project_id
  WHERE a.payments > 0 AND b.payments > 0 AND len(a.numbers) > 0
    AND abs(a.year - b.year) <= $years
    AND jaccard(a.content, b.content) * 100 >= $alike_percent
  GROUP BY b.project_id
)
SELECT
  w.project_id AS subject_id,
  w.village_code,
  NULL AS households,
  CASE
    WHEN w.content IS NULL OR w.place_raw IS NULL OR w.village_code IS NULL THEN 'not-applicable'
    WHEN t.project_id IS NOT NULL THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN w.content IS NULL OR w.place_raw IS NULL OR w.village_code IS NULL THEN 'not-published' END AS reason,
  {
    'earlier': t.earlier, 'earlier_fen': t.earlier_fen, 'paid_fen': w.paid_fen, 'place': w.place_raw,
    'alike_percent': CAST(round(t.alike * 100) AS BIGINT)
  } AS figures,
  [source_row('projects', w.project_id, w._file, w._row)] || COALESCE(t."rows", []) AS "rows"
FROM works w
LEFT JOIN twins t USING (project_id)
