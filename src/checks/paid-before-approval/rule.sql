-- The first payment of a project is earlier than the day of its approval.
SELECT
  project_id AS subject_id,
  village_code,
  NULL AS households,
  CASE
    WHEN payments = 0 THEN 'not-applicable'
    WHEN approved_on IS NULL OR full_day(approved_on) IS NULL OR first_paid_on IS NULL THEN 'not-applicable'
    WHEN first_paid_on < full_day(approved_on) THEN 'found'
    ELSE 'passed'
  END AS state,
  CASE
    WHEN payments = 0 THEN 'not-due'
    WHEN approved_on IS NULL THEN 'not-published'
    WHEN full_day(approved_on) IS NULL OR first_paid_on IS NULL THEN 'coarse'
  END AS reason,
  {
    'first_paid_on': first_paid_on,
    'approved_on': approved_on,
    'early_days': date_diff('day', first_paid_on, full_day(approved_on))
  } AS figures,
  [source_row('projects', project_id, _file, _row)]
    || COALESCE((
      SELECT list(source_row('disbursements', d.disbursement_id, d._file, d._row))
      FROM disbursements d
      WHERE d.project_id = a.project_id AND full_day(d.paid_on) < full_day(a.approved_on)
        AND d.payee_kind IN ('firm', 'cooperative', 'village')
    ), []) AS "rows"
FROM project_accounts a
