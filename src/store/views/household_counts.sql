-- How many households received, by token, of payments to persons: per place and fund year (without a project), and per place and item.
-- Exactly one of village_code, township_code, county_code is set; none: the whole site. Null: some payment has no token.
WITH people AS (
  SELECT DISTINCT
    place,
    COALESCE(v.township_code, CASE WHEN length(place) = 12 THEN substr(place, 1, 9) END) AS township,
    COALESCE(v.county_code, CASE WHEN length(place) = 12 THEN substr(place, 1, 6) END) AS county,
    CASE WHEN project_id IS NULL THEN fund_year END AS year,
    item,
    household_id
  FROM payments
  LEFT JOIN villages v ON v.village_code = place
  WHERE person
)
SELECT
  grouping(place) = 0 AS is_village, grouping(township) = 0 AS is_township, grouping(county) = 0 AS is_county,
  grouping(year) = 0 AS is_year,
  COALESCE(place, township, county) AS code,
  year,
  item,
  CASE WHEN count(*) = count(household_id) THEN count(DISTINCT household_id) END AS households
FROM people
GROUP BY GROUPING SETS (
  (place, year), (township, year), (county, year), (year),
  (place, item), (township, item), (county, item), (item)
)
