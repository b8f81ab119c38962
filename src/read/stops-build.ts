import type {Issue, Problem} from '../model/issues.ts';

const stopping: ReadonlySet<Problem['kind']> = new Set([
  'missing-file',
  'missing-column',
  'only-due-column',
  'ambiguous-column',
  'private-column',
  'unknown-unit',
  'undecodable',
  'not-a-table',
  'empty-file',
  'duplicate-key',
  'bad-setting',
  'unknown-setting',
  'empty-corpus',
  'correction-shows-person',
  'public-answer-missing-check',
  'unknown-finding',
  'case-by-case'
]);

/**
 * Does an issue stop the build? Those about a whole file, its header or the settings do: what would be published could
 * be wrong everywhere. A bad row is left out, counted and named, and the build goes on; `strict` makes every 必须改 fatal
 * (the reader then raises bad optional cells to 必须改 as well).
 */
export const stopsBuild = (issue: Issue, strict: boolean): boolean =>
  issue.level === 'must' && (strict || stopping.has(issue.kind));
