-- Every bank batch beside the payments of the rounds that name it, the second witness. comparable: all its rounds are published one by one.
WITH lines AS (
  SELECT round_id, count(*) AS payments, sum(amount_fen) AS paid_fen
  FROM household_payments
  GROUP BY round_id
),
batches AS (
  SELECT r.batch_no, count(*) AS rounds, count(l.round_id) AS paid_rounds, sum(l.payments) AS payments, sum(l.paid_fen) AS paid_fen
  FROM rounds r
  LEFT JOIN lines l USING (round_id)
  WHERE r.batch_no IS NOT NULL
  GROUP BY r.batch_no
)
SELECT b.batch_no, b.amount_fen AS bank_fen, b."rows" AS bank_rows, CAST(l.payments AS BIGINT) AS payments, l.paid_fen,
  b.amount_fen IS NOT NULL AND COALESCE(l.rounds = l.paid_rounds, false) AS comparable
FROM bank_batches b
LEFT JOIN batches l USING (batch_no)
