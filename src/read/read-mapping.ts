import {z} from 'zod';
import type {IssueSink} from '../model/issues.ts';
import {tables} from '../model/tables.ts';
import type {DataFolder} from './data-folder.ts';
import {mappingSchema, type Mapping} from './mapping.ts';
import {nearest} from './nearest.ts';
import {keysAt} from './read-settings.ts';
import {readJson} from './read-json.ts';
import {settingsProblems} from './settings-problems.ts';

const file = 'import.json';

/** import.json of a folder: the mapping, undefined when there is none, null when it is wrong (each problem is one issue). */
export function readMapping(folder: DataFolder, issues: IssueSink): Mapping | undefined | null {
  if (!folder.names.includes(file)) return undefined;
  const place = {file};
  const read = readJson(folder.bytes(file));
  if ('problem' in read) {
    issues.add({...read.problem, level: 'must', place});
    return null;
  }
  const parsed = mappingSchema.safeParse(read.value, {reportInput: true});
  if (!parsed.success) {
    const shape = z.toJSONSchema(mappingSchema, {io: 'input', unrepresentable: 'any'});
    for (const problem of settingsProblems(parsed.error, path => keysAt(shape, path)))
      issues.add({...problem, level: 'must', place});
    return null;
  }
  return unknownColumns(parsed.data, issues) ? null : parsed.data;
}

/** Columns that the table does not have would be lost without a word. */
function unknownColumns(mapping: Mapping, issues: IssueSink): boolean {
  let found = false;
  for (const [i, {tables: mapped}] of mapping.files.entries())
    for (const [j, {table, columns}] of mapped.entries()) {
      const known = tables[table].columns.map(column => column.name);
      for (const name of Object.keys(columns)) {
        if (known.includes(name as never)) continue;
        const proposal = nearest(name, known);
        const path = `files.${i}.tables.${j}.columns.${name}`;
        issues.add({
          kind: 'unknown-setting',
          path,
          ...(proposal ? {proposal} : {}),
          level: 'must',
          place: {file}
        });
        found = true;
      }
    }
  return found;
}
