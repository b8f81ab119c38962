import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {DataFolder} from '../../src/read/data-folder.ts';

/** A folder on disk as the reader sees it: file names in order, bytes on demand. A missing folder is empty. */
export function diskFolder(path: string): DataFolder {
  const names = existsSync(path)
    ? readdirSync(path, {withFileTypes: true})
        .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
        .map(entry => entry.name)
        .sort()
    : [];
  return {names, bytes: name => readFileSync(join(path, name))};
}
