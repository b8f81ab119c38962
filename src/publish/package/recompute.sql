-- Every sum of money and every count on the pages of the home, a county, township, village, fund or item, made again from the
-- published tables. Runs in SQLite and in DuckDB. The last SELECT gives: page, figure, key, fen, count. Nothing is written.
-- 网页上的每个合计、每个笔数户数,都从公开的表重算一遍。最后一句列出:页、什么数、哪一项、多少分、多少笔(户、个)。
-- Places. A payment counts where its village is listed, and in all that lies above it; else it is unplaced (place '').
CREATE TEMP TABLE tree AS SELECT village_code AS village, valid_to, COALESCE(township_code, CASE WHEN length(village_code) = 12 THEN substr(village_code, 1, 9) END) AS township,
  COALESCE(county_code, CASE WHEN length(village_code) = 12 THEN substr(village_code, 1, 6) END) AS county FROM villages;
CREATE TEMP TABLE one_county AS SELECT min(county) AS county FROM tree HAVING count(DISTINCT county) = 1;
CREATE TEMP TABLE above AS SELECT village AS place, 'village/' || village AS page FROM tree
UNION ALL SELECT village, 'township/' || township FROM tree WHERE township IS NOT NULL
UNION ALL SELECT village, 'county/' || county FROM tree WHERE county IS NOT NULL
UNION ALL SELECT village, 'home' FROM tree UNION ALL SELECT '', 'home' UNION ALL SELECT '', 'unplaced'
UNION ALL SELECT '', 'county/' || county FROM one_county;
-- Years. Money counts in the year of its fund; a payment without one in the year of its project's allocations, else when it was paid.
CREATE TEMP TABLE data_day AS SELECT CAST(substr(value, 1, 4) AS BIGINT) AS year FROM dataset WHERE "key" = 'data_on';
CREATE TEMP TABLE fund_year AS SELECT fund_id, COALESCE(year, CAST(substr(allocated_on, 1, 4) AS BIGINT)) AS year FROM funds;
CREATE TEMP TABLE given AS SELECT a.fund_id, a.project_id, a.amount_fen, COALESCE(f.year, CAST(substr(a."on", 1, 4) AS BIGINT)) AS year
  FROM allocations a LEFT JOIN fund_year f ON f.fund_id = a.fund_id;
-- Payments, one by one, and the sums of those past retention. person: to a household or a person in business.
CREATE TEMP TABLE pay AS WITH single AS (SELECT project_id, min(year) AS year FROM given GROUP BY project_id HAVING min(year) = max(year)), lines AS (
  SELECT disbursement_id, village_code, village_group, payee_code, payee, household_id, fund_id, project_id, item, period,
  CAST(substr(paid_on, 1, 4) AS BIGINT) AS page_year, CASE WHEN payee_kind IN ('firm', 'cooperative', 'village') THEN 0 ELSE 1 END AS person,
  amount_fen AS paid, 1 AS payments, COALESCE(due_fen, amount_fen) AS arranged, COALESCE(due_fen, 0) AS due,
  CASE WHEN due_fen IS NULL THEN 0 ELSE amount_fen END AS due_paid, CASE WHEN due_fen IS NULL THEN 0 ELSE 1 END AS dues FROM disbursements
  UNION ALL SELECT NULL, village_code, NULL, NULL, NULL, NULL, fund_id, project_id, item, NULL, year, 1, amount_fen, payments,
  COALESCE(due_fen, 0) + amount_fen - COALESCE(due_paid_fen, 0), COALESCE(due_fen, 0), COALESCE(due_paid_fen, 0), due_payments FROM expired_payments )
  SELECT l.*, COALESCE(t.village, '') AS place, COALESCE(f.year, s.year, l.page_year) AS year
  FROM lines l LEFT JOIN tree t ON t.village = l.village_code LEFT JOIN fund_year f ON f.fund_id = l.fund_id LEFT JOIN single s ON s.project_id = l.project_id;
