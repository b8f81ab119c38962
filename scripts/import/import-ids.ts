import {closeSync, existsSync, openSync, readSync, renameSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {StringDecoder} from 'node:string_decoder';
import {noIds, type IdMemory} from '../../src/import/assign-ids.ts';
import {idBook, keyParts} from '../../src/import/id-book.ts';

const file = 'ids.json';
/** Ids written at once, bytes read at once: a million ids are never held as one text. */
const piece = 10_000;
const bytes = 1 << 18;

/** private/ids.json: the ids that imports made. Without the file there are none; a file that cannot be read throws. */
export function readIds(own: string): IdMemory {
  const path = join(own, file);
  if (!existsSync(path)) return noIds;
  const ids = idBook();
  let batch: number | null = null;
  // As written here each entry has its own line. A file that an editor has laid out anew is read whole.
  for (const line of linesOf(path)) {
    if (batch === null) {
      const [, number] = /^\{"batch":(\d+),"ids":\{$/u.exec(line) ?? [];
      if (number === undefined) return readWhole(path);
      batch = Number(number);
    } else if (line.startsWith('"')) {
      const [[key, id]] = Object.entries(JSON.parse(`{${line.replace(/,$/u, '')}}`) as object) as [
        [string, string]
      ];
      ids.set(...keyParts(key), id);
    }
  }
  return {batch: batch ?? 0, ids};
}

function readWhole(path: string): IdMemory {
  const text = [...linesOf(path)].join('\n');
  const read = JSON.parse(text) as {batch: number; ids: Record<string, string>};
  const ids = idBook();
  for (const [key, id] of Object.entries(read.ids)) ids.set(...keyParts(key), id);
  return {batch: read.batch, ids};
}

function* linesOf(path: string): Generator<string> {
  const open = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(bytes);
    let rest = '';
    for (let length = readSync(open, buffer); length > 0; length = readSync(open, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, length))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(open);
  }
}

/** Writes them one a line; the last whole file stays until the new one is whole. */
export function writeIds(own: string, {batch, ids}: IdMemory): void {
  const path = join(own, file);
  const open = openSync(`${path}.new`, 'w');
  let text = `{"batch":${batch},"ids":{`;
  let count = 0;
  for (const [key, id] of ids.entries()) {
    text += `${count ? ',' : ''}\n${JSON.stringify(key)}:${JSON.stringify(id)}`;
    if (++count % piece) continue;
    writeSync(open, text);
    text = '';
  }
  writeSync(open, `${text}\n}}\n`);
  closeSync(open);
  renameSync(`${path}.new`, path);
}
