-- Of a year's central transition money, counted with the county documents that pass it on, less went to industry than the year's floor.
WITH RECURSIVE below(root, fund_id) AS (
  SELECT fund_id, fund_id FROM funds WHERE parent_fund_id IS NULL
  UNION
  SELECT b.root, f.fund_id FROM below b JOIN funds f ON f.parent_fund_id = b.fund_id
),
given AS (
  SELECT b.root, sum(a.amount_fen) AS given_fen,
    COALESCE(sum(a.amount_fen) FILTER (WHERE list_contains(string_split($purposes, '|'), p.purpose)), 0) AS industry_fen,
    count(*) FILTER (WHERE p.purpose IS NULL) AS unknown
  FROM below b
  JOIN allocations a USING (fund_id)
  LEFT JOIN projects p USING (project_id)
  GROUP BY b.root
),
judged AS (
  SELECT f.*, g.given_fen, g.industry_fen, g.unknown,
    list_contains(string_split($kinds, '|'), f.kind) AND list_contains(string_split($levels, '|'), f.level) AND f.year >= 2021 AS ruled,
    CASE WHEN f.year = 2021 THEN $percent_2021 WHEN f.year = 2022 THEN $percent_2022 ELSE $percent_2023 END AS floor_percent
  FROM funds f
  LEFT JOIN given g ON g.root = f.fund_id
  WHERE f.parent_fund_id IS NULL
)
SELECT
  fund_id AS subject_id,
  NULL AS village_code,
  NULL AS households,
  CASE
    WHEN ruled IS NOT true OR given_fen IS NULL OR amount_fen IS NULL OR unknown > 0 THEN 'not-applicable'
    WHEN given_fen * 100 < amount_fen * $passed_on_percent THEN 'not-applicable'
    WHEN industry_fen * 100 < given_fen * floor_percent THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN ruled IS NOT true THEN 'no-rule'
    WHEN given_fen IS NULL OR amount_fen IS NULL OR unknown > 0 THEN 'not-published'
    WHEN given_fen * 100 < amount_fen * $passed_on_percent THEN 'not-due'
  END AS reason,
  {
    'year': CAST(year AS VARCHAR), 'industry_fen': industry_fen, 'given_fen': given_fen,
    'industry_percent': CASE WHEN given_fen > 0 THEN CAST(industry_fen * 100 / given_fen AS DECIMAL(9, 1)) END, 'floor_percent': floor_percent
  } AS figures,
  [source_row('funds', fund_id, _file, _row)] AS "rows"
FROM judged
