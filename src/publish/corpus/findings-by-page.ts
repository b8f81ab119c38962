import {discloseFindings, type DisclosedFindings} from '../../guard/disclose-findings.ts';
import type {Check, CheckResult, Finding} from '../../model/checks.ts';
import {answerState, isPublic} from '../findings/answer-state.ts';
import type {Corpus} from './corpus.ts';
import {by, groupBy} from './order.ts';
import type {FindingLine} from '../packs/pack.ts';

type Page = 'village' | 'project' | 'fund' | 'payee';

/** The findings that may be public, by check and by the page they stand on. */
export interface FindingsByPage {
  readonly results: readonly {
    readonly result: CheckResult;
    readonly disclosed: DisclosedFindings;
  }[];
  of(page: Page, id: string): readonly FindingLine[];
  subject(finding: Finding): string;
  independent(finding: Finding): boolean;
  /** The office was asked and has answered, or its time is over (publish/answer-state). */
  isPublic(finding: Finding): boolean;
}

/**
 * A finding stands on its subject's page, on its village's, and on the pages of the projects and funds whose rows it names
 * where its check says so (`also`). Those about persons stand on none (guard/disclose-findings).
 */
export function findingsByPage(
  checks: readonly CheckResult[],
  corpus: Pick<Corpus, 'settings' | 'tables' | 'places' | 'accounts' | 'names' | 'rounds'>
): FindingsByPage {
  const results = checks.map(result => ({
    result,
    disclosed: discloseFindings(result.found, corpus.settings.smallest_cell)
  }));
  const answers = new Map(corpus.tables.answers.map(row => [row.finding_id, row]));
  const shown = ({finding_id}: Finding): boolean =>
    isPublic(answerState(answers.get(finding_id), corpus.settings), corpus.settings.data_status);
  const listed = results.flatMap(({result, disclosed}) =>
    disclosed.listed.filter(shown).map(finding => ({check: result.check, finding}))
  );
  const families = groupBy(listed, ({finding}) => subjectKey(finding));
  const independent = (finding: Finding): boolean =>
    new Set(families.get(subjectKey(finding))?.map(({check}) => check.family)).size > 1;
  const subject = subjectNames(corpus);
  const pages = new Map<string, FindingLine[]>();
  for (const {check, finding} of listed) {
    const line: FindingLine = {
      finding_id: finding.finding_id,
      check: check.check,
      title: {zh: check.text.zh.title, en: check.text.en.title},
      subject_kind: finding.subject_kind,
      subject_id: finding.subject_id,
      subject: subject(finding),
      independent: independent(finding)
    };
    for (const page of pagesOf(check, finding)) {
      const lines = pages.get(page);
      if (lines) lines.push(line);
      else pages.set(page, [line]);
    }
  }
  for (const lines of pages.values())
    lines.sort(
      by(
        line => line.check,
        line => line.subject_id,
        line => line.finding_id
      )
    );
  return {results, subject, independent, isPublic: shown, of: (page, id) => pages.get(`${page}/${id}`) ?? []};
}

const subjectKey = ({subject_kind, subject_id}: Finding): string => `${subject_kind}/${subject_id}`;

function pagesOf(check: Check, finding: Finding): ReadonlySet<string> {
  const pages = new Set([subjectKey(finding)]);
  if (finding.village_code) pages.add(`village/${finding.village_code}`);
  const tables = {project: 'projects', fund: 'funds'} as const;
  for (const kind of check.also)
    if (kind === 'payee') pages.add(`payee/${String(finding.figures['payee_code'])}`);
    else for (const row of finding.rows) if (row.table === tables[kind]) pages.add(`${kind}/${row.key}`);
  return pages;
}

function subjectNames({
  tables,
  places,
  names,
  rounds
}: Pick<Corpus, 'tables' | 'places' | 'names' | 'rounds'>): (finding: Finding) => string {
  const contractors = new Map(tables.projects.map(row => [row.contractor_code, row.contractor]));
  const roundOf = new Map(rounds.map(round => [round.round_id, round]));
  return ({subject_kind, subject_id, village_code}) => {
    const village = (village_code && places.villages.get(village_code)?.name) ?? village_code ?? '';
    switch (subject_kind) {
      case 'village':
        return places.villages.get(subject_id)?.name ?? subject_id;
      case 'project':
        return names.project(subject_id);
      case 'fund':
        return names.fund(subject_id).fund;
      case 'item':
        return names.item(subject_id).name;
      case 'payee':
        return contractors.get(subject_id) ?? subject_id;
      case 'round': {
        const round = roundOf.get(subject_id);
        return round ? `${village} ${names.item(round.item).name} ${round.period ?? ''}`.trim() : subject_id;
      }
      case 'household':
      case 'payment':
        return subject_id;
    }
  };
}
