-- Nearly all households of a round received the very same sum, and most households of the village are among them, although
-- the item is for some on application and has no flat rate.
WITH sums AS (
  SELECT round_id, amount_fen, count(*) AS alike
  FROM household_payments WHERE round_id IS NOT NULL
  GROUP BY round_id, amount_fen
),
counted AS (
  SELECT round_id, max(alike) AS alike, arg_max(amount_fen, (alike, -amount_fen)) AS same_fen, sum(alike) AS households
  FROM sums GROUP BY round_id
),
lines AS (
  SELECT round_id, list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM household_payments
  WHERE round_id IN (SELECT round_id FROM counted WHERE households >= $least_households AND alike * 100 >= households * $alike_percent)
  GROUP BY round_id
)
SELECT
  r.round_id AS subject_id,
  r.village_code,
  CAST(c.households AS BIGINT) AS households,
  CASE
    WHEN i.scope IS DISTINCT FROM 'targeted' OR i.flat_rate IS DISTINCT FROM 'no' OR c.households < $least_households THEN 'not-applicable'
    WHEN c.alike * 100 < c.households * $alike_percent THEN 'passed'
    WHEN v.households IS NULL OR v.households = 0 THEN 'not-applicable'
    WHEN c.households * 100 >= v.households * $village_percent THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN i.scope IS NULL OR i.flat_rate IS NULL THEN 'not-published'
    WHEN i.scope <> 'targeted' OR i.flat_rate <> 'no' THEN 'no-rule'
    WHEN c.households < $least_households THEN 'too-few'
    WHEN c.alike * 100 >= c.households * $alike_percent AND COALESCE(v.households, 0) = 0 THEN 'not-published'
  END AS reason,
  {
    'households': CAST(c.households AS BIGINT), 'alike': c.alike, 'same_fen': c.same_fen, 'village_households': v.households,
    'village_percent': CAST(round(c.households * 100 / v.households) AS BIGINT)
  } AS figures,
  [source_row('rounds', r.round_id, r._file, r._row)] || COALESCE(l."rows", []) AS "rows"
FROM rounds r
JOIN counted c USING (round_id)
LEFT JOIN lines l USING (round_id)
LEFT JOIN items i ON i.item = r.item
LEFT JOIN villages v ON v.village_code = r.village_code
