import type {Check, CheckResult, CheckState, Finding, SkipReason} from '../model/checks.ts';
import type {Store} from '../store/open-store.ts';
import {findingId} from './finding-id.ts';

/** What a rule gives for each subject it looks at; `rows` and `figures` only matter where the state is found. */
interface StateLine {
  readonly state: CheckState;
  readonly reason: SkipReason | null;
  readonly subjects: number;
  readonly found: string | null;
}
type FoundRow = Pick<Finding, 'subject_id' | 'village_code' | 'households' | 'figures' | 'rows'>;

/**
 * Runs one rule over the store: a single pass that counts the subjects by state and carries only the found ones out.
 * `data_on` is the day up to which the data speaks; rules know no clock. Findings come in order of subject and id.
 */
export async function runCheck(store: Store, check: Check, data_on: string): Promise<CheckResult> {
  const values: Record<string, string | bigint> = {data_on};
  for (const [name, value] of Object.entries(check.parameters))
    values[name] = typeof value === 'number' ? BigInt(value) : value;
  // DuckDB refuses a value that no $name asks for.
  const asked = Object.fromEntries(
    Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(check.sql))
  );
  const lines = await store.query<StateLine>(
    `SELECT state, reason, count(*) AS subjects, CAST(to_json(list({
       'subject_id': subject_id, 'village_code': village_code, 'households': households, 'figures': figures, 'rows': "rows"
     }) FILTER (state = 'found')) AS VARCHAR) AS found
     FROM (\n${check.sql}\n) GROUP BY state, reason ORDER BY state, reason`,
    asked
  );
  const of = (state: CheckState) => lines.filter(line => line.state === state);
  const found = of('found').flatMap(line => JSON.parse(line.found ?? '[]') as FoundRow[]);
  return {
    check,
    found: found.map(row => finding(check, row)).sort(byPlace),
    passed: of('passed').reduce((sum, line) => sum + line.subjects, 0),
    skipped: of('not-applicable').map(({reason, subjects}) => ({reason: reason ?? 'not-published', subjects}))
  };
}

function finding({check, subject}: Check, row: FoundRow): Finding {
  const named = {check, subject_kind: subject, subject_id: row.subject_id};
  const rows = [...row.rows].sort((a, b) =>
    a.table === b.table ? (a.key < b.key ? -1 : 1) : a.table < b.table ? -1 : 1
  );
  return {
    finding_id: findingId(named, rows),
    ...named,
    village_code: row.village_code,
    households: row.households,
    figures: row.figures,
    rows
  };
}

const byPlace = (a: Finding, b: Finding): number =>
  compare(a.village_code ?? '', b.village_code ?? '') ||
  compare(a.subject_id, b.subject_id) ||
  compare(a.finding_id, b.finding_id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