-- Projects: where each lies wholly, and its money by year. A shared project is never split: it counts where all its villages are.
CREATE TEMP TABLE account AS SELECT project_id FROM projects UNION SELECT project_id FROM allocations UNION SELECT project_id FROM pay WHERE project_id IS NOT NULL;
CREATE TEMP TABLE spread AS SELECT a.project_id, count(DISTINCT v.village_code) AS codes, count(DISTINCT t.village) AS listed, min(t.village) AS village,
  CASE WHEN min(t.township) = max(t.township) AND count(t.township) = count(t.village) THEN min(t.township) END AS township,
  CASE WHEN min(t.county) = max(t.county) AND count(t.county) = count(t.village) THEN min(t.county) END AS county
  FROM account a LEFT JOIN project_villages v ON v.project_id = a.project_id LEFT JOIN tree t ON t.village = v.village_code GROUP BY a.project_id;
CREATE TEMP TABLE whole AS SELECT project_id, 'home' AS page FROM spread
UNION SELECT s.project_id, 'county/' || o.county FROM spread s CROSS JOIN one_county o
UNION SELECT project_id, 'village/' || village FROM spread WHERE codes = 1 AND listed = 1
UNION SELECT project_id, 'township/' || township FROM spread WHERE listed > 0 AND listed = codes AND township IS NOT NULL
UNION SELECT project_id, 'county/' || county FROM spread WHERE listed > 0 AND listed = codes AND county IS NOT NULL;
CREATE TEMP TABLE project_year AS SELECT project_id, year, sum(allocated) AS allocated, sum(paid) AS paid FROM (
  SELECT g.project_id, COALESCE(g.year, d.year) AS year, g.amount_fen AS allocated, 0 AS paid FROM given g CROSS JOIN data_day d
  UNION ALL SELECT project_id, year, 0, paid FROM pay WHERE project_id IS NOT NULL ) AS both_sides GROUP BY project_id, year;
CREATE TEMP TABLE project_sum AS SELECT a.project_id, COALESCE(sum(y.allocated), 0) AS allocated, COALESCE(sum(y.paid), 0) AS paid, count(y.year) AS years
  FROM account a LEFT JOIN project_year y ON y.project_id = a.project_id GROUP BY a.project_id;
-- Sensitive items: cells of a township or county, never below it. held: the page of the place that holds the cell.
CREATE TEMP TABLE cell AS SELECT a.*, COALESCE(f.year, a.year) AS fund_year, t.county AS above_county, CASE WHEN t.township IS NOT NULL THEN 'township/' || t.township
  ELSE COALESCE('county/' || COALESCE(c.county, o.county), 'home') END AS held FROM aggregates a LEFT JOIN fund_year f ON f.fund_id = a.fund_id
  LEFT JOIN (SELECT township, min(county) AS county FROM tree WHERE township IS NOT NULL GROUP BY township) t ON t.township = a.area_code
  LEFT JOIN (SELECT DISTINCT county FROM tree) c ON c.county = substr(a.area_code, 1, 6) LEFT JOIN one_county o ON 1 = 1;
-- All money of every page. own: for a project that lies wholly in the place, whose money stands in project_year.
CREATE TEMP TABLE money AS SELECT a.page, p.year, p.page_year, p.project_id, p.item, p.person, 0 AS sensitive, CASE WHEN w.page IS NULL THEN 0 ELSE 1 END AS own,
  sum(p.paid) AS paid, sum(p.payments) AS payments, sum(p.arranged) AS arranged, sum(p.due) AS due, sum(p.due_paid) AS due_paid, sum(p.dues) AS dues
  FROM pay p JOIN above a ON a.place = p.place LEFT JOIN whole w ON w.project_id = p.project_id AND w.page = a.page
  GROUP BY a.page, p.year, p.page_year, p.project_id, p.item, p.person, w.page
UNION ALL SELECT held, fund_year, year, NULL, item, 1, 1, 0, amount_fen, COALESCE(payments, 0), amount_fen, 0, 0, 0 FROM cell
UNION ALL SELECT 'county/' || above_county, fund_year, year, NULL, item, 1, 1, 0, amount_fen, COALESCE(payments, 0), amount_fen, 0, 0, 0
  FROM cell WHERE held LIKE 'township/%' AND above_county IS NOT NULL
