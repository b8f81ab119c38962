import type {Finding} from '../model/checks.ts';
import type {Issue} from '../model/issues.ts';
import {isAboutPersons} from './disclose-findings.ts';

/**
 * Answers in `data/` to findings about households or persons: they belong into `private/answers.csv`, and one found here
 * stops the build. `answers`: rows of answers.csv with where they stand.
 */
export function answersAboutPersons(
  findings: readonly Finding[],
  answers: readonly {readonly finding_id: string; readonly _file: string; readonly _row: number}[]
): Issue[] {
  const held = new Set(findings.filter(isAboutPersons).map(({finding_id}) => finding_id));
  return answers
    .filter(({finding_id}) => held.has(finding_id))
    .map(({finding_id, _file, _row}) => ({
      kind: 'public-answer-missing-check',
      found: finding_id,
      level: 'must',
      place: {file: _file, row: _row, header: 'finding_id'}
    }));
}
