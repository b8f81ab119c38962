-- Every payment that is published one by one, with where and in which years it counts.
-- place:     its own village code if that village is listed, else '' (未落实到村)
-- page_year: the year of paid_on
-- fund_year: its fund's year, else the one year of its project's allocations, else the year of paid_on
-- person:    paid to a household, to a person in business, or to nobody named a unit
WITH single_years AS (
  SELECT project_id, min(fund_year) AS year
  FROM allocation_years
  GROUP BY project_id
  HAVING min(fund_year) = max(fund_year)
)
SELECT
  d.*,
  COALESCE(v.village_code, '') AS place,
  CAST(substr(d.paid_on, 1, 4) AS BIGINT) AS page_year,
  COALESCE(f.year, CAST(substr(f.allocated_on, 1, 4) AS BIGINT), s.year, CAST(substr(d.paid_on, 1, 4) AS BIGINT)) AS fund_year,
  d.payee_kind IS NULL OR d.payee_kind IN ('household', 'business') AS person
FROM disbursements d
LEFT JOIN villages v USING (village_code)
LEFT JOIN funds f USING (fund_id)
LEFT JOIN single_years s USING (project_id)
WHERE d._tier IS DISTINCT FROM 'aggregate'