UNION ALL SELECT 'home', fund_year, year, NULL, item, 1, 1, 0, amount_fen, COALESCE(payments, 0), amount_fen, 0, 0, 0 FROM cell WHERE held <> 'home';
-- One line a page and fund year: arranged, paid (to households, for projects, to units), and what was paid for shared projects.
CREATE TEMP TABLE year_sum AS SELECT page, year, sum(allocated) AS allocated, sum(project_paid) AS project_paid, sum(projects) AS projects, sum(direct) AS direct,
  sum(households) AS households, sum(household_payments) AS household_payments, sum(units) AS units, sum(unit_payments) AS unit_payments, sum(shared) AS shared, max(sensitive) AS sensitive
  FROM ( SELECT w.page, y.year, y.allocated, y.paid AS project_paid, CASE WHEN y.paid <> 0 THEN 1 ELSE 0 END AS projects, 0 AS direct, 0 AS households,
  0 AS household_payments, 0 AS units, 0 AS unit_payments, 0 AS shared, 0 AS sensitive FROM whole w JOIN project_year y ON y.project_id = w.project_id
  UNION ALL SELECT page, year, 0, 0, 0, arranged, person * paid, person * payments, (1 - person) * paid, (1 - person) * payments, 0, sensitive FROM money WHERE project_id IS NULL
  UNION ALL SELECT page, year, 0, 0, 0, 0, 0, 0, 0, 0, (1 - own) * paid, 0 FROM money WHERE project_id IS NOT NULL ) AS parts GROUP BY page, year;
CREATE TEMP TABLE figures (page TEXT, figure TEXT, "key" TEXT, fen BIGINT, "count" BIGINT);
INSERT INTO figures SELECT page, 'arranged', CAST(year AS TEXT), allocated + direct, NULL FROM year_sum
UNION ALL SELECT page, 'arranged_projects', CAST(year AS TEXT), allocated, NULL FROM year_sum
UNION ALL SELECT page, 'arranged_direct', CAST(year AS TEXT), direct, NULL FROM year_sum
UNION ALL SELECT page, 'paid_of_year', CAST(year AS TEXT), project_paid + households + units, NULL FROM year_sum
UNION ALL SELECT page, 'paid_households', CAST(year AS TEXT), households, household_payments FROM year_sum
UNION ALL SELECT page, 'paid_projects', CAST(year AS TEXT), project_paid, projects FROM year_sum
UNION ALL SELECT page, 'paid_units', CAST(year AS TEXT), units, unit_payments FROM year_sum
UNION ALL SELECT page, 'paid_shared', CAST(year AS TEXT), shared, NULL FROM year_sum
UNION ALL SELECT page, 'open', CAST(year AS TEXT), allocated + direct - project_paid - households - units, NULL FROM year_sum
-- Households by token; none where a payment has no token, or where some stand only in sums.
UNION ALL SELECT a.page, 'households', CAST(p.year AS TEXT), NULL, count(DISTINCT p.household_id)
  FROM pay p JOIN above a ON a.place = p.place JOIN year_sum y ON y.page = a.page AND y.year = p.year
  WHERE p.person = 1 AND p.project_id IS NULL AND y.sensitive = 0 AND NOT (p.place = '' AND a.page LIKE 'county/%') GROUP BY a.page, p.year HAVING count(*) = count(p.household_id)
UNION ALL SELECT page, 'paid_in_year', CAST(page_year AS TEXT), sum(paid), sum(payments) FROM money GROUP BY page, page_year
UNION ALL SELECT page, 'paid', '', sum(paid), sum(payments) FROM money GROUP BY page
UNION ALL SELECT page, 'item_paid', COALESCE(item, ''), sum(paid), sum(payments) FROM money GROUP BY page, item
UNION ALL SELECT page, 'item_due', COALESCE(item, ''), sum(arranged), NULL FROM money GROUP BY page, item HAVING sum(dues) > 0
UNION ALL SELECT page, 'due', '', sum(due), NULL FROM money WHERE project_id IS NULL AND person = 1 GROUP BY page
UNION ALL SELECT page, 'due_paid', '', sum(due_paid), NULL FROM money WHERE project_id IS NULL AND person = 1 GROUP BY page
-- What a place's own sum is made of.
UNION ALL SELECT page, 'parts', '', sum(fen), NULL FROM ( SELECT a.page, p.paid AS fen FROM pay p JOIN above a ON a.place = p.place WHERE p.place <> ''
  UNION ALL SELECT 'county/' || above_county, amount_fen FROM cell WHERE held LIKE 'township/%' AND above_county IS NOT NULL
  UNION ALL SELECT 'home', amount_fen FROM cell WHERE held <> 'home' ) AS below GROUP BY page
