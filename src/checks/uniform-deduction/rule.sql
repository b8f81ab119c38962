-- In one round of one village nearly all households are short by the same sum, or by the same share, of what was due.
-- Where most villages of the same item and period are short by that share, the fund was short: no point to verify.
WITH short AS (
  SELECT round_id, item, COALESCE(period, substr(paid_on, 1, 4)) AS span, village_code,
    due_fen - amount_fen AS short_fen,
    CASE WHEN due_fen > amount_fen THEN round((due_fen - amount_fen) * 1000 / due_fen) END AS short_permille,
    source_row('disbursements', disbursement_id, _file, _row) AS line
  FROM household_payments
  WHERE round_id IS NOT NULL AND due_fen IS NOT NULL
),
rounds_short AS (
  SELECT round_id, min(item) AS item, min(span) AS span, min(village_code) AS village_code,
    count(*) AS households,
    mode(short_fen) FILTER (WHERE short_fen > 0) AS usual_fen,
    mode(short_permille) AS usual_permille,
    list(line) FILTER (WHERE short_fen > 0) AS "rows"
  FROM short
  GROUP BY round_id
),
counted AS (
  SELECT r.*,
    (SELECT count(*) FROM short s WHERE s.round_id = r.round_id AND s.short_fen = r.usual_fen) AS same_sum,
    (SELECT count(*) FROM short s WHERE s.round_id = r.round_id AND s.short_permille = r.usual_permille) AS same_share
  FROM rounds_short r
),
alike AS (
  SELECT *, greatest(same_sum, same_share) AS alike,
    100 * count(*) FILTER (WHERE usual_permille IS NOT NULL) OVER (PARTITION BY item, span, usual_permille)
      / count(*) OVER (PARTITION BY item, span) AS villages_percent,
    count(*) OVER (PARTITION BY item, span) AS villages
  FROM counted
)
SELECT
  round_id AS subject_id,
  village_code,
  households,
  CASE
    WHEN households < $least_households THEN 'not-applicable'
    WHEN alike >= $least_households AND alike * 100 >= households * $least_percent
      AND (villages < 5 OR villages_percent < $county_percent OR same_sum > same_share) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN households < $least_households THEN 'too-few' END AS reason,
  {
    'households': households, 'alike': alike,
    'short_fen': CASE WHEN same_sum >= same_share THEN usual_fen END,
    'short_percent': CASE WHEN same_share > same_sum THEN usual_permille / 10 END
  } AS figures,
  [source_row('rounds', round_id, COALESCE(r._file, 'rounds.csv'), COALESCE(r._row, 0))] || "rows" AS "rows"
FROM alike a
LEFT JOIN (SELECT round_id, _file, _row FROM rounds) r USING (round_id)
