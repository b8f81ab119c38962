import {z} from 'zod';
import type {IssueSink} from '../model/issues.ts';
import {settingsSchema, type Settings} from '../model/settings.ts';
import type {DataFolder} from './data-folder.ts';
import {readJson} from './read-json.ts';
import {settingsProblems} from './settings-problems.ts';

/**
 * settings.json, checked and with its defaults. Null when it is missing or anything in it is wrong; each problem is one
 * issue. Unknown keys are refused, with the nearest known key as a proposal.
 */
export function readSettings(folder: DataFolder, issues: IssueSink): Settings | null {
  const place = {file: 'settings.json'};
  if (!folder.names.includes(place.file)) {
    issues.add({kind: 'missing-file', table: 'settings', level: 'must', place});
    return null;
  }
  const read = readJson(folder.bytes(place.file));
  if ('problem' in read) {
    issues.add({...read.problem, level: 'must', place});
    return null;
  }
  const parsed = settingsSchema.safeParse(read.value, {reportInput: true});
  if (parsed.success) return parsed.data;
  const shape = z.toJSONSchema(settingsSchema, {io: 'input', unrepresentable: 'any'});
  for (const problem of settingsProblems(parsed.error, path => keysAt(shape, path)))
    issues.add({...problem, level: 'must', place});
  return null;
}

/** The keys that may stand at a path of a schema. */
export function keysAt(schema: z.core.JSONSchema.BaseSchema, path: readonly PropertyKey[]): string[] {
  let here: z.core.JSONSchema.BaseSchema | boolean | undefined = schema;
  for (const step of path) {
    if (typeof here !== 'object') return [];
    here = typeof step === 'number' ? (here.items as typeof here) : here.properties?.[String(step)];
  }
  return typeof here === 'object' ? Object.keys(here.properties ?? {}) : [];
}
