-- What a household received of an item in one year is more than the cap that was in force.
WITH received AS (
  SELECT household_id, item, substr(COALESCE(period, paid_on), 1, 4) AS year, min(village_code) AS village_code,
    sum(amount_fen) AS paid_fen,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM household_payments
  WHERE item IN (SELECT item FROM standards WHERE cap_fen IS NOT NULL)
  GROUP BY household_id, item, substr(COALESCE(period, paid_on), 1, 4),
    CASE WHEN household_id IS NULL THEN disbursement_id END
),
capped AS (
  SELECT r.*, c.cap_fen, c.standard
  FROM received r
  LEFT JOIN LATERAL (
    SELECT max(cap_fen) AS cap_fen, arg_max(source_row('standards', standard_id, _file, _row), (cap_fen, standard_id)) AS standard
    FROM standards s
    WHERE s.item = r.item AND s.cap_fen IS NOT NULL
      AND (valid_from IS NULL OR substr(valid_from, 1, 4) <= r.year)
      AND (valid_to IS NULL OR substr(valid_to, 1, 4) >= r.year)
  ) c ON true
)
SELECT
  household_id AS subject_id,
  village_code,
  1 AS households,
  CASE
    WHEN household_id IS NULL OR cap_fen IS NULL THEN 'not-applicable'
    WHEN paid_fen > cap_fen THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN household_id IS NULL THEN 'not-published' WHEN cap_fen IS NULL THEN 'no-rule' END AS reason,
  {'paid_fen': paid_fen, 'cap_fen': cap_fen, 'over_fen': paid_fen - cap_fen, 'year': year} AS figures,
  "rows" || [standard] AS "rows"
FROM capped
