import {createHash} from 'node:crypto';
import {closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {PackageOut} from '../../src/publish/package/write-package.ts';

/** A new folder for the data package. Text is written piece by piece: a table of a million rows is never one string. */
export function packageOut(path: string, timed?: PackageOut['timed']): PackageOut {
  const folder = resolve(path);
  mkdirSync(folder, {recursive: true});
  return {
    folder,
    text(file) {
      const handle = openSync(join(folder, file), 'w');
      return {add: text => writeFileSync(handle, text), end: () => closeSync(handle)};
    },
    sizeOf(file) {
      const content = join(folder, file);
      return {
        bytes: statSync(content).size,
        sha256: createHash('sha256').update(readFileSync(content)).digest('hex')
      };
    },
    ...(timed && {timed})
  };
}
