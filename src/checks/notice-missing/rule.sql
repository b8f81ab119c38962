-- A project approved long ago has no notice before work, or one accepted long ago has none after it, neither in its own row nor among the notices.
WITH told AS (
  SELECT subject,
    count(*) FILTER (WHERE kind IS NULL OR list_contains(string_split($before_kinds, '|'), kind)) > 0 AS before,
    count(*) FILTER (WHERE kind IS NULL OR list_contains(string_split($after_kinds, '|'), kind)) > 0 AS after
  FROM notices
  GROUP BY subject
),
due AS (
  SELECT a.*,
    COALESCE(list_contains(string_split($exempt_purposes, '|'), a.purpose), false) AS exempt,
    a.pre_notice_from IS NOT NULL OR COALESCE(t.before, false) AS has_before,
    a.post_notice_from IS NOT NULL OR COALESCE(t.after, false) AS has_after,
    date_diff('day', full_day(approved_on), full_day($data_on)) AS since_approval,
    date_diff('day', full_day(COALESCE(accepted_on, finished_on)), full_day($data_on)) AS since_work
  FROM project_accounts a
  LEFT JOIN told t ON t.subject = a.project_id
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN state IN ('refused', 'cancelled', 'applied') OR exempt OR since_approval IS NULL THEN 'not-applicable'
    WHEN since_approval > $days AND NOT has_before THEN 'found'
    WHEN since_work > $after_days AND NOT has_after THEN 'found'
    WHEN since_approval <= $days AND NOT has_before THEN 'not-applicable'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN exempt THEN 'no-rule'
    WHEN state IN ('refused', 'cancelled', 'applied') OR since_approval <= $days THEN 'not-due'
    WHEN approved_on IS NULL THEN 'not-published'
    WHEN since_approval IS NULL THEN 'coarse'
  END AS reason,
  {
    'approved_on': approved_on, 'since_approval_days': since_approval, 'pre_notice_from': pre_notice_from,
    'finished_on': COALESCE(accepted_on, finished_on), 'since_work_days': since_work, 'post_notice_from': post_notice_from
  } AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM due
