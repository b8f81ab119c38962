-- The name or content names something this money may not buy, or the function code is one of running an office. A clause that says "not included" does not count.
WITH named AS (
  SELECT *, regexp_extract(regexp_replace(concat_ws('。', project, content), $denials, '', 'g'), $words) AS word,
    COALESCE(list_contains(string_split($function_codes, '|'), function_code), false) AS office
  FROM project_accounts
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN state IN ('refused', 'cancelled', 'applied') THEN 'not-applicable'
    WHEN word <> '' OR office THEN 'found'
    WHEN content IS NULL THEN 'not-applicable'
    ELSE 'passed'
  END AS state,
  CASE WHEN state IN ('refused', 'cancelled', 'applied') THEN 'not-due' WHEN content IS NULL AND word = '' AND NOT office THEN 'not-published' END AS reason,
  {'word': nullif(word, ''), 'content': content, 'function_code': CASE WHEN office THEN function_code END} AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM named
