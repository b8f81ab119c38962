import {closeSync, existsSync, openSync, readFileSync, renameSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {noIds, type IdMemory} from '../src/import/assign-ids.ts';

const file = 'ids.json';
/** Ids written at once: a million of them are not held as one text. */
const piece = 10_000;

/** private/ids.json: the ids that imports made. Without the file there are none; a file that cannot be read throws. */
export function readIds(own: string): IdMemory {
  const path = join(own, file);
  if (!existsSync(path)) return noIds;
  const {batch, ids} = JSON.parse(readFileSync(path, 'utf8')) as {batch: number; ids: Record<string, string>};
  return {batch, ids: new Map(Object.entries(ids))};
}

/** Writes them one a line, in the order in which they were made; the last whole file stays until the new one is whole. */
export function writeIds(own: string, {batch, ids}: IdMemory): void {
  const path = join(own, file);
  const open = openSync(`${path}.new`, 'w');
  let text = `{"batch":${batch},"ids":{`;
  let count = 0;
  for (const [key, id] of ids) {
    text += `${count ? ',' : ''}\n${JSON.stringify(key)}:${JSON.stringify(id)}`;
    if (++count % piece) continue;
    writeSync(open, text);
    text = '';
  }
  writeSync(open, `${text}\n}}\n`);
  closeSync(open);
  renameSync(`${path}.new`, path);
}
