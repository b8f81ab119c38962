-- Shares that were due to a village or its households some time ago are not paid in full.
WITH aged AS (
  SELECT *, date_diff('day', full_day(due_on), full_day($data_on)) AS days_late,
    due_fen - COALESCE(paid_fen, 0) AS open_fen
  FROM dividends
),
judged AS (
  SELECT *, days_late > $days AND open_fen > $tolerance_fen AS late FROM aged
)
SELECT
  village_code AS subject_id,
  village_code,
  min(households) FILTER (late AND payee_kind IS DISTINCT FROM 'village') AS households,
  CASE
    WHEN count(*) FILTER (late) > 0 THEN 'found'
    WHEN count(*) FILTER (days_late > $days AND due_fen IS NOT NULL) = 0 THEN 'not-applicable'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN count(due_fen) = 0 OR count(due_on) = 0 THEN 'not-published'
    WHEN count(days_late) = 0 THEN 'coarse'
    ELSE 'not-due'
  END AS reason,
  {
    'due_on': min(due_on) FILTER (late),
    'due_fen': CAST(COALESCE(sum(due_fen) FILTER (late), 0) AS BIGINT),
    'paid_fen': CAST(COALESCE(sum(paid_fen) FILTER (late), 0) AS BIGINT),
    'open_fen': CAST(COALESCE(sum(open_fen) FILTER (late), 0) AS BIGINT)
  } AS figures,
  COALESCE(list(source_row('dividends', dividend_id, _file, _row) ORDER BY dividend_id) FILTER (late), []) AS "rows"
FROM judged
GROUP BY village_code
