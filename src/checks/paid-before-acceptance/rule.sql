-- Before the county accepted the work, more was paid than may be paid by then. The price is the contract, else the plan.
WITH before AS (
  SELECT a.project_id,
    sum(d.amount_fen) AS early_fen,
    count(*) FILTER (WHERE full_day(d.paid_on) IS NULL) AS coarse,
    list(source_row('disbursements', d.disbursement_id, d._file, d._row)) AS "rows"
  FROM project_accounts a
  JOIN disbursements d ON d.project_id = a.project_id AND d.payee_kind IN ('firm', 'cooperative', 'village')
    AND (a.accepted_on IS NULL OR COALESCE(full_day(d.paid_on) < full_day(a.accepted_on), true))
  GROUP BY a.project_id
),
compared AS (
  SELECT a.*, COALESCE(a.contracted_fen, a.planned_fen) AS price_fen, b.early_fen, COALESCE(b.coarse, 0) AS coarse, b."rows"
  FROM project_accounts a
  LEFT JOIN before b USING (project_id)
)
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN payments = 0 OR price_fen IS NULL OR price_fen = 0 THEN 'not-applicable'
    WHEN coarse > 0 OR (accepted_on IS NOT NULL AND full_day(accepted_on) IS NULL) THEN 'not-applicable'
    WHEN early_fen * 100 > price_fen * ($cap_percent + $tolerance_percent) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN payments = 0 THEN 'not-due'
    WHEN price_fen IS NULL OR price_fen = 0 THEN 'not-published'
    WHEN coarse > 0 OR (accepted_on IS NOT NULL AND full_day(accepted_on) IS NULL) THEN 'coarse'
  END AS reason,
  {
    'early_fen': early_fen, 'price_fen': price_fen, 'early_percent': CASE WHEN price_fen > 0 THEN CAST(early_fen * 100 / price_fen AS BIGINT) END,
    'cap_percent': $cap_percent, 'accepted_on': accepted_on
  } AS figures,
  [source_row('projects', project_id, _file, _row)] || COALESCE("rows", []) AS "rows"
FROM compared
