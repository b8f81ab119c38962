import {z} from 'zod';
import type {IssueSink} from '../model/issues.ts';
import {tableNames, type TableName} from '../model/tables.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {mappingSchema} from '../read/mapping.ts';
import {nearest} from '../read/nearest.ts';
import {readJson} from '../read/read-json.ts';
import {settingsProblems} from '../read/settings-problems.ts';

const sheetMemory = z.strictObject({
  file: z.string(),
  sheet: z.string().optional(),
  /** The header's words, joined by |: the same form next quarter is known by them. */
  header: z.string(),
  /** "" passes the table over. */
  table: z.union([z.enum(tableNames as [TableName, ...TableName[]]), z.literal('')]),
  /** Header as written → column of the contract or helper; "" is not used. */
  columns: z.record(z.string(), z.string()).default({}),
  /** Unit of money where neither cell, header nor caption names one. */
  unit: z.string().optional(),
  /** Column → value for every row, e.g. paid_on from the title. */
  constants: z.record(z.string(), z.string()).default({})
});

/**
 * private/import.json: what the import proposed and the clerk confirmed or changed. `files` is the reader's mapping file
 * (design 4); the rest is remembered by the import and may be edited by hand.
 */
export const memorySchema = z.strictObject({
  files: mappingSchema.shape.files.default([]),
  sheets: z.array(sheetMemory).default([]),
  /** Words met in lists → village code, item, fund and project id: the clerk's answers to questions. */
  villages: z.record(z.string(), z.string()).default({}),
  items: z.record(z.string(), z.string()).default({}),
  funds: z.record(z.string(), z.string()).default({}),
  projects: z.record(z.string(), z.string()).default({}),
  /** Table → how many published rows may leave the site with the next import: the clerk's consent, good for that number only. */
  gone: z.record(z.string(), z.number()).default({}),
  /** Kinds of automatic change that the clerk refuses. */
  refused_changes: z.array(z.string()).default([])
});

export type Memory = z.output<typeof memorySchema>;
export type SheetMemory = z.output<typeof sheetMemory>;
export const emptyMemory: Memory = memorySchema.parse({});

const file = 'import.json';

/** Reads import.json of the private folder. Null when it is wrong; each problem is one issue. */
export function readMemory(folder: DataFolder, issues: IssueSink): Memory | null {
  if (!folder.names.includes(file)) return emptyMemory;
  const read = readJson(folder.bytes(file));
  if ('problem' in read) {
    issues.add({...read.problem, level: 'must', place: {file}});
    return null;
  }
  const parsed = memorySchema.safeParse(read.value, {reportInput: true});
  if (parsed.success) return parsed.data;
  const known = Object.keys(memorySchema.shape);
  for (const problem of settingsProblems(parsed.error, path => (path.length === 0 ? known : [])))
    issues.add({...problem, level: 'must', place: {file}});
  return null;
}

/** The entry for a table of a sheet: of this very sheet first, else of one with the same header words. */
export function recall(
  memory: Memory,
  fileName: string,
  sheet: string | null,
  header: string
): SheetMemory | undefined {
  const same = memory.sheets.filter(entry => entry.header === header);
  const exact = same.find(entry => entry.file === fileName && (entry.sheet ?? null) === sheet);
  if (exact) return exact;
  const [known] = same;
  // Another quarter's list: its date and unit are its own.
  return known && {...known, file: fileName, constants: {}};
}

/** A wrong word of the memory, put right as a proposal. */
export const proposedColumn = (word: string, known: readonly string[]): string | undefined =>
  nearest(word, known);
