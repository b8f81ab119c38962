import {readFileSync} from 'node:fs';

/** The views in the order in which they build on each other. Each is one SELECT in `views/<name>.sql`, made to be read. */
export const viewNames = [
  'allocation_years',
  'payments',
  'payment_cells',
  'household_counts',
  'sensitive_cells',
  'payment_fates',
  'published_total_lines',
  'correction_subjects',
  'household_payments',
  'project_accounts',
  'payment_trace',
  'bank_lines',
  'explore_payments'
] as const;

/** Kept as tables, since half the checks ask for them: small, and made once after the load. */
const kept: ReadonlySet<string> = new Set<(typeof viewNames)[number]>(['project_accounts']);

export function viewStatements(): string[] {
  return viewNames.map(name => {
    const select = readFileSync(new URL(`./views/${name}.sql`, import.meta.url), 'utf8');
    return `CREATE ${kept.has(name) ? 'TABLE' : 'VIEW'} ${name} AS ${select}`;
  });
}