UNION ALL SELECT page, 'listed', 'villages', NULL, count(*) FROM above WHERE place <> '' GROUP BY page
UNION ALL SELECT held, 'aggregates', '', sum(amount_fen), sum(payments) FROM cell GROUP BY held
UNION ALL SELECT page, 'listed', 'standing', NULL, count(*) FROM above a JOIN tree t ON t.village = a.place WHERE t.valid_to IS NULL GROUP BY page
-- Projects by purpose, and the ladder of those that were approved: planned, contracted, paid, settled, returned.
UNION ALL SELECT w.page, 'purpose_allocated', COALESCE(p.purpose, ''), sum(s.allocated), count(*)
  FROM whole w JOIN project_sum s ON s.project_id = w.project_id LEFT JOIN projects p ON p.project_id = w.project_id WHERE s.years > 0 OR p.state = 'approved' GROUP BY w.page, p.purpose
UNION ALL SELECT w.page, 'purpose_paid', COALESCE(p.purpose, ''), sum(s.paid), count(*)
  FROM whole w JOIN project_sum s ON s.project_id = w.project_id LEFT JOIN projects p ON p.project_id = w.project_id WHERE s.years > 0 OR p.state = 'approved' GROUP BY w.page, p.purpose
UNION ALL SELECT w.page, 'project_paid', '', sum(s.paid), NULL FROM whole w JOIN project_sum s ON s.project_id = w.project_id GROUP BY w.page
UNION ALL SELECT 'project/' || project_id, 'allocated', '', allocated, NULL FROM project_sum
UNION ALL SELECT 'project/' || project_id, 'paid', '', paid, NULL FROM project_sum
UNION ALL SELECT 'project/' || project_id, 'open', '', allocated - paid, NULL FROM project_sum
UNION ALL SELECT 'project/' || project_id, 'villages', '', NULL, codes FROM spread
UNION ALL SELECT 'home', 'listed', 'townships', NULL, count(DISTINCT township) FROM tree
UNION ALL SELECT 'home', 'listed', 'projects', NULL, count(*) FROM projects
UNION ALL SELECT 'home', 'listed', 'funds', NULL, count(*) FROM funds
UNION ALL SELECT 'home', 'listed', 'items', NULL, count(*) FROM items
UNION ALL SELECT 'home', 'current_year', '', NULL, COALESCE(max(CASE WHEN y.year <= d.year THEN y.year END), max(y.year)) FROM year_sum y CROSS JOIN data_day d WHERE y.page = 'home';
INSERT INTO figures SELECT w.page, l.step, '', sum(l.fen), count(DISTINCT l.project_id) FROM whole w JOIN ( SELECT project_id, state, 'planned' AS step, planned_fen AS fen FROM projects
  UNION ALL SELECT project_id, state, 'contracted', contracted_fen FROM projects
  UNION ALL SELECT project_id, state, 'settled', settled_fen FROM projects
  UNION ALL SELECT project_id, state, 'returned', returned_fen FROM projects ) AS l ON l.project_id = w.project_id
  WHERE l.fen IS NOT NULL AND (l.state IS NULL OR l.state = 'approved') GROUP BY w.page, l.step;
CREATE TEMP TABLE ladder AS SELECT page, max(CASE WHEN figure = 'planned' THEN fen END) AS planned, max(CASE WHEN figure = 'contracted' THEN fen END) AS contracted,
  max(CASE WHEN figure = 'project_paid' THEN fen END) AS paid, max(CASE WHEN figure = 'settled' THEN fen END) AS settled,
  max(CASE WHEN figure = 'due' THEN fen END) AS due, max(CASE WHEN figure = 'due_paid' THEN fen END) AS due_paid FROM figures GROUP BY page;
