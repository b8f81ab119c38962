-- One firm, one village, one kind of purchase, alike content, within half a year: each contract under the tender limit, together at or over it.
WITH contracts AS (
  SELECT project_id, village_code, contractor_code, procurement_kind, contracted_fen, full_day(contract_on) AS signed,
    regexp_replace(COALESCE(content, project), '[0-9.]+', '', 'g') AS words,
    CASE procurement_kind WHEN 'works' THEN $works_fen WHEN 'goods' THEN $goods_fen WHEN 'services' THEN $services_fen END AS limit_fen,
    contract_on, _file, _row
  FROM project_accounts
),
usable AS (
  SELECT * FROM contracts
  WHERE contracted_fen < limit_fen AND signed IS NOT NULL AND village_code IS NOT NULL AND contractor_code IS NOT NULL
),
sets AS (
  SELECT a.project_id, count(*) AS contracts, sum(b.contracted_fen) AS together_fen, max(b.contract_on) AS last_on,
    list(source_row('projects', b.project_id, b._file, b._row)) AS "rows"
  FROM usable a
  JOIN usable b ON b.contractor_code = a.contractor_code AND b.village_code = a.village_code AND b.procurement_kind = a.procurement_kind
    AND (b.signed > a.signed OR (b.signed = a.signed AND b.project_id >= a.project_id))
    AND date_diff('day', a.signed, b.signed) <= $days
    AND jaccard(a.words, b.words) * 100 >= $alike_percent
  GROUP BY a.project_id
),
-- A contract that stands in an earlier one's set starts none of its own.
first_sets AS (
  SELECT * FROM sets s
  WHERE NOT EXISTS (FROM sets e WHERE e.project_id <> s.project_id AND list_contains(list_transform(e."rows", lambda r: r['key']), s.project_id))
)
SELECT
  c.project_id AS subject_id,
  c.village_code,
  NULL AS households,
  CASE
    WHEN c.contracted_fen IS NULL OR c.limit_fen IS NULL OR c.signed IS NULL OR c.village_code IS NULL OR c.contractor_code IS NULL THEN 'not-applicable'
    WHEN s.contracts >= 2 AND s.together_fen >= c.limit_fen THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN c.contracted_fen IS NULL THEN 'not-due'
    WHEN c.contract_on IS NOT NULL AND c.signed IS NULL THEN 'coarse'
    WHEN c.limit_fen IS NULL OR c.signed IS NULL OR c.village_code IS NULL OR c.contractor_code IS NULL THEN 'not-published'
  END AS reason,
  {
    'contracts': s.contracts, 'together_fen': s.together_fen, 'limit_fen': c.limit_fen, 'contracted_fen': c.contracted_fen,
    'contract_on': c.contract_on, 'last_on': s.last_on
  } AS figures,
  COALESCE(s."rows", []) AS "rows"
FROM contracts c
LEFT JOIN first_sets s USING (project_id)
