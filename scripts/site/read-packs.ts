import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {apiFolders} from '../../src/publish/api/api-files.ts';

/** Every pack of a folder of packs or of `api/v1`, whose index, lists and schemas are none, in order of kind and id: `village/990101101201` and its bytes, read one by one. */
export function* readPacks(folder: string): Generator<{readonly name: string; readonly content: Uint8Array}> {
  const kinds = readdirSync(folder, {withFileTypes: true})
    .filter(entry => entry.isDirectory() && !apiFolders.has(entry.name))
    .map(({name}) => name);
  for (const kind of kinds.sort())
    for (const file of readdirSync(join(folder, kind)).sort())
      yield {name: `${kind}/${file.replace(/\.json$/, '')}`, content: readFileSync(join(folder, kind, file))};
}
