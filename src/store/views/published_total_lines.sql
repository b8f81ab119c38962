-- Every published total beside the sum of the lines it stands for. subject_id names a fund, a project or a village, or is
-- empty for an item's total. Lines by table: payments, allocations, sources, planned projects and parts of the fund, aggregate cells.
-- Rows of sensitive items count only for funds and items, and only in totals of whole years or of all: a finer sum could
-- tell one household's money.
WITH totals AS (SELECT row_number() OVER () AS total, * FROM published_totals),
lines AS (
  SELECT 'disbursements' AS "table", unnest(CASE WHEN _tier = 'aggregate' THEN [fund_id] ELSE [fund_id, project_id, village_code] END) AS subject_id,
    item, CASE WHEN _tier IS DISTINCT FROM 'aggregate' THEN period END AS period, substr(paid_on, 1, 4) AS year, amount_fen
  FROM disbursements
  WHERE EXISTS (FROM published_totals t WHERE t."table" = 'disbursements' AND t.subject_id IS NOT NULL)
  UNION ALL
  SELECT 'aggregates', fund_id, item, NULL, CAST(year AS VARCHAR), amount_fen FROM aggregates
  UNION ALL
  SELECT 'allocations', unnest([fund_id, project_id]), NULL, NULL, CAST(fund_year AS VARCHAR), amount_fen FROM allocation_years
  UNION ALL
  SELECT 'fund_sources', fund_id, NULL, level, NULL, amount_fen FROM fund_sources
  UNION ALL
  SELECT 'funds', parent_fund_id, NULL, NULL, CAST(year AS VARCHAR), amount_fen FROM funds
  UNION ALL
  SELECT 'projects', a.fund_id, NULL, NULL, NULL, p.planned_fen
  FROM projects p JOIN (SELECT DISTINCT fund_id, project_id FROM allocations) a USING (project_id)
),
item_lines AS (
  SELECT 'disbursements' AS "table", item, CASE WHEN _tier IS DISTINCT FROM 'aggregate' THEN period END AS period, substr(paid_on, 1, 4) AS year, amount_fen
  FROM disbursements
  UNION ALL
  SELECT 'aggregates', item, NULL, CAST(year AS VARCHAR), amount_fen FROM aggregates
),
matched AS (
  SELECT t.total, l.amount_fen
  FROM totals t JOIN lines l ON l."table" = t."table" AND l.subject_id = t.subject_id
  WHERE (t.item IS NULL OR l.item = t.item) AND (t.period IS NULL OR l.year = t.period OR l.period = t.period)
  UNION ALL
  SELECT t.total, l.amount_fen
  FROM totals t JOIN item_lines l ON l."table" = t."table" AND l.item = t.item
  WHERE t.subject_id IS NULL AND (t.period IS NULL OR l.year = t.period OR l.period = t.period)
),
sums AS (SELECT total, count(*) AS lines, sum(amount_fen) AS lines_fen FROM matched GROUP BY total)
SELECT t.* EXCLUDE total, COALESCE(lines, 0) AS lines, COALESCE(lines_fen, 0) AS lines_fen
FROM totals t LEFT JOIN sums s USING (total)
