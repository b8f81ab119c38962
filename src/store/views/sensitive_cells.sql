-- Rows of items that are published only as totals and still stood in disbursements.csv, summed by township
-- (unlisted villages: township is null). Small cells are moved up before anything is written.
-- recipients: households by token; all rows without one together count as one, since they may be one person.
SELECT
  d.fund_id,
  d.item,
  CAST(substr(d.paid_on, 1, 4) AS BIGINT) AS year,
  CASE WHEN v.village_code IS NOT NULL THEN COALESCE(v.township_code, CASE WHEN length(v.village_code) = 12 THEN substr(v.village_code, 1, 9) END) END AS township_code,
  CASE WHEN v.village_code IS NOT NULL THEN COALESCE(v.county_code, CASE WHEN length(v.village_code) = 12 THEN substr(v.village_code, 1, 6) END) END AS county_code,
  count(DISTINCT d.household_id) + max(CASE WHEN d.household_id IS NULL THEN 1 ELSE 0 END) AS recipients,
  count(*) AS payments,
  sum(d.amount_fen) AS amount_fen
FROM disbursements d
LEFT JOIN villages v USING (village_code)
WHERE d._tier = 'aggregate'
GROUP BY ALL
