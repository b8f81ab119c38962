import {assumedYears} from '../../model/working-days.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {fundDuties, projectDuties, quarterDuties, roundDuties, type DutyLine} from './duties.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {DutyFigures, PunctualityPack} from '../packs/punctuality.ts';
import type {Duty} from './duty-units.ts';
import {timeliness, type Timeliness} from './time-limits.ts';

type Judged = DutyLine & {readonly state: Timeliness; readonly late_days: number | null};
const duties: readonly Duty[] = ['fund', 'project-before', 'project-after', 'round', 'quarter'];

/**
 * What was published in time, late or not at all, of funds, projects, rounds and quarters, by domain 1.3. Where not one day
 * of a kind is published, nothing can be said of it (`recorded` false): an empty column accuses nobody.
 */
export async function punctualityPack(store: Store, corpus: Corpus): Promise<PunctualityPack> {
  const {settings, places} = corpus;
  const {punctuality, register, notice_days} = settings;
  const all = [
    ...fundDuties(corpus),
    ...projectDuties(corpus),
    ...roundDuties(corpus),
    ...(await quarterDuties(store, corpus))
  ];
  const recorded = new Set(all.filter(({published}) => published !== null).map(({duty}) => duty));
  const judged: Judged[] = all
    .filter(({duty}) => recorded.has(duty))
    .map(line => ({...line, ...timeliness(line.duty, line, settings)}));
  const villageOf = ({village_code}: DutyLine) => (village_code && places.villages.get(village_code)) || null;
  const quarters = groupBy(
    judged.filter(({duty}) => duty === 'quarter'),
    ({subject}) => subject
  );
  return {
    kind: 'punctuality',
    id: 'punctuality',
    record: {
      fund_days: punctuality.fund_days,
      before_days: notice_days['project_before'] ?? notice_days['project'] ?? 10,
      after_days: punctuality.after_days,
      round_days: notice_days['subsidy'] ?? 10,
      quarter_day: punctuality.quarter_day,
      assumed_years: assumedYears(
        judged.flatMap(({due}) => (due === null || due === 'unknown' ? [] : [due])),
        register
      )
    },
    rows: {
      lines: judged
        .filter(({state}) => state === 'late' || state === 'missing')
        .map(line => ({
          duty: line.duty,
          subject_id: line.subject_id,
          subject: line.subject,
          village_code: line.village_code,
          village: villageOf(line)?.name ?? null,
          state: line.state as 'late' | 'missing',
          due_on: line.due as string,
          published_on: line.published,
          late_days: line.late_days
        }))
        .sort(
          by(
            line => duties.indexOf(line.duty),
            line => (line.state === 'missing' ? 0 : 1),
            line => -(line.late_days ?? 0),
            line => line.due_on,
            line => line.subject_id
          )
        ),
      townships: [
        ...groupBy(
          judged.flatMap(line => {
            const township = villageOf(line)?.township;
            return township ? [{line, township}] : [];
          }),
          ({township}) => township
        )
      ]
        .map(([township_code, group]) => ({
          township_code,
          township: places.townships.get(township_code)?.name ?? null,
          ...count(group.map(({line}) => line))
        }))
        .sort(by(row => row.township_code)),
      quarters: [...quarters]
        .map(([quarter, group]) => ({quarter, due_on: group[0]!.due as string, ...count(group)}))
        .sort(by(row => row.quarter))
    },
    figures: {
      duties: duties.map(duty => ({
        duty,
        recorded: recorded.has(duty),
        ...count(judged.filter(line => line.duty === duty))
      }))
    },
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  };
}

function count(lines: readonly Judged[]): Omit<DutyFigures, 'duty' | 'recorded'> {
  const of = (state: Timeliness) => lines.filter(line => line.state === state).length;
  return {
    on_time: of('on-time'),
    late: of('late'),
    missing: of('missing'),
    unknown: of('unknown'),
    not_due: of('not-due')
  };
}
