-- The notice before or after the work was up for fewer days than the rule asks; both ends count.
WITH counted AS (
  SELECT *,
    date_diff('day', full_day(pre_notice_from), full_day(pre_notice_to)) + 1 AS before,
    date_diff('day', full_day(post_notice_from), full_day(post_notice_to)) + 1 AS after,
    pre_notice_from IS NULL AND post_notice_from IS NULL AS none
  FROM project_accounts
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN before IS NULL AND after IS NULL THEN 'not-applicable'
    WHEN before < $before_days OR (after < $after_days AND full_day(post_notice_to) <= full_day($data_on)) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN none THEN 'not-published' WHEN before IS NULL AND after IS NULL THEN 'coarse' END AS reason,
  {
    'before_days': before, 'pre_notice_from': pre_notice_from, 'pre_notice_to': pre_notice_to,
    'after_days': after, 'post_notice_from': post_notice_from, 'post_notice_to': post_notice_to
  } AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM counted
