-- What one unit of a work cost, against the other projects of the county that built the same thing: far above the third quartile
-- and well above the median, itself left out. A road counts by area where its width is published, else by length.
-- Units that say nothing of size (a place, a seat) are not compared.
WITH things AS (
  SELECT project_id, what, unit, try_cast(COALESCE(built_quantity, quantity) AS DOUBLE) AS quantity
  FROM project_outputs
),
sized AS (
  SELECT t.project_id, t.what, count(*) OVER (PARTITION BY t.project_id) AS kinds,
    CASE WHEN t.unit = '公里' AND w.quantity > 0 THEN '平方米' ELSE t.unit END AS unit,
    CASE WHEN t.unit = '公里' AND w.quantity > 0 THEN t.quantity * 1000 * w.quantity ELSE t.quantity END AS quantity
  FROM things t
  LEFT JOIN (SELECT project_id, max(quantity) AS quantity FROM things WHERE what LIKE '%宽' AND unit = '米' GROUP BY project_id) w USING (project_id)
  WHERE t.what NOT LIKE '%宽'
),
priced AS (
  SELECT p.project_id, p.village_code, p._file, p._row, s.what, s.unit, s.quantity,
    COALESCE(p.settled_fen, p.contracted_fen, p.planned_fen) AS price_fen,
    COALESCE(p.settled_fen, p.contracted_fen, p.planned_fen) / s.quantity AS unit_fen
  FROM project_accounts p
  JOIN sized s USING (project_id)
  WHERE s.kinds = 1 AND NOT list_contains(string_split($vague_units, '|'), s.unit) AND s.quantity > 0 AND COALESCE(p.settled_fen, p.contracted_fen, p.planned_fen) > 0
),
peers AS (
  SELECT *, count(*) OVER own - 1 AS peers,
    quantile_cont(unit_fen, 0.25) OVER others AS q1,
    quantile_cont(unit_fen, 0.5) OVER others AS usual,
    quantile_cont(unit_fen, 0.75) OVER others AS q3
  FROM priced
  WINDOW own AS (PARTITION BY what, unit),
    others AS (PARTITION BY what, unit ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW)
)
SELECT
  a.project_id AS subject_id,
  a.village_code,
  NULL AS households,
  CASE
    WHEN p.project_id IS NULL OR peers < $least_peers THEN 'not-applicable'
    WHEN unit_fen > q3 + (q3 - q1) * $iqr_percent / 100 AND unit_fen * 100 > usual * $times_percent THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN p.project_id IS NULL THEN 'not-published' WHEN peers < $least_peers THEN 'too-few' END AS reason,
  {
    'what': what, 'quantity': printf('%.10g %s', quantity, p.unit), 'price_fen': price_fen, 'unit_fen': CAST(round(unit_fen) AS BIGINT),
    'usual_fen': CAST(round(usual) AS BIGINT), 'times_percent': CAST(round(unit_fen * 100 / usual) AS BIGINT), 'peers': peers
  } AS figures,
  [source_row('projects', a.project_id, a._file, a._row)] AS "rows"
FROM project_accounts a
LEFT JOIN peers p USING (project_id)
