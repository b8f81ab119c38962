-- What was allocated to projects in the village alone, in an average year: after it left the poverty list against up to then.
-- Only whole fund years that the county publishes count. Where the whole county's money fell likewise the village's fall says
-- nothing of it: its share of that money must have fallen as far.
WITH whole_years AS (
  SELECT DISTINCT fund_year FROM allocation_years WHERE fund_year < year(full_day($data_on))
),
placed AS (
  SELECT p.village_code, a.fund_year, sum(a.amount_fen) AS fen
  FROM allocation_years a
  JOIN project_accounts p USING (project_id)
  WHERE p.village_code IS NOT NULL
  GROUP BY p.village_code, a.fund_year
),
counties AS (
  SELECT COALESCE(v.county_code, left(v.village_code, 6)) AS county, p.fund_year, sum(p.fen) AS fen
  FROM placed p
  JOIN villages v USING (village_code)
  GROUP BY 1, 2
),
years AS (
  SELECT v.village_code, y.fund_year, y.fund_year > v.exit_year AS later,
    COALESCE(p.fen, 0) AS fen, COALESCE(c.fen, 0) AS county_fen
  FROM villages v
  JOIN whole_years y ON abs(y.fund_year - v.exit_year) <= $window_years
  LEFT JOIN placed p ON p.village_code = v.village_code AND p.fund_year = y.fund_year
  LEFT JOIN counties c ON c.county = COALESCE(v.county_code, left(v.village_code, 6)) AND c.fund_year = y.fund_year
),
sums AS (
  SELECT village_code,
    count(*) FILTER (NOT later) AS years_before, count(*) FILTER (later) AS years_after,
    min(fund_year) AS first_year, max(fund_year) AS last_year,
    string_agg(fund_year, '、' ORDER BY fund_year) FILTER (NOT later) AS before_years,
    string_agg(fund_year, '、' ORDER BY fund_year) FILTER (later) AS after_years,
    COALESCE(sum(fen) FILTER (NOT later), 0) AS before_fen, COALESCE(sum(fen) FILTER (later), 0) AS after_fen,
    COALESCE(sum(county_fen) FILTER (NOT later), 0) AS county_before, COALESCE(sum(county_fen) FILTER (later), 0) AS county_after
  FROM years
  GROUP BY village_code
),
judged AS (
  SELECT v.*, s.* EXCLUDE (village_code),
    COALESCE(years_before >= $least_before AND years_after >= $least_after, false)
      AND COALESCE(CAST(left(v.valid_from, 4) AS INTEGER), 0) <= first_year
      AND COALESCE(CAST(left(v.valid_to, 4) AS INTEGER), 9999) > last_year AS complete
  FROM villages v
  LEFT JOIN sums s USING (village_code)
  WHERE v.exit_year IS NOT NULL
)
SELECT
  village_code AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN NOT complete OR before_fen < $least_fen * years_before THEN 'not-applicable'
    WHEN after_fen * years_before * 100 < before_fen * years_after * (100 - $percent)
      AND after_fen * county_before * 100 < before_fen * county_after * (100 - $percent) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN NOT complete THEN 'not-published' WHEN before_fen < $least_fen * years_before THEN 'too-few' END AS reason,
  {
    'exit_year': CAST(exit_year AS VARCHAR),
    'before_years': before_years,
    'before_fen': CAST(before_fen // greatest(years_before, 1) AS BIGINT),
    'after_years': after_years,
    'after_fen': CAST(after_fen // greatest(years_after, 1) AS BIGINT),
    'fall_percent': CASE WHEN before_fen > 0 THEN CAST(100 - after_fen * years_before * 100 // (before_fen * years_after) AS BIGINT) END,
    'county_percent': CASE WHEN county_before > 0 THEN CAST(county_after * years_before * 100 // (county_before * years_after) AS BIGINT) END
  } AS figures,
  [source_row('villages', village_code, _file, _row)] AS "rows"
FROM judged
