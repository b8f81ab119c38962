import type {IssueSink} from '../model/issues.ts';
import type {SourceRow} from '../model/records.ts';
import {namesPerson} from './names-person.ts';
import {withoutFields} from './private-parties.ts';

/** Free text of a promise or problem: units and posts stand there, persons do not. */
const texts = ['task', 'unit', 'reason', 'checked_by'] as const;

/** Promises and problems without the texts that seem to name a person; all else of the row stays. */
export const guardTasks = (rows: readonly SourceRow[], issues: IssueSink): SourceRow[] =>
  rows.map(row => {
    const gone = texts.filter(field =>
      [row.values[field], row.raw?.[field]].some(text => typeof text === 'string' && namesPerson(text))
    );
    for (const header of gone)
      issues.add({kind: 'names-person', level: 'check', place: {file: row.file, row: row.row, header}});
    return gone.length ? withoutFields(row, gone) : row;
  });
