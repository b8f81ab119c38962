-- A quantity many times what is usual in its village that would be usual if its point stood one, two or four places to the left.
-- Not where the same household states a like quantity for another item: it does hold that much.
WITH counted AS (
  SELECT *, try_cast(quantity AS DOUBLE) AS q, COALESCE(period, substr(paid_on, 1, 4)) AS span,
    count(*) OVER peer AS peers,
    median(try_cast(quantity AS DOUBLE)) OVER peer AS usual,
    quantile_cont(try_cast(quantity AS DOUBLE), 0.25) OVER peer AS q1,
    quantile_cont(try_cast(quantity AS DOUBLE), 0.75) OVER peer AS q3
  FROM household_payments
  WHERE item IS NOT NULL AND quantity IS NOT NULL AND village_code IS NOT NULL
  WINDOW peer AS (PARTITION BY village_code, item, COALESCE(period, substr(paid_on, 1, 4)), quantity_unit)
),
suspected AS (
  SELECT *, CASE
      WHEN q / 10 BETWEEN q1 / 2 AND q3 * 2 THEN 10
      WHEN q / 100 BETWEEN q1 / 2 AND q3 * 2 THEN 100
      WHEN q / 10000 BETWEEN q1 / 2 AND q3 * 2 THEN 10000
    END AS factor
  FROM counted
  WHERE peers > $least_peers AND usual > 0 AND q >= usual * $times AND q > q3 + 3 * (q3 - q1)
),
held AS (
  SELECT DISTINCT s.disbursement_id
  FROM suspected s
  JOIN household_payments o ON o.household_id = s.household_id AND o.item <> s.item AND o.quantity_unit = s.quantity_unit
    AND try_cast(o.quantity AS DOUBLE) BETWEEN s.q / 2 AND s.q * 2
)
SELECT
  c.disbursement_id AS subject_id,
  c.village_code,
  1 AS households,
  CASE
    WHEN c.peers <= $least_peers THEN 'not-applicable'
    WHEN s.factor IS NOT NULL AND h.disbursement_id IS NULL THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE WHEN c.peers <= $least_peers THEN 'too-few' END AS reason,
  {'quantity': c.quantity, 'usual': printf('%.4g', c.usual), 'factor': s.factor, 'amount_fen': c.amount_fen, 'peers': c.peers - 1} AS figures,
  [source_row('disbursements', c.disbursement_id, c._file, c._row)] AS "rows"
FROM counted c
LEFT JOIN suspected s USING (disbursement_id)
LEFT JOIN held h USING (disbursement_id)
