-- Every correction with the village, project and fund whose page shows it. Corrections of a sensitive payment are shown nowhere.
SELECT
  c.*,
  COALESCE(d.village_code, r.village_code, v.village_code) AS village,
  COALESCE(d.project_id, p.project_id) AS project,
  COALESCE(d.fund_id, f.fund_id) AS fund
FROM corrections c
LEFT JOIN payments d ON c."table" = 'disbursements' AND c.id = d.disbursement_id
LEFT JOIN rounds r ON c."table" = 'rounds' AND c.id = r.round_id
LEFT JOIN villages v ON c."table" = 'villages' AND c.id = v.village_code
LEFT JOIN projects p ON c."table" IN ('projects', 'project_villages', 'project_outputs', 'allocations') AND c.id = p.project_id
LEFT JOIN funds f ON c."table" IN ('funds', 'fund_sources') AND c.id = f.fund_id
