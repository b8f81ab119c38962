-- What is due (or, where that is not published, what was paid) is not quantity times rate; a sum cut at the item's cap is in order.
WITH caps AS (SELECT item, max(cap_fen) AS cap_fen FROM standards WHERE cap_fen IS NOT NULL GROUP BY item),
priced AS (
  SELECT d.*, COALESCE(d.due_fen, d.amount_fen) AS stated_fen, c.cap_fen,
    CAST(round(100 * CAST(try_cast(quantity AS DECIMAL(16, 4)) AS DECIMAL(18, 4)) * try_cast(rate AS DECIMAL(14, 7))) AS BIGINT) AS priced_fen
  FROM household_payments d
  LEFT JOIN caps c USING (item)
),
compared AS (
  SELECT *, abs(stated_fen - priced_fen) AS gap_fen, priced_fen > cap_fen AND stated_fen = cap_fen AS capped
  FROM priced
)
SELECT
  disbursement_id AS subject_id,
  village_code,
  1 AS households,
  CASE
    WHEN priced_fen IS NULL THEN 'not-applicable'
    WHEN capped OR gap_fen <= $tolerance_fen OR gap_fen * 1000 <= priced_fen * $tolerance_permille THEN 'passed'
    ELSE 'found'
  END AS state,
  CASE WHEN priced_fen IS NULL THEN 'not-published' END AS reason,
  {'stated_fen': stated_fen, 'priced_fen': priced_fen, 'gap_fen': gap_fen, 'quantity': quantity, 'rate': rate} AS figures,
  [source_row('disbursements', disbursement_id, _file, _row)] AS "rows"
FROM compared