-- Villages: who received in the newest year, by universal, targeted and other items; units; what is still open beyond the first lines.
CREATE TEMP TABLE received AS SELECT 'village/' || p.place AS page, COALESCE(i.scope, 'other') AS scope, COALESCE(p.household_id, '#' || p.disbursement_id) AS household,
  p.household_id, p.village_group, COALESCE(p.item, p.project_id, '') AS part, p.paid FROM pay p LEFT JOIN items i ON i.item = p.item JOIN (
  SELECT place, max(page_year) AS year FROM pay WHERE person = 1 AND disbursement_id IS NOT NULL GROUP BY place ) AS newest ON newest.place = p.place AND newest.year = p.page_year
  WHERE p.person = 1 AND p.disbursement_id IS NOT NULL AND p.place <> '';
INSERT INTO figures SELECT page, 'gap', 'contracted', planned - contracted, NULL FROM ladder WHERE planned > contracted
UNION ALL SELECT page, 'gap', 'paid', COALESCE(contracted, planned) - paid, NULL FROM ladder WHERE COALESCE(contracted, planned) > paid
UNION ALL SELECT page, 'gap', 'settled', paid - settled, NULL FROM ladder WHERE paid > settled
UNION ALL SELECT page, 'gap', 'due', due - due_paid, NULL FROM ladder WHERE due > due_paid
UNION ALL SELECT page, 'received', scope, sum(paid), CASE WHEN count(*) = count(household_id) THEN count(DISTINCT household) ELSE count(*) END FROM received GROUP BY page, scope
UNION ALL SELECT page, 'received_group', scope || '/' || COALESCE(village_group, ''), NULL, count(*)
  FROM (SELECT page, scope, household, min(village_group) AS village_group FROM received GROUP BY page, scope, household) AS households GROUP BY page, scope, village_group
UNION ALL SELECT page, 'received_household', scope || '/' || household, sum(paid), NULL FROM received GROUP BY page, scope, household
UNION ALL SELECT page, 'received_part', scope || '/' || household || '/' || part, sum(paid), NULL FROM received GROUP BY page, scope, household, part
UNION ALL SELECT 'village/' || place, 'unit', COALESCE(payee_code, payee, '') || '/' || COALESCE(project_id, '') || '/' || COALESCE(item, ''), sum(paid), count(*)
  FROM pay WHERE person = 0 AND place <> '' GROUP BY place, COALESCE(payee_code, payee, ''), project_id, item
UNION ALL SELECT page, 'open_rest', CAST(year AS TEXT) || '/' || id, sum(open) OVER later, count(*) OVER later FROM (
  SELECT w.page, y.year, 'project' AS subject, y.project_id AS id, y.allocated - y.paid AS open
  FROM whole w JOIN project_year y ON y.project_id = w.project_id WHERE y.allocated <> y.paid AND w.page LIKE 'village/%'
  UNION ALL SELECT page, year, 'item', COALESCE(item, ''), sum(arranged) - sum(paid)
  FROM money WHERE project_id IS NULL AND page LIKE 'village/%' GROUP BY page, year, item HAVING sum(arranged) <> sum(paid)
  ) AS lines WINDOW later AS (PARTITION BY page, year ORDER BY open DESC, subject, id ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING);
-- Funds and items. spent: payments and cells alike.
CREATE TEMP TABLE spent AS SELECT fund_id, project_id, item, place, page_year, paid, payments, arranged, dues, person, household_id, period, disbursement_id, 0 AS sensitive FROM pay
UNION ALL SELECT fund_id, NULL, item, NULL, year, amount_fen, COALESCE(payments, 0), amount_fen, 0, 1, NULL, NULL, NULL, 1 FROM cell;
CREATE TEMP TABLE total_line AS
  SELECT 'disbursements' AS "table", fund_id AS subject, item, period, CAST(page_year AS TEXT) AS year, paid AS fen, payments AS lines FROM spent WHERE sensitive = 0
