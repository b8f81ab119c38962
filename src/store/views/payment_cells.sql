-- The payments, summed by all that any page sums them by. Every figure of every place, fund, item and project is a sum of these cells.
-- arranged_fen: what was due, or where that is not published what was paid
SELECT
  place, fund_year, page_year, project_id, fund_id, item, person,
  sum(amount_fen) AS paid_fen,
  count(*) AS payments,
  sum(COALESCE(due_fen, amount_fen)) AS arranged_fen,
  sum(COALESCE(due_fen, 0)) AS due_fen,
  sum(CASE WHEN due_fen IS NULL THEN 0 ELSE amount_fen END) AS due_paid_fen,
  count(due_fen) AS due_payments,
  sum(CASE WHEN _expired THEN amount_fen ELSE 0 END) AS expired_fen,
  count(*) FILTER (WHERE _expired) AS expired_payments
FROM payments
GROUP BY place, fund_year, page_year, project_id, fund_id, item, person
