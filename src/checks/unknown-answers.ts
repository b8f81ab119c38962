import type {Issue} from '../model/issues.ts';
import {isFindingId} from './finding-id.ts';

/**
 * Answers to findings that never were. An answer’s finding may be gone, since the data changed: that is “resolved by
 * correction”, and its name is still well formed. A name whose check letter is wrong was never given to any finding, so the
 * answer is lost and the office would stand as overdue: the build stops. No list of earlier findings is needed for this.
 * `listed`: names of the findings that are public one by one; the one most like the mistyped name is proposed.
 */
export function unknownAnswers(
  listed: readonly string[],
  answers: readonly {readonly finding_id: string; readonly _file: string; readonly _row: number}[]
): Issue[] {
  return answers
    .filter(({finding_id}) => !isFindingId(finding_id))
    .map(({finding_id, _file, _row}) => {
      const proposal = [...listed].sort().find(id => unlike(id, finding_id) <= 2);
      return {
        kind: 'unknown-finding',
        found: finding_id,
        ...(proposal === undefined ? {} : {proposal}),
        level: 'must',
        place: {file: _file, row: _row, header: 'finding_id'}
      };
    });
}

/** In how many places two names differ; a letter too many or too few is one that differs and all after it. */
const unlike = (id: string, other: string): number =>
  [...id].filter((letter, at) => letter !== other[at]).length + Math.max(0, other.length - id.length);
