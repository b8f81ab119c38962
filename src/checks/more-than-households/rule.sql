-- More households of a village received an item for one period than the village has.
WITH received AS (
  SELECT village_code, item, COALESCE(period, substr(paid_on, 1, 4)) AS span,
    count(DISTINCT household_id) AS recipients,
    count(*) = count(household_id) AS known,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM household_payments
  WHERE item IS NOT NULL AND village_code IS NOT NULL
  GROUP BY village_code, item, span
)
SELECT
  r.village_code AS subject_id,
  r.village_code,
  recipients AS households,
  CASE
    WHEN v.households IS NULL OR NOT known THEN 'not-applicable'
    WHEN recipients * 100 > v.households * (100 + $tolerance_percent) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN v.households IS NULL OR NOT known THEN 'not-published' END AS reason,
  {'recipients': recipients, 'village_households': v.households, 'item': COALESCE(i.name, r.item), 'period': span} AS figures,
  [source_row('villages', r.village_code, v._file, v._row)] || r."rows" AS "rows"
FROM received r
JOIN villages v USING (village_code)
LEFT JOIN items i USING (item)
