-- One household received, for the same period, two items that may not be held together. A quarter lies within its year.
WITH pairs AS (
  SELECT DISTINCT least(item, other) AS one, greatest(item, other) AS two
  FROM (SELECT item, unnest(string_split(exclusive_with, '|')) AS other FROM items WHERE exclusive_with IS NOT NULL)
  WHERE item <> other
),
received AS (
  SELECT household_id, item, COALESCE(period, substr(paid_on, 1, 4)) AS span,
    min(village_code) AS village_code, sum(amount_fen) AS paid_fen,
    list(source_row('disbursements', disbursement_id, _file, _row)) AS "rows"
  FROM household_payments
  WHERE item IN (SELECT one FROM pairs UNION SELECT two FROM pairs)
  GROUP BY household_id, item, span, CASE WHEN household_id IS NULL THEN disbursement_id END
),
held AS (
  SELECT a.household_id, a.item, a.span, min(b.span) AS other_span, sum(b.paid_fen) AS other_fen,
    flatten(list(b."rows")) AS other_rows
  FROM pairs p
  JOIN received a ON a.item = p.one
  JOIN received b ON b.item = p.two AND b.household_id = a.household_id
    AND (starts_with(a.span, b.span) OR starts_with(b.span, a.span))
  GROUP BY a.household_id, a.item, a.span
)
SELECT
  r.household_id AS subject_id,
  r.village_code,
  1 AS households,
  CASE WHEN r.household_id IS NULL THEN 'not-applicable' WHEN h.item IS NOT NULL THEN 'found' ELSE 'passed' END AS state,
  CASE WHEN r.household_id IS NULL THEN 'not-published' END AS reason,
  {'paid_fen': r.paid_fen, 'other_fen': h.other_fen, 'period': r.span} AS figures,
  r."rows" || COALESCE(h.other_rows, []) AS "rows"
FROM received r
LEFT JOIN held h ON h.household_id = r.household_id AND h.item = r.item AND h.span = r.span
