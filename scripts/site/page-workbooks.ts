import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pageWorkbook} from '../../src/publish/files/page-workbook.ts';
import {tableWorkbook} from '../../src/publish/files/workbook-table.ts';
import type {AnyPack, PackKind} from '../../src/publish/packs/any-pack.ts';
import type {IndexEntry, SiteInfo} from '../../src/publish/packs/site-info.ts';
import {byThreads} from '../disk/by-threads.ts';
import {snapshotWriter} from './waiting-files.ts';

/** A workbook that was written below `<snapshot>/files`. */
export interface WrittenWorkbook {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Kinds of pages that have one (publish/files/page-workbook.ts). */
const kinds: readonly PackKind[] = ['village', 'unplaced', 'township', 'county', 'fund'];
/** Fewer are written sooner than a thread has started. */
const least = 64;

/** Writes the workbook of each page that has one, by threads where there are many. */
export async function* pageWorkbooks(snapshot: string): AsyncGenerator<readonly WrittenWorkbook[]> {
  const packs = kinds.flatMap(kind =>
    (JSON.parse(readFileSync(join(snapshot, `index/${kind}.json`), 'utf8')) as IndexEntry[]).map(
      ({id}) => `packs/${kind}/${id}.json`
    )
  );
  const script = new URL('page-workbooks-thread.ts', import.meta.url);
  yield* byThreads(packs, {script, task: snapshot, here: () => workbookWriter(snapshot), least});
}

/** Writes the workbooks of some packs. */
export function workbookWriter(
  snapshot: string
): (packs: readonly string[]) => Promise<readonly WrittenWorkbook[]> {
  const write = snapshotWriter(snapshot);
  const read = (path: string): unknown => JSON.parse(readFileSync(join(snapshot, path), 'utf8'));
  const site = read('site.json') as SiteInfo;
  return async packs => {
    const written: WrittenWorkbook[] = [];
    for (const pack of packs) {
      const workbook = pageWorkbook(read(pack) as AnyPack, site);
      if (!workbook) continue;
      const {path, table} = workbook;
      const content = await tableWorkbook(table, site);
      write(`files/${path}`, content);
      written.push({path, rows: table.rows.length, bytes: content.length});
    }
    return written;
  };
}
