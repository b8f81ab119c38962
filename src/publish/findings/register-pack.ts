import type {Finding} from '../../model/checks.ts';
import {assumedYears} from '../../model/working-days.ts';
import {answerState} from './answer-state.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {by, groupBy} from '../corpus/order.ts';
import type {RegisterPack} from '../packs/findings.ts';

/**
 * What was asked and what was answered. Findings still within their time, and those about persons, stand here only as
 * counts; one that was asked about and is found no more was resolved by a correction.
 */
export function registerPack({settings, tables, places, findings}: Corpus): RegisterPack {
  const answers = new Map(tables.answers.map(row => [row.finding_id, row]));
  const known = new Map<string, {finding: Finding; title: {zh: string; en: string}}>();
  for (const {result, disclosed} of findings.results) {
    const {zh, en} = result.check.text;
    for (const finding of disclosed.listed)
      known.set(finding.finding_id, {finding, title: {zh: zh.title, en: en.title}});
  }
  const asked = [...known.values()].map(entry => {
    const row = answers.get(entry.finding.finding_id);
    return {...entry, row, ...answerState(row, settings)};
  });
  const count = (stage: string) => asked.filter(entry => entry.stage === stage).length;
  const gone = [...answers.values()].filter(row => !known.has(row.finding_id));
  const entries: RegisterPack['rows']['entries'][number][] = asked.flatMap(
    ({finding, title, row, stage, due_on, days}) =>
      row && (stage === 'answered' || stage === 'overdue')
        ? [
            {
              finding_id: finding.finding_id,
              check: finding.check,
              title,
              subject: findings.subject(finding),
              village_code: finding.village_code,
              stage,
              state: row.state,
              asked_on: row.asked_on,
              due_on,
              answer: row.answer,
              by: row.by,
              on: row.on,
              days
            }
          ]
        : []
  );
  const byTownship = groupBy(
    asked.filter(({stage}) => stage !== 'not-asked'),
    ({finding}) => finding.village_code?.slice(0, 9) ?? ''
  );
  return {
    kind: 'register',
    id: 'register',
    record: {
      answer_days: settings.register.answer_days,
      assumed_years: assumedYears(
        asked.flatMap(({row, due_on}) => [row?.asked_on, row?.on, due_on].flatMap(day => day ?? [])),
        settings.register
      )
    },
    rows: {
      entries: entries.sort(
        by(
          entry => entry.asked_on,
          entry => entry.finding_id
        )
      ),
      resolved: gone
        .map(({finding_id, state, asked_on, answer, by: office, on}) => ({
          finding_id,
          state,
          asked_on,
          answer,
          by: office,
          on
        }))
        .sort(by(row => row.finding_id)),
      townships: [...byTownship]
        .map(([code, group]) => ({
          township_code: code || null,
          township: places.townships.get(code)?.name ?? null,
          asked: group.length,
          answered: group.filter(({stage}) => stage === 'answered').length,
          overdue: group.filter(({stage}) => stage === 'overdue').length,
          median_days: median(group.flatMap(({days}) => (days === null ? [] : [days])))
        }))
        .sort(by(row => row.township_code))
    },
    figures: {
      not_asked: count('not-asked'),
      waiting: count('waiting'),
      answered: count('answered'),
      overdue: count('overdue'),
      resolved: gone.length
    },
    findings: [],
    sources: {files: [], funds: [], projects: [], items: []}
  };
}

/** The middle of the sorted numbers, the lower of two; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
