-- The store's own sum of the payments, by file and by what becomes of them: the second of the four independent sums.
-- listed: stands on a page · expired: in every sum, in no list (retention) · aggregated: published only inside a cell
SELECT
  _file AS file,
  CASE WHEN _tier = 'aggregate' THEN 'aggregated' WHEN _expired THEN 'expired' ELSE 'listed' END AS fate,
  count(*) AS rows,
  sum(amount_fen) AS fen
FROM disbursements
GROUP BY ALL