UNION ALL SELECT 'disbursements', project_id, item, period, CAST(page_year AS TEXT), paid, payments FROM pay
UNION ALL SELECT 'disbursements', village_code, item, period, CAST(page_year AS TEXT), paid, payments FROM pay
UNION ALL SELECT 'disbursements', NULL, item, period, CAST(page_year AS TEXT), paid, payments FROM pay
UNION ALL SELECT 'aggregates', fund_id, item, NULL, CAST(year AS TEXT), amount_fen, 1 FROM cell
UNION ALL SELECT 'aggregates', NULL, item, NULL, CAST(year AS TEXT), amount_fen, 1 FROM cell
UNION ALL SELECT 'allocations', fund_id, NULL, NULL, CAST(year AS TEXT), amount_fen, 1 FROM given
UNION ALL SELECT 'allocations', project_id, NULL, NULL, CAST(year AS TEXT), amount_fen, 1 FROM given
UNION ALL SELECT 'fund_sources', fund_id, NULL, level, NULL, amount_fen, 1 FROM fund_sources
UNION ALL SELECT 'funds', parent_fund_id, NULL, NULL, CAST(year AS TEXT), amount_fen, 1 FROM funds
UNION ALL SELECT 'projects', a.fund_id, NULL, NULL, NULL, p.planned_fen, 1 FROM (SELECT DISTINCT fund_id, project_id FROM allocations) AS a JOIN projects p ON p.project_id = a.project_id;
INSERT INTO figures SELECT 'fund/' || fund_id, 'allocated', '', sum(amount_fen), count(DISTINCT project_id) FROM given GROUP BY fund_id
UNION ALL SELECT 'fund/' || fund_id, 'paid', '', sum(paid), sum(payments) FROM spent WHERE fund_id IS NOT NULL GROUP BY fund_id
UNION ALL SELECT 'fund/' || fund_id, 'direct', '', sum(paid), sum(payments) FROM spent WHERE project_id IS NULL AND fund_id IS NOT NULL GROUP BY fund_id
UNION ALL SELECT 'fund/' || parent_fund_id, 'children', '', sum(amount_fen), count(*) FROM funds WHERE parent_fund_id IS NOT NULL GROUP BY parent_fund_id
UNION ALL SELECT 'fund/' || fund_id, 'sources', '', sum(amount_fen), NULL FROM fund_sources GROUP BY fund_id
UNION ALL SELECT 'fund/' || fund_id, 'direct_item', COALESCE(item, ''), sum(paid), sum(payments)
  FROM spent WHERE project_id IS NULL AND fund_id IS NOT NULL AND sensitive = 0 GROUP BY fund_id, item
UNION ALL SELECT 'fund/' || fund_id, 'direct_villages', COALESCE(item, ''), NULL, count(DISTINCT place)
  FROM spent WHERE project_id IS NULL AND fund_id IS NOT NULL AND sensitive = 0 GROUP BY fund_id, item
UNION ALL SELECT 'fund/' || fund_id, 'direct_line', COALESCE(item, '') || '/' || place, sum(paid), sum(payments)
  FROM spent WHERE project_id IS NULL AND fund_id IS NOT NULL AND sensitive = 0 GROUP BY fund_id, item, place
UNION ALL SELECT 'fund/' || f.fund_id, 'remainder', '', f.amount_fen - COALESCE(g.fen, 0) - COALESCE(d.fen, 0) - COALESCE(c.fen, 0), NULL
  FROM funds f LEFT JOIN (SELECT fund_id, sum(amount_fen) AS fen FROM given GROUP BY fund_id) AS g ON g.fund_id = f.fund_id
  LEFT JOIN (SELECT fund_id, sum(paid) AS fen FROM spent WHERE project_id IS NULL GROUP BY fund_id) AS d ON d.fund_id = f.fund_id
  LEFT JOIN (SELECT parent_fund_id, sum(amount_fen) AS fen FROM funds GROUP BY parent_fund_id) AS c ON c.parent_fund_id = f.fund_id WHERE f.amount_fen IS NOT NULL
UNION ALL SELECT 'item/' || item, 'paid', '', sum(paid), sum(payments) FROM spent WHERE item IS NOT NULL GROUP BY item
UNION ALL SELECT 'item/' || item, 'due', '', sum(arranged), NULL FROM spent WHERE item IS NOT NULL GROUP BY item HAVING sum(dues) > 0
UNION ALL SELECT 'item/' || item, 'paid_in_year', CAST(page_year AS TEXT), sum(paid), sum(payments) FROM spent WHERE item IS NOT NULL GROUP BY item, page_year
UNION ALL SELECT 'item/' || item, 'village', place, sum(paid), sum(payments) FROM pay WHERE item IS NOT NULL GROUP BY item, place
UNION ALL SELECT 'item/' || item, 'village_households', place, NULL, count(DISTINCT household_id)
  FROM pay WHERE item IS NOT NULL AND person = 1 AND place <> '' GROUP BY item, place HAVING count(*) = count(household_id)
