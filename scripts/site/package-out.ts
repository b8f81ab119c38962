import {createHash} from 'node:crypto';
import {closeSync, mkdirSync, openSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {partPacker, partsOf} from '../disk/part-packer.ts';
import {runThread} from '../disk/run-thread.ts';
import type {Packed, PackLevel} from '../disk/zip-files.ts';
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
  const packers = new Map<string, ReturnType<typeof partPacker>>();
  const steps = function* (file: string): Generator<void> {
    const level = levelOf(file);
    if (!packed || !level) return;
    if (!packers.has(file)) packers.set(file, partPacker(join(folder, file), level));
    packed.set(file, yield* packers.get(file)!());
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
    sizes: () => Object.fromEntries(readdirSync(folder).map(file => [file, sizeOf(join(folder, file))])),
    async readBack(written, sqlite) {
      if (statSync(sqlite).size < worthThread) return readBack(written, sqlite);
      const task: ReadBackTask = {written, sqlite};
      await runThread(new URL('read-back-thread.ts', import.meta.url), task);
    }
  });
}

/** SQLite is large, and little is won by packing it hard; a CSV packed harder is 8 % smaller. Parquet is packed already. */
const levelOf = (name: string): PackLevel | undefined =>
  name.endsWith('.parquet') ? undefined : name.endsWith('.sqlite') ? 1 : name.endsWith('.csv') ? 3 : 6;

function sizeOf(path: string): {bytes: number; sha256: string} {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const part of partsOf(path)) {
    hash.update(part);
    bytes += part.length;
  }
  return {bytes, sha256: hash.digest('hex')};
}
