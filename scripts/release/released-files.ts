import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {packNames, packPath} from '../site/read-packs.ts';
import {isPicture, pictureFile} from './picture-name.ts';

/**
 * What a release keeps beside `data/`: every pack, then every picture of an attachment as it is published, scaled and without
 * what the camera wrote into it. The originals stay with the county. Read one by one.
 */
export function* releasedFiles(
  packs: string,
  pictures: string
): Generator<{readonly name: string; readonly content: Uint8Array}> {
  for (const name of releasedNames(packs, pictures))
    yield {name, content: readFileSync(releasedPath(packs, pictures, name))};
}

/** Their names alone, in order. */
export function* releasedNames(packs: string, pictures: string): Generator<string> {
  yield* packNames(packs);
  if (!existsSync(pictures)) return;
  for (const file of readdirSync(pictures).sort())
    if (file.endsWith('.jpg')) yield `picture/${file.slice(0, -4)}`;
}

/** Where a pack or picture lies. */
export const releasedPath = (packs: string, pictures: string, name: string): string =>
  isPicture(name) ? join(pictures, pictureFile(name)) : packPath(packs, name);
