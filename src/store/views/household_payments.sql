-- Payments to persons that are published one by one and not past retention: what rules about households look at.
SELECT *
FROM disbursements
WHERE _tier IS DISTINCT FROM 'aggregate' AND _expired IS NOT true
  AND (payee_kind IS NULL OR payee_kind IN ('household', 'business'))
