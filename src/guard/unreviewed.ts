import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import {detect} from './detect.ts';
import {withoutFields} from './private-parties.ts';

/** What tells of a document's content. */
const content = ['file', 'sha256', 'words'] as const;

/** May the file be handed out? It was looked at by somebody who signs for it on a day, and says in words what it holds. */
export const isReviewed = ({values}: Pick<SourceRow, 'values'>): boolean =>
  ['reviewed_by', 'reviewed_on', 'file', 'words'].every(field => values[field] !== null);

/**
 * An attachment that nobody reviewed, or whose words hold a personal datum, keeps its line without file and words: pages
 * list it as not public (未公开附件). The datum is reported without its value.
 */
export function withholdUnreviewed(row: SourceRow, issues: IssueSink): SourceRow {
  const words = row.values['words'];
  const detector = typeof words === 'string' ? detect(words, {persons: true}) : null;
  if (detector)
    issues.add({
      kind: 'personal-data',
      detector,
      level: 'check',
      place: {file: row.file, row: row.row, header: 'words'}
    });
  if (!detector && isReviewed(row)) return row;
  const gone = content.filter(field => row.values[field] !== null);
  return gone.length ? withoutFields(row, gone) : row;
}
