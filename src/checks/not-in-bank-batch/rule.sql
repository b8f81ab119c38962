-- A round names a bank batch that the list of batches does not have.
WITH paid AS (
  SELECT round_id, count(*) AS households, sum(amount_fen) AS paid_fen,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM household_payments
  WHERE round_id IS NOT NULL
  GROUP BY round_id
)
SELECT
  r.round_id AS subject_id,
  r.village_code,
  p.households,
  CASE WHEN r.batch_no IS NULL OR none THEN 'not-applicable' WHEN b.batch_no IS NULL THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN r.batch_no IS NULL OR none THEN 'not-published' END AS reason,
  {'batch_no': r.batch_no, 'payments': p.households, 'paid_fen': p.paid_fen} AS figures,
  [source_row('rounds', r.round_id, r._file, r._row)] || p."rows" AS "rows"
FROM rounds r
JOIN paid p USING (round_id)
LEFT JOIN bank_batches b ON b.batch_no = r.batch_no
CROSS JOIN (SELECT count(*) = 0 AS none FROM bank_batches)
