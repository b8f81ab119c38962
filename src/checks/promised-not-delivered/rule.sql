-- Needs of a village that somebody promised to meet some time ago, of which nothing is recorded as delivered.
WITH aged AS (
  SELECT *, date_diff('day', full_day(matched_on), full_day($data_on)) AS days_since,
    COALESCE(delivered_on, accepted_on) IS NOT NULL OR delivered_fen IS NOT NULL OR delivered_quantity IS NOT NULL AS arrived
  FROM needs
),
judged AS (
  SELECT *, NOT arrived AND days_since > $days AS late FROM aged
)
SELECT
  village_code AS subject_id,
  village_code,
  CAST(NULL AS BIGINT) AS households,
  CASE
    WHEN count(*) FILTER (late) > 0 THEN 'found'
    WHEN count(*) FILTER (arrived OR days_since > $days) = 0 THEN 'not-applicable'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN count(matched_on) = 0 THEN 'not-published'
    WHEN count(days_since) = 0 THEN 'coarse'
    ELSE 'not-due'
  END AS reason,
  {
    'matched_on': min(matched_on) FILTER (late),
    'given_fen': CAST(COALESCE(sum(given_fen) FILTER (late), 0) AS BIGINT)
  } AS figures,
  COALESCE(list(source_row('needs', need_id, _file, _row) ORDER BY need_id) FILTER (late), []) AS "rows"
FROM judged
GROUP BY village_code
