import {mkdirSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileWriter} from '../disk/write-files.ts';
import {moveEntry} from './move-tree.ts';

/**
 * Where a file of the site waits in the snapshot until the pages are made: all in one folder. Those that they will lie in are made
 * with the pages, and making a folder takes longer than writing the file in it.
 */
export const waitingPath = (path: string): string => `files/${encodeURIComponent(path)}`;

/** Writes into a snapshot; what is for the site (`files/<path>`) waits there. */
export function snapshotWriter(snapshot: string): ReturnType<typeof fileWriter> {
  const write = fileWriter(snapshot);
  return (path, content) =>
    write(path.startsWith('files/') ? waitingPath(path.slice('files/'.length)) : path, content);
}

/** Moves every file that waits to its place in the site. */
export function placeWaitingFiles(snapshot: string, site: string): void {
  const folder = join(snapshot, 'files');
  const made = new Set<string>();
  for (const name of readdirSync(folder)) {
    const target = join(site, decodeURIComponent(name));
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, {recursive: true});
    made.add(parent);
    moveEntry(join(folder, name), target);
  }
}
