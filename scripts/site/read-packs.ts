import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {apiFolders} from '../../src/publish/api/api-files.ts';

/** Every pack of a folder of packs or of `api/v1`, in order of kind and id: `village/990101101201` and its bytes, read one by one. */
export function* readPacks(folder: string): Generator<{readonly name: string; readonly content: Uint8Array}> {
  for (const name of packNames(folder)) yield {name, content: readFileSync(packPath(folder, name))};
}

/** Where a pack lies. */
export const packPath = (folder: string, name: string): string => join(folder, `${name}.json`);

/** Their names alone; index, lists and schemas of `api/v1` are no packs. */
export function* packNames(folder: string): Generator<string> {
  const kinds = readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && !apiFolders.has(entry.name))
    .map(({name}) => name);
  for (const kind of kinds.sort())
    for (const file of readdirSync(join(folder, kind)).sort()) yield `${kind}/${file.replace(/\.json$/, '')}`;
}
