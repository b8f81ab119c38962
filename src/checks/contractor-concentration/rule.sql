-- In one township and year, works contracts: one firm has at least half of them, by number and by value.
WITH contracts AS (
  SELECT p.contractor_code, substr(l.village_code, 1, 9) AS township, substr(p.contract_on, 1, 4) AS year, p.contracted_fen,
    source_row('projects', p.project_id, p._file, p._row) AS line
  FROM projects p
  JOIN (SELECT project_id, min(village_code) AS village_code FROM project_villages GROUP BY project_id) l USING (project_id)
  WHERE p.contracted_fen IS NOT NULL AND p.contract_on IS NOT NULL AND p.contractor_code IS NOT NULL AND p.procurement_kind = 'works'
),
firms AS (
  SELECT township, year, contractor_code, count(*) AS own, sum(contracted_fen) AS own_fen, list(line) AS "rows"
  FROM contracts
  GROUP BY township, year, contractor_code
),
shares AS (
  SELECT *, sum(own) OVER (PARTITION BY township, year) AS contracts, sum(own_fen) OVER (PARTITION BY township, year) AS all_fen
  FROM firms
)
SELECT
  contractor_code AS subject_id,
  NULL AS village_code,
  NULL AS households,
  CASE
    WHEN contracts < $least_contracts THEN 'not-applicable'
    WHEN own >= $least_own AND own * 100 >= contracts * $share_percent AND own_fen * 100 >= all_fen * $share_percent THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN contracts < $least_contracts THEN 'too-few' END AS reason,
  {
    'township': COALESCE((SELECT min(v.township) FROM villages v WHERE v.township_code = s.township), township),
    'contract_year': year, 'own': own, 'contracts': contracts, 'own_percent': CAST(own * 100 / contracts AS BIGINT),
    'own_fen': own_fen, 'all_fen': all_fen, 'value_percent': CAST(own_fen * 100 / all_fen AS BIGINT)
  } AS figures,
  "rows"
FROM shares s
