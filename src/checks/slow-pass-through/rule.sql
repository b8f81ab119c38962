-- A fund's money reached this project much later than the fund's document, and much later than it reached the fund's other
-- projects. A fund of the running year is still being given out: not due.
WITH gaps AS (
  SELECT a.project_id, a.fund_id, a._file, a._row, a."on" AS passed_on, f.allocated_on, f._file AS fund_file, f._row AS fund_row,
    date_diff('day', full_day(f.allocated_on), full_day(a."on")) AS gap,
    COALESCE(f.year, year(full_day(f.allocated_on))) >= year(full_day($data_on)) AS running
  FROM allocations a
  JOIN funds f USING (fund_id)
),
peers AS (
  SELECT *, count(gap) OVER fund - 1 AS peers, quantile_cont(gap, 0.25) OVER fund AS q1,
    quantile_cont(gap, 0.5) OVER fund AS usual, quantile_cont(gap, 0.75) OVER fund AS q3
  FROM gaps
  WINDOW fund AS (PARTITION BY fund_id)
),
slowest AS (
  SELECT *, gap > $days AND gap > q3 + (q3 - q1) * $iqr_percent / 100 AS slow
  FROM peers
  QUALIFY row_number() OVER (PARTITION BY project_id ORDER BY slow DESC NULLS LAST, running, gap DESC NULLS LAST, fund_id) = 1
)
SELECT
  p.project_id AS subject_id,
  p.village_code,
  NULL AS households,
  CASE
    WHEN s.project_id IS NULL OR gap IS NULL OR running OR peers < $least_peers THEN 'not-applicable'
    WHEN slow THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN s.project_id IS NULL OR s.allocated_on IS NULL OR passed_on IS NULL THEN 'not-published'
    WHEN gap IS NULL THEN 'coarse'
    WHEN running THEN 'not-due'
    WHEN peers < $least_peers THEN 'too-few'
  END AS reason,
  {
    'allocated_on': s.allocated_on, 'passed_on': passed_on, 'gap_days': gap, 'usual_days': CAST(round(usual) AS BIGINT), 'peers': peers
  } AS figures,
  [source_row('projects', p.project_id, p._file, p._row), source_row('funds', s.fund_id, s.fund_file, s.fund_row),
    source_row('allocations', s.fund_id || '|' || p.project_id, s._file, s._row)] AS "rows"
FROM project_accounts p
LEFT JOIN slowest s USING (project_id)
