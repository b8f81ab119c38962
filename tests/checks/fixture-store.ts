import {readFileSync} from 'node:fs';
import {intake} from '../../scripts/site/intake.ts';
import type {Issue} from '../../src/model/issues.ts';
import {settingsSchema, type Settings} from '../../src/model/settings.ts';
import {tableNames} from '../../src/model/tables.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {readAll} from '../../src/read/read-all.ts';
import {openStore, type Store} from '../../src/store/open-store.ts';

export const settings: Settings = settingsSchema.parse({
  publisher: {zh: '测试县', en: 'Test County'},
  data_on: '2026-09-30',
  published_on: '2026-10-20',
  data_status: 'demonstration'
});

/** A fixture's rows: the case each belongs to, and where it stands once the blocks are files. */
export interface Fixture {
  readonly files: Readonly<Record<string, string>>;
  /** `projects.csv 3` -> the case of that row. */
  readonly caseOf: ReadonlyMap<string, string>;
  readonly cases: readonly string[];
}

/**
 * `flagged.csv` or `passed.csv`: blocks of a table each, between blank lines. The header's first cell is the table's
 * name, a row's first cell says what it shows.
 */
export function readFixture(path: string): Fixture {
  const files: Record<string, string> = {};
  const caseOf = new Map<string, string>();
  for (const block of readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/)) {
    const lines = block.split('\n');
    const [table = ''] = lines[0]!.split(',');
    const known = (tableNames as readonly string[]).includes(table);
    if (!known || files[`${table}.csv`]) throw new Error(`${path}: a second or unknown table ${table}`);
    files[`${table}.csv`] = lines.map(line => line.slice(line.indexOf(',') + 1)).join('\n') + '\n';
    lines.forEach((line, at) => at && caseOf.set(`${table}.csv ${at + 1}`, line.slice(0, line.indexOf(','))));
  }
  return {files, caseOf, cases: [...new Set(caseOf.values())]};
}

/** A store in memory with a fixture's rows, as the build loads them; issues about cells come back. */
export async function storeOf(
  files: Readonly<Record<string, string>>
): Promise<{store: Store; issues: Issue[]}> {
  const issues: Issue[] = [];
  const collect = {add: (issue: Issue) => void issues.push(issue)};
  const store = await openStore(':memory:');
  readAll(folderOf(files), intake(store, settings, collect).sink, collect);
  await store.loaded();
  return {store, issues: issues.filter(({kind}) => kind !== 'missing-file')};
}
