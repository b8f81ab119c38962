-- What the bank says of a batch is not the sum of the payments of all rounds that name it.
-- A batch with a round that is not published one by one cannot be compared.
WITH lines AS (
  SELECT round_id, count(*) AS payments, sum(amount_fen) AS paid_fen
  FROM household_payments
  GROUP BY round_id
),
batches AS (
  SELECT r.batch_no, count(*) AS rounds, count(l.round_id) AS paid_rounds, sum(l.payments) AS payments, sum(l.paid_fen) AS paid_fen,
    CASE WHEN count(DISTINCT r.village_code) = 1 THEN min(r.village_code) END AS village_code,
    list(source_row('rounds', r.round_id, r._file, r._row)) AS round_rows
  FROM rounds r
  LEFT JOIN lines l USING (round_id)
  WHERE r.batch_no IS NOT NULL
  GROUP BY r.batch_no
)
SELECT
  COALESCE(b.fund_id, b.batch_no) AS subject_id,
  l.village_code,
  l.payments AS households,
  CASE
    WHEN l.batch_no IS NULL OR l.paid_rounds < l.rounds OR b.amount_fen IS NULL THEN 'not-applicable'
    WHEN b.amount_fen <> l.paid_fen OR b."rows" <> l.payments THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN l.batch_no IS NULL OR l.paid_rounds < l.rounds OR b.amount_fen IS NULL THEN 'not-published' END AS reason,
  {
    'batch_no': b.batch_no, 'bank_fen': b.amount_fen, 'lines_fen': l.paid_fen,
    'gap_fen': b.amount_fen - l.paid_fen, 'bank_rows': b."rows", 'line_rows': l.payments
  } AS figures,
  [source_row('bank_batches', b.batch_no, b._file, b._row)] || COALESCE(l.round_rows, []) AS "rows"
FROM bank_batches b
LEFT JOIN batches l USING (batch_no)
