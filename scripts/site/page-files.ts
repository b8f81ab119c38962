import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {canonicalJson} from '../../src/model/canonical.ts';
import {chartFiles} from '../../src/publish/chart-files/chart-files.ts';
import {downloads} from '../../src/publish/files/downloads.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import {workbooks} from '../../src/publish/files/workbooks.ts';
import {fileWriter} from '../disk/write-files.ts';

/**
 * The files beside the pages, made from packs alone: lists as CSV, charts, whole tables. They wait in `<snapshot>/files` until
 * the pages are made; `tables.json` tells the pages how large the whole tables are.
 */
export async function pageFiles(snapshot: string): Promise<void> {
  const write = fileWriter(join(snapshot, 'files'));
  const tables: Record<string, NonNullable<SiteInfo['tables']>[string]> = {};
  for (const {path, content, rows} of downloads(snapshot)) {
    write(path, content);
    // The others are told by their own pages, which have the pack at hand.
    if (path.startsWith('unplaced/')) tables[path] = {rows, bytes: Buffer.byteLength(content)};
  }
  for (const {path, content} of chartFiles(snapshot)) write(path, content);
  for await (const {path, content, rows} of workbooks(snapshot)) {
    write(path, content);
    tables[path] = {rows, bytes: Buffer.byteLength(content)};
  }
  writeFileSync(join(snapshot, 'tables.json'), canonicalJson(tables));
}
