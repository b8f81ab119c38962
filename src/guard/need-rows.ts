import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import {namesPerson} from './names-person.ts';
import {pointsToHousehold} from './need-text.ts';
import {withoutFields} from './private-parties.ts';

const organisations = new Set<unknown>(['company', 'charity', 'public_body', 'partner']);

/** Columns of offices and posts, where a clerk may have written who sits there. */
const offices = ['office', 'accepted_by'] as const;

/**
 * Needs of villages as they may leave: a donor that is a person, or of no known kind, is never named; a need that points to
 * a household or a person is held back whole, and the clerk is told to write what the village needs. An office with a person's name in it goes too.
 */
export function guardNeeds(
  rows: readonly SourceRow[],
  issues: IssueSink
): {kept: SourceRow[]; withheld: SourceRow[]} {
  const kept: SourceRow[] = [];
  const withheld: SourceRow[] = [];
  for (const row of rows) {
    if (pointsToHousehold(row)) {
      withheld.push(row);
      issues.add({
        kind: 'need-of-household',
        level: 'check',
        place: {file: row.file, row: row.row, header: 'need'}
      });
      continue;
    }
    const named = offices.filter(field => namesPerson(String(row.values[field] ?? '')));
    for (const field of named)
      issues.add({
        kind: 'names-person',
        level: 'check',
        place: {file: row.file, row: row.row, header: field}
      });
    const isPerson = row.values['donor'] !== null && !organisations.has(row.values['donor_kind']);
    const gone = [...named, ...(isPerson ? ['donor'] : [])];
    kept.push(gone.length ? withoutFields(row, gone) : row);
  }
  return {kept, withheld};
}
