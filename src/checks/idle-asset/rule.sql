-- An asset of the project is registered as idle, long after it was handed over.
WITH aged AS (
  SELECT *, date_diff('day', full_day(handed_over_on), full_day($data_on)) AS days_since
  FROM assets
  WHERE project_id IS NOT NULL
)
SELECT
  project_id AS subject_id,
  CASE WHEN count(DISTINCT village_code) = 1 THEN min(village_code) END AS village_code,
  NULL AS households,
  CASE
    WHEN count(*) FILTER (state = 'idle' AND days_since > $days) > 0 THEN 'found'
    WHEN count(state) = 0 OR count(*) FILTER (state = 'idle' AND days_since IS NULL) > 0 THEN 'not-applicable'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN count(state) = 0 OR count(*) FILTER (state = 'idle' AND handed_over_on IS NULL) > 0 THEN 'not-published'
    WHEN count(*) FILTER (state = 'idle' AND days_since IS NULL) > 0 THEN 'coarse'
  END AS reason,
  {
    'handed_over_on': min(handed_over_on) FILTER (state = 'idle' AND days_since > $days),
    'idle_assets': count(*) FILTER (state = 'idle' AND days_since > $days),
    'value_fen': CAST(COALESCE(sum(value_fen) FILTER (state = 'idle' AND days_since > $days), 0) AS BIGINT)
  } AS figures,
  COALESCE(list(source_row('assets', asset_id, _file, _row) ORDER BY asset_id) FILTER (state = 'idle' AND days_since > $days), []) AS "rows"
FROM aged
GROUP BY project_id
