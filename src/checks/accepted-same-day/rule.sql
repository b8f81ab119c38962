-- Works were accepted on the very day they were finished. Goods and services may be counted at once: not compared.
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN procurement_kind IS DISTINCT FROM 'works' OR full_day(finished_on) IS NULL OR full_day(accepted_on) IS NULL THEN 'not-applicable'
    WHEN finished_on = accepted_on THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN procurement_kind IS NULL THEN 'not-published'
    WHEN procurement_kind <> 'works' THEN 'no-rule'
    WHEN finished_on IS NULL OR accepted_on IS NULL THEN 'not-due'
    WHEN full_day(finished_on) IS NULL OR full_day(accepted_on) IS NULL THEN 'coarse'
  END AS reason,
  {'finished_on': finished_on, 'accepted_on': accepted_on} AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM project_accounts
