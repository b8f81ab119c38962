-- One fund gave most of its villages the very same sum although the villages are of unlike size.
WITH given AS (
  SELECT a.fund_id, l.village_code, v.population, sum(a.amount_fen) AS given_fen,
    list(source_row('projects', a.project_id, p._file, p._row)) AS "rows"
  FROM allocations a
  JOIN (SELECT project_id, min(village_code) AS village_code FROM project_villages GROUP BY project_id HAVING count(*) = 1) l USING (project_id)
  JOIN projects p USING (project_id)
  LEFT JOIN villages v ON v.village_code = l.village_code
  GROUP BY a.fund_id, l.village_code, v.population
),
alike AS (
  SELECT fund_id, given_fen, count(*) AS alike, count(population) AS known, min(population) AS smallest, max(population) AS largest,
    flatten(list("rows")) AS "rows"
  FROM given
  GROUP BY fund_id, given_fen
  QUALIFY row_number() OVER (PARTITION BY fund_id ORDER BY count(*) DESC, given_fen) = 1
),
counted AS (
  SELECT a.*, g.villages
  FROM alike a
  JOIN (SELECT fund_id, count(*) AS villages FROM given GROUP BY fund_id) g USING (fund_id)
)
SELECT
  f.fund_id AS subject_id,
  NULL AS village_code,
  NULL AS households,
  CASE
    WHEN c.villages IS NULL OR villages < $least_villages THEN 'not-applicable'
    WHEN alike < $least_villages OR alike * 100 < villages * $share_percent THEN 'passed'
    WHEN known < alike THEN 'not-applicable'
    WHEN largest * 100 >= smallest * $unlike_percent THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN c.villages IS NULL OR villages < $least_villages THEN 'too-few' WHEN known < alike THEN 'not-published' END AS reason,
  {
    'villages': villages, 'alike': alike, 'given_fen': given_fen,
    'smallest_population': smallest, 'largest_population': largest
  } AS figures,
  [source_row('funds', f.fund_id, f._file, f._row)] || COALESCE(c."rows", []) AS "rows"
FROM funds f
LEFT JOIN counted c USING (fund_id)
