-- A village was paid an item for the quarters before and after, but not for the one between. Only periods that name a quarter.
WITH quarters AS (
  SELECT village_code, item, round_id, _file, _row, approved,
    try_cast(regexp_extract(period, '(\d{4})年?第?([一二三四1-4])季度', 1) AS BIGINT) * 4
      + CASE regexp_extract(period, '(\d{4})年?第?([一二三四1-4])季度', 2)
          WHEN '一' THEN 0 WHEN '1' THEN 0 WHEN '二' THEN 1 WHEN '2' THEN 1
          WHEN '三' THEN 2 WHEN '3' THEN 2 WHEN '四' THEN 3 WHEN '4' THEN 3 END AS quarter
  FROM rounds
),
steps AS (
  SELECT village_code, item, quarter, lead(quarter) OVER series AS following,
    least(approved, lead(approved) OVER series) AS households,
    [source_row('rounds', round_id, _file, _row), lead(source_row('rounds', round_id, _file, _row)) OVER series] AS "rows"
  FROM (SELECT DISTINCT ON (village_code, item, quarter) * FROM quarters WHERE quarter IS NOT NULL ORDER BY village_code, item, quarter, round_id)
  WINDOW series AS (PARTITION BY village_code, item ORDER BY quarter)
),
gaps AS (
  SELECT village_code, item, min(households) AS households, count(*) AS quarters,
    list_sort(flatten(list(range(quarter + 1, following)) FILTER (WHERE following > quarter + 1))) AS missing,
    flatten(list("rows") FILTER (WHERE following > quarter + 1)) AS "rows"
  FROM steps
  GROUP BY village_code, item
)
SELECT
  village_code AS subject_id,
  village_code,
  households,
  CASE WHEN quarters < 2 THEN 'not-applicable' WHEN len(missing) > 0 THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN quarters < 2 THEN 'too-few' END AS reason,
  {
    'item': COALESCE(i.name, g.item), 'quarters': quarters,
    'missing': list_aggregate(list_transform(missing, q -> (q // 4) || '-' || (q % 4 + 1)), 'string_agg', ' ')
  } AS figures,
  COALESCE("rows", []) AS "rows"
FROM gaps g
LEFT JOIN items i USING (item)
