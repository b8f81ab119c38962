-- One line a project: what was allocated and paid, from which day, and the one village it lies in (null: several or none named).
-- contract_price_fen: what the work costs by the last document that says so: settlement, else contract.
WITH allocated AS (
  SELECT project_id, sum(amount_fen) AS allocated_fen, min(full_day("on")) AS allocated_on, count(*) AS allocations,
    list(source_row('allocations', fund_id || '|' || project_id, _file, _row) ORDER BY fund_id, _row) AS allocation_rows
  FROM allocations
  GROUP BY project_id
),
paid AS (
  SELECT project_id, sum(amount_fen) AS paid_fen, count(*) AS payments,
    min(full_day(paid_on)) AS first_paid_on, max(full_day(paid_on)) AS last_paid_on
  FROM disbursements
  WHERE project_id IS NOT NULL AND _tier IS DISTINCT FROM 'aggregate'
  GROUP BY project_id
),
places AS (
  SELECT project_id, count(*) AS villages, CASE WHEN count(*) = 1 THEN min(village_code) END AS village_code
  FROM project_villages
  GROUP BY project_id
)
SELECT p.*, l.village_code, COALESCE(l.villages, 0) AS villages,
  a.allocated_fen, a.allocated_on, COALESCE(a.allocations, 0) AS allocations, a.allocation_rows,
  COALESCE(d.paid_fen, 0) AS paid_fen, COALESCE(d.payments, 0) AS payments, d.first_paid_on, d.last_paid_on,
  COALESCE(p.settled_fen, p.contracted_fen) AS contract_price_fen
FROM projects p
LEFT JOIN allocated a USING (project_id)
LEFT JOIN paid d USING (project_id)
LEFT JOIN places l USING (project_id)
