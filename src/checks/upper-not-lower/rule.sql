-- The upper document's amount is not the sum of the lower documents that pass it on. The year of the data is still being passed on:
-- there only more than was received counts.
WITH lower_level AS (
  SELECT parent_fund_id, count(*) AS documents, sum(amount_fen) AS lower_fen, count(*) = count(amount_fen) AS known,
    list(source_row('funds', fund_id, _file, _row)) AS "rows"
  FROM funds
  WHERE parent_fund_id IS NOT NULL
  GROUP BY parent_fund_id
)
SELECT
  f.fund_id AS subject_id,
  NULL AS village_code,
  NULL AS households,
  CASE
    WHEN f.amount_fen IS NULL OR NOT l.known THEN 'not-applicable'
    WHEN l.lower_fen > f.amount_fen + $tolerance_fen THEN 'found'
    WHEN f.year IS NULL OR f.year >= year(full_day($data_on)) THEN 'not-applicable'
    WHEN f.amount_fen > l.lower_fen + $tolerance_fen THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN f.amount_fen IS NULL OR NOT l.known THEN 'not-published'
    WHEN f.year IS NULL OR f.year >= year(full_day($data_on)) THEN 'not-due'
  END AS reason,
  {'upper_fen': f.amount_fen, 'lower_fen': l.lower_fen, 'gap_fen': f.amount_fen - l.lower_fen, 'documents': l.documents} AS figures,
  [source_row('funds', f.fund_id, f._file, f._row)] || l."rows" AS "rows"
FROM funds f
JOIN lower_level l ON l.parent_fund_id = f.fund_id
