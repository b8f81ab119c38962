-- One instalment of a project is ten or a hundred times what its stage usually is among the county's projects, by share of
-- the contract price.
WITH shares AS (
  SELECT d.disbursement_id, d._file, d._row, d.project_id, d.stage, d.amount_fen, p.contract_price_fen AS price_fen,
    d.amount_fen / p.contract_price_fen AS share
  FROM disbursements d
  JOIN project_accounts p USING (project_id)
  WHERE d.stage IS NOT NULL AND p.contract_price_fen > 0 AND d.amount_fen > 0 AND d._tier IS DISTINCT FROM 'aggregate'
),
peers AS (
  SELECT *, count(*) OVER stage - 1 AS peers, median(share) OVER stage AS usual
  FROM shares
  WINDOW stage AS (PARTITION BY stage)
),
slipped AS (
  SELECT *, share / usual AS times,
    peers >= $least_peers AND list_aggregate(
      list_transform([10, 100], f -> abs(share / usual - f) * 100 <= f * $tolerance_percent), 'bool_or'
    ) AS slip
  FROM peers
),
projects_seen AS (
  SELECT project_id, bool_or(slip) AS slip, max(peers) AS peers,
    list({'row': source_row('disbursements', disbursement_id, _file, _row), 'stage': stage, 'amount_fen': amount_fen, 'price_fen': price_fen,
      'share': share, 'usual': usual} ORDER BY amount_fen DESC, disbursement_id) FILTER (WHERE slip) AS found
  FROM slipped
  GROUP BY project_id
)
SELECT
  a.project_id AS subject_id,
  a.village_code,
  NULL AS households,
  CASE WHEN s.project_id IS NULL OR s.peers < $least_peers THEN 'not-applicable' WHEN s.slip THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN s.project_id IS NULL THEN 'not-published' WHEN s.peers < $least_peers THEN 'too-few' END AS reason,
  {
    'stage': found[1].stage, 'amount_fen': found[1].amount_fen, 'price_fen': found[1].price_fen,
    'share_percent': round(found[1].share * 100, 1), 'usual_percent': round(found[1].usual * 100, 1)
  } AS figures,
  [source_row('projects', a.project_id, a._file, a._row)] || list_transform(COALESCE(found, []), f -> f."row") AS "rows"
FROM project_accounts a
LEFT JOIN projects_seen s USING (project_id)
