import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {canonicalJson} from '../../src/model/canonical.ts';
import type {FileSize} from '../../src/publish/packs/site-info.ts';
import {workbooks} from '../../src/publish/files/workbooks.ts';
import {pageWorkbooks} from './page-workbooks.ts';
import {snapshotWriter} from './waiting-files.ts';

/**
 * The workbooks of single pages, and the whole tables as .xlsx and CSV, which are made from all packs together. They wait in
 * `<snapshot>/files` with the other files of single packs until the pages are made; `sizes.json` tells the pages how large they are.
 */
export async function pageFiles(snapshot: string): Promise<void> {
  const write = snapshotWriter(snapshot);
  const list = join(snapshot, 'sizes.json');
  const sizes = JSON.parse(readFileSync(list, 'utf8')) as Record<string, FileSize>;
  for await (const {path, content, rows} of workbooks(snapshot)) {
    write(`files/${path}`, content);
    sizes[path] = {rows, bytes: Buffer.byteLength(content)};
  }
  for await (const written of pageWorkbooks(snapshot))
    for (const {path, rows, bytes} of written) sizes[path] = {rows, bytes};
  writeFileSync(list, canonicalJson(sizes));
}
