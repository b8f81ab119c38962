-- An asset of the village brought income, or a share was paid to the village, on a day for which its accounts are published, and
-- no line of that period's income names the asset or, naming none, has the amount. What arrived on other days is not compared.
WITH periods AS (
  SELECT village_code, period, min(full_day("on")) AS first_on, max(full_day("on")) AS last_on
  FROM accounts
  GROUP BY village_code, period
),
receipts AS (
  SELECT a.village_code, i.asset_id, i.received_fen AS fen, i.received_on AS "on",
    source_row('asset_income', i.asset_id || '|' || i.period, i._file, i._row) AS source
  FROM asset_income i
  JOIN assets a USING (asset_id)
  WHERE a.village_code IS NOT NULL AND i.received_fen > 0
  UNION ALL
  SELECT village_code, asset_id, paid_fen, paid_on, source_row('dividends', dividend_id, _file, _row)
  FROM dividends
  WHERE payee_kind = 'village' AND paid_fen > 0
),
placed AS (
  SELECT r.*, p.period,
    EXISTS (
      SELECT 1
      FROM accounts l
      WHERE l.village_code = r.village_code AND l.period = p.period AND l.kind = 'income'
        AND (l.asset_id = r.asset_id OR (l.asset_id IS NULL AND abs(l.amount_fen - r.fen) <= $tolerance_fen))
    ) AS has_line
  FROM receipts r
  LEFT JOIN periods p ON p.village_code = r.village_code AND full_day(r."on") BETWEEN p.first_on AND p.last_on
)
SELECT
  village_code AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN count(period) = 0 THEN 'not-applicable'
    WHEN bool_or(period IS NOT NULL AND NOT has_line) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN count(period) > 0 THEN NULL
    WHEN count(full_day("on")) = 0 AND count("on") > 0 THEN 'coarse'
    ELSE 'not-published'
  END AS reason,
  {
    'period': min(period) FILTER (NOT has_line),
    'received_on': min("on") FILTER (period IS NOT NULL AND NOT has_line),
    'receipts': count(*) FILTER (period IS NOT NULL AND NOT has_line),
    'received_fen': CAST(COALESCE(sum(fen) FILTER (period IS NOT NULL AND NOT has_line), 0) AS BIGINT)
  } AS figures,
  COALESCE(list(source ORDER BY source.key) FILTER (period IS NOT NULL AND NOT has_line), []) AS "rows"
FROM placed
GROUP BY village_code
