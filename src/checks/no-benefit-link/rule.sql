-- An industry project given to a firm or co-operative does not say how households gain from it.
WITH given AS (
  SELECT p.*, length(trim(COALESCE(benefit_link, ''))) AS letters,
    contractor IS NOT NULL OR contractor_code IS NOT NULL AS to_unit
  FROM project_accounts p
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN state IN ('refused', 'cancelled', 'applied') OR purpose IS NULL OR NOT list_contains(string_split($purposes, '|'), purpose) OR NOT to_unit THEN 'not-applicable'
    WHEN letters < $least_letters THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN state IN ('refused', 'cancelled', 'applied') THEN 'not-due'
    WHEN purpose IS NULL THEN 'not-published'
    WHEN NOT list_contains(string_split($purposes, '|'), purpose) THEN 'no-rule'
    WHEN NOT to_unit THEN 'not-published'
  END AS reason,
  {'contractor': contractor, 'benefit_link': benefit_link, 'letters': letters, 'planned_fen': planned_fen} AS figures,
  [source_row('projects', project_id, _file, _row)] AS "rows"
FROM given
