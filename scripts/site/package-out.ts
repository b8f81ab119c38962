import {createHash} from 'node:crypto';
import {closeSync, mkdirSync, openSync, readdirSync, readSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {runThread} from '../disk/run-thread.ts';
import {packer, type Packed, type PackLevel} from '../disk/zip-files.ts';
import type {PackageOut} from '../../src/publish/package/package-out.ts';
import {packageWriter} from '../../src/publish/package/package-writer.ts';
import {readBack} from '../../src/publish/package/read-back.ts';
import type {ReadBackTask} from './read-back-thread.ts';

/** Below this a thread costs more than it saves. */
const worthThread = 1 << 24;

/**
 * A new folder for the data package. Text is written piece by piece: a table of a million rows is never one string. `packed`
 * gets each file as it will lie in a zip, packed while others are still written.
 */
export function packageOut(path: string, packed?: Map<string, Packed>): PackageOut {
  const folder = resolve(path);
  mkdirSync(folder, {recursive: true});
  const steps = function* (file: string): Generator<void> {
    if (!packed || packed.has(file)) return;
    const packing = packer(levelOf(file));
    for (const piece of piecesOf(join(folder, file))) yield packing.add(piece);
    packed.set(file, packing.end());
  };
  const packNow = (file: string) => {
    for (const _ of steps(file));
  };
  return packageWriter({
    folder,
    text(file) {
      const handle = openSync(join(folder, file), 'w');
      return {
        add: text => writeFileSync(handle, text),
        end() {
          closeSync(handle);
          packNow(file);
        }
      };
    },
    async pack(file) {
      for (const _ of steps(file)) await setImmediate();
    },
    sizes() {
      const files = readdirSync(folder);
      files.forEach(packNow);
      return Object.fromEntries(files.map(file => [file, sizeOf(join(folder, file))]));
    },
    async readBack(written, sqlite) {
      if (statSync(sqlite).size < worthThread) return readBack(written, sqlite);
      const task: ReadBackTask = {written, sqlite};
      await runThread(new URL('read-back-thread.ts', import.meta.url), task);
    }
  });
}

/** Parquet is packed already; SQLite is large, and little is won by packing it hard; a CSV packed harder is 3 % smaller. */
const levelOf = (name: string): PackLevel =>
  name.endsWith('.parquet') ? 0 : name.endsWith('.sqlite') ? 1 : name.endsWith('.csv') ? 4 : 6;

function sizeOf(path: string): {bytes: number; sha256: string} {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return {bytes, sha256: hash.digest('hex')};
}

/** Read piece by piece: the SQLite file of a prefecture is a third of a gigabyte. */
function* piecesOf(path: string): Generator<Uint8Array> {
  const handle = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(1 << 20);
      const read = readSync(handle, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
}
