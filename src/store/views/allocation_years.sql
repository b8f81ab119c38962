-- Every allocation with the year it counts in: its fund's year, else the year of the fund's or of its own document.
-- Null where none of them is published.
SELECT
  a.*,
  COALESCE(f.year, CAST(substr(f.allocated_on, 1, 4) AS BIGINT), CAST(substr(a."on", 1, 4) AS BIGINT)) AS fund_year
FROM allocations a
LEFT JOIN funds f USING (fund_id)