UNION ALL SELECT 'item/' || item, 'rounds', 'applied', NULL, sum(applied) FROM rounds GROUP BY item
UNION ALL SELECT 'item/' || item, 'rounds', 'approved', NULL, sum(approved) FROM rounds GROUP BY item
UNION ALL SELECT 'item/' || item, 'rounds', 'refused', NULL, sum(refused) FROM rounds GROUP BY item
UNION ALL SELECT COALESCE('township/' || area, 'home'), 'recovered', year || '/' || kind, sum(fen), sum(n) FROM (
  SELECT kind, CAST(year AS TEXT) AS year, CASE WHEN length(area_code) = 9 THEN area_code END AS area, recovered_fen AS fen, cases AS n FROM oversight_sums
  UNION ALL SELECT kind, substr(COALESCE(received_on, closed_on), 1, 4), COALESCE(township_code, substr(village_code, 1, 9)), recovered_fen, 1 FROM oversight) AS watched GROUP BY area, year, kind
UNION ALL SELECT 'village/' || village_code, 'account ' || kind, period, sum(amount_fen), count(*) FROM accounts GROUP BY village_code, kind, period
UNION ALL SELECT 'item/' || item, 'round', round_key, fen, n FROM (SELECT r.item, r.round_id AS round_key, sum(d.amount_fen) AS fen, count(d.round_id) AS n
  FROM rounds r LEFT JOIN disbursements d ON d.round_id = r.round_id GROUP BY r.item, r.round_id) AS paid_rounds;
CREATE TEMP TABLE total_sum AS SELECT t.subject_id, t.item, t."table", COALESCE(t.subject_id, '') || '/' || COALESCE(t.item, '') || '/' || COALESCE(t.period, '') AS "key",
  t.amount_fen, t."rows", COALESCE(sum(l.fen), 0) AS fen, COALESCE(sum(l.lines), 0) AS lines
  FROM published_totals t LEFT JOIN total_line l ON l."table" = t."table" AND (l.subject = t.subject_id OR (t.subject_id IS NULL AND l.subject IS NULL))
  AND (t.item IS NULL OR l.item = t.item) AND (t.period IS NULL OR l.year = t.period OR l.period = t.period)
  GROUP BY t.subject_id, t.item, t."table", t.period, t.amount_fen, t."rows";
INSERT INTO figures SELECT 'fund/' || f.fund_id, 'lines of ' || t."table", t."key", t.fen, t.lines FROM total_sum t JOIN funds f ON f.fund_id = t.subject_id
UNION ALL SELECT 'fund/' || f.fund_id, 'difference of ' || t."table", t."key", t.amount_fen - t.fen, t."rows" - t.lines FROM total_sum t JOIN funds f ON f.fund_id = t.subject_id
UNION ALL SELECT 'item/' || item, 'lines of ' || "table", "key", fen, lines FROM total_sum WHERE item IS NOT NULL
UNION ALL SELECT 'item/' || item, 'difference of ' || "table", "key", amount_fen - fen, "rows" - lines FROM total_sum WHERE item IS NOT NULL;
-- Money that cannot be followed from a document with its number to a named unit or a household's token in a listed village.
INSERT INTO figures SELECT 'home', 'untraced', '', COALESCE(sum(l.amount_fen), 0), COALESCE(sum(l.payments), 0) FROM (
  SELECT fund_id, village_code, amount_fen, 1 AS payments, COALESCE(payee_kind, '') AS kind,
  CASE WHEN payee_kind IN ('firm', 'cooperative') THEN payee_code WHEN payee_kind = 'village' THEN payee ELSE household_id END AS who FROM disbursements
  UNION ALL SELECT fund_id, village_code, amount_fen, payments, 'household', '' FROM expired_payments
) AS l LEFT JOIN funds f ON f.fund_id = l.fund_id LEFT JOIN tree t ON t.village = l.village_code WHERE f.document_no IS NULL
  OR (l.who IS NULL AND (l.kind <> 'village' OR t.village IS NULL)) OR (l.kind NOT IN ('firm', 'cooperative', 'village') AND t.village IS NULL);
SELECT page, figure, "key", fen, "count" FROM figures ORDER BY page, figure, "key";
