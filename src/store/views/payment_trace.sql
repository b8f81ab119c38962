-- How far every published fen can be followed, from a document with its number to a named unit or a household's token.
-- totals-only: sensitive items, by rule published only as totals. Where several things are missing, the first counts.
SELECT
  CASE
    WHEN d._tier = 'aggregate' THEN 'totals-only'
    WHEN f.fund_id IS NULL THEN 'no-fund'
    WHEN f.document_no IS NULL THEN 'no-document'
    WHEN d.payee_kind IN ('firm', 'cooperative') AND d.payee_code IS NULL THEN 'no-payee'
    WHEN d.payee_kind = 'village' AND d.payee IS NULL AND v.village_code IS NULL THEN 'no-payee'
    WHEN (d.payee_kind IS NULL OR d.payee_kind IN ('household', 'business')) AND d.household_id IS NULL AND d._expired IS NOT true THEN 'no-household'
    WHEN (d.payee_kind IS NULL OR d.payee_kind IN ('household', 'business')) AND v.village_code IS NULL THEN 'no-village'
    ELSE 'traced'
  END AS trace,
  count(*) AS payments,
  sum(d.amount_fen) AS paid_fen
FROM disbursements d
LEFT JOIN funds f USING (fund_id)
LEFT JOIN villages v USING (village_code)
GROUP BY trace
UNION ALL
SELECT 'totals-only', COALESCE(sum(payments), 0), sum(amount_fen)
FROM aggregates
HAVING count(*) > 0
