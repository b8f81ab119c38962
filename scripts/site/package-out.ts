import {createHash} from 'node:crypto';
import {closeSync, mkdirSync, openSync, readdirSync, readSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {PackageOut} from '../../src/publish/package/package-out.ts';
import {packageWriter} from '../../src/publish/package/package-writer.ts';

/** A new folder for the data package. Text is written piece by piece: a table of a million rows is never one string. */
export function packageOut(path: string): PackageOut {
  const folder = resolve(path);
  mkdirSync(folder, {recursive: true});
  return packageWriter({
    folder,
    text(file) {
      const handle = openSync(join(folder, file), 'w');
      return {add: text => writeFileSync(handle, text), end: () => closeSync(handle)};
    },
    sizes: () => Object.fromEntries(readdirSync(folder).map(file => [file, sizeOf(join(folder, file))]))
  });
}

/** Read piece by piece: the SQLite file of a prefecture is a third of a gigabyte. */
function sizeOf(path: string): {bytes: number; sha256: string} {
  const [hash, piece] = [createHash('sha256'), Buffer.alloc(1 << 20)];
  const handle = openSync(path, 'r');
  let bytes = 0;
  for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
    hash.update(piece.subarray(0, read));
    bytes += read;
  }
  closeSync(handle);
  return {bytes, sha256: hash.digest('hex')};
}
