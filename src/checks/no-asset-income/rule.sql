-- An earning asset, handed over before the last two whole years began, brought nothing in either of them.
WITH last AS (
  SELECT year(full_day($data_on)) - 1 AS last_year
),
brought AS (
  SELECT asset_id, left(period, 4) AS year, received_fen AS fen FROM asset_income
  UNION ALL
  SELECT asset_id, left(period, 4), paid_fen FROM dividends WHERE asset_id IS NOT NULL
),
sums AS (
  SELECT asset_id, sum(fen) AS fen
  FROM brought, last
  WHERE try_cast(year AS INTEGER) BETWEEN last_year - 1 AND last_year
  GROUP BY asset_id
),
earning AS (
  SELECT a.*, last_year, COALESCE(s.fen, 0) AS received, (SELECT count(*) FROM brought) AS published,
    full_day(handed_over_on) < make_date(last_year - 1, 1, 1) AS old
  FROM assets a
  CROSS JOIN last
  LEFT JOIN sums s USING (asset_id)
  WHERE a.class = 'operating' AND a.project_id IS NOT NULL
)
SELECT
  project_id AS subject_id,
  CASE WHEN count(DISTINCT village_code) = 1 THEN min(village_code) END AS village_code,
  NULL AS households,
  CASE
    WHEN max(published) = 0 OR count(old) = 0 OR NOT bool_or(old) THEN 'not-applicable'
    WHEN sum(received) FILTER (old) <= 0 THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN max(published) = 0 OR count(handed_over_on) = 0 THEN 'not-published'
    WHEN count(old) = 0 THEN 'coarse'
    WHEN NOT bool_or(old) THEN 'not-due'
  END AS reason,
  {
    'from_year': CAST(max(last_year) - 1 AS VARCHAR),
    'to_year': CAST(max(last_year) AS VARCHAR),
    'received_fen': CAST(COALESCE(sum(received) FILTER (old), 0) AS BIGINT),
    'value_fen': CAST(COALESCE(sum(value_fen) FILTER (old), 0) AS BIGINT)
  } AS figures,
  COALESCE(list(source_row('assets', asset_id, _file, _row) ORDER BY asset_id) FILTER (old), []) AS "rows"
FROM earning
GROUP BY project_id
