import type {Settings} from '../../model/settings.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {quarterBefore, quarterDays, quarterDue, quarterOfNotice, quartersBetween} from './quarters.ts';
import type {Duty} from './duty-units.ts';
import {daysBefore, workingDaysFrom, type Duly} from './time-limits.ts';

/** One thing that was to be published. */
export interface DutyLine extends Duly {
  readonly duty: Duty;
  readonly subject_id: string;
  readonly subject: string;
  readonly village_code: string | null;
}

const least = ({notice_days}: Settings, ...kinds: readonly string[]): number =>
  kinds.map(kind => notice_days[kind]).find(days => days !== undefined) ?? 10;

/** Documents of funds: the allocation is published within so many working days of the document. */
export const fundDuties = ({funds, settings: {punctuality, register}}: Corpus): DutyLine[] =>
  [...funds.values()].map(row => ({
    duty: 'fund',
    subject_id: row.fund_id,
    subject: row.fund,
    village_code: null,
    due: row.allocated_on ? workingDaysFrom(row.allocated_on, punctuality.fund_days, register) : 'unknown',
    published: row.published_on,
    // An address where it stands says that it was published, not when.
    shown: row.source_url !== null
  }));

/** Approved projects: a notice before work begins, another after the settlement. In the row, else among the notices. */
export function projectDuties({tables, accounts, settings, noticesOf}: Corpus): DutyLine[] {
  const {punctuality, register} = settings;
  const told = (id: string, kinds: readonly string[]) =>
    noticesOf(id).filter(({kind}) => kind !== null && kinds.includes(kind));
  return tables.projects.flatMap(row => {
    const {project_id, state, purpose} = row;
    if (state === 'refused' || state === 'cancelled' || state === 'applied') return [];
    if (purpose !== null && punctuality.exempt_purposes.includes(purpose)) return [];
    const before = told(project_id, punctuality.before_kinds);
    const after = told(project_id, punctuality.after_kinds);
    const line = {
      subject_id: project_id,
      subject: row.project,
      village_code: accounts.get(project_id)?.line.village_code ?? null
    };
    return [
      {
        ...line,
        duty: 'project-before',
        due: daysBefore(row.started_on, least(settings, 'project_before', 'project')),
        published: row.pre_notice_from ?? before.find(({from}) => from)?.from ?? null,
        shown: before.length > 0
      },
      {
        ...line,
        duty: 'project-after',
        // It tells of settled money, so it runs from the audit; without the audit's day nobody can say when it was due.
        due: row.audited_on
          ? workingDaysFrom(row.audited_on, punctuality.after_days, register)
          : row.accepted_on
            ? 'unknown'
            : null,
        published: row.post_notice_from ?? after.find(({from}) => from)?.from ?? null,
        shown: after.length > 0
      }
    ];
  });
}

/** Rounds of subsidies that are published one by one: the list is up for its least days before the money is paid. */
export const roundDuties = ({rounds, names, settings}: Corpus): DutyLine[] =>
  rounds.map(row => ({
    duty: 'round',
    subject_id: row.round_id,
    subject: `${names.item(row.item).name} ${row.period ?? ''}`.trim(),
    village_code: row.village_code,
    due: daysBefore(row.paid_on, least(settings, 'subsidy')),
    published: row.notice_from,
    shown: row.notice_to !== null
  }));

/**
 * Quarters of villages, from the first quarter any village has published. A village owes a quarter's accounts only where a
 * payment, a round or an allocation reached it in that quarter (design 4), and only while it stands.
 */
export async function quarterDuties(
  store: Store,
  {tables, places, settings: {punctuality, data_on}}: Corpus
): Promise<DutyLine[]> {
  const notices = tables.notices.filter(
    ({kind, village_code}) =>
      kind !== null && village_code !== null && punctuality.quarter_kinds.includes(kind)
  );
  const published = new Map<string, DutyLine['published']>();
  for (const {subject, from, village_code} of notices) {
    const quarter = quarterOfNotice(subject, from);
    const key = `${village_code}/${quarter}`;
    const known = published.get(key);
    if (quarter !== null && (known === undefined || known === null || (from !== null && from < known)))
      published.set(key, from);
  }
  const [first] = [...published.keys()].map(key => key.split('/')[1] as string).sort();
  if (first === undefined) return [];
  const quarters = new Set(quartersBetween(first, quarterBefore(data_on)));
  const active = await store.query<{village_code: string; quarter: string}>(activeQuarters);
  return active
    .filter(({quarter}) => quarters.has(quarter))
    .flatMap(({village_code, quarter}): DutyLine[] => {
      const village = places.villages.get(village_code);
      const [from, to] = quarterDays(quarter);
      const {valid_from = null, valid_to = null} = village?.row ?? {};
      if (!village || (valid_from && valid_from > from) || (valid_to && valid_to <= to)) return [];
      const key = `${village_code}/${quarter}`;
      return [
        {
          duty: 'quarter',
          subject_id: key,
          subject: quarter,
          village_code,
          due: quarterDue(quarter, punctuality.quarter_day),
          published: published.get(key) ?? null,
          shown: published.has(key)
        }
      ];
    });
}

const activeQuarters = `
  WITH days AS (
    SELECT place AS village_code, full_day(paid_on) AS day FROM payments WHERE place <> ''
    UNION ALL SELECT village_code, full_day(paid_on) FROM rounds
    UNION ALL SELECT pv.village_code, full_day(a."on") FROM allocations a JOIN project_villages pv USING (project_id)
  )
  SELECT DISTINCT village_code, year(day) || '-' || quarter(day) AS quarter
  FROM days WHERE day IS NOT NULL ORDER BY 1, 2`;
