import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Every pack of a folder of packs, in order of kind and id: `village/990101101201` and its bytes, read one by one. */
export function* readPacks(folder: string): Generator<{readonly name: string; readonly content: Uint8Array}> {
  for (const kind of readdirSync(folder).sort())
    for (const file of readdirSync(join(folder, kind)).sort())
      yield {name: `${kind}/${file.replace(/\.json$/, '')}`, content: readFileSync(join(folder, kind, file))};
}
