import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readPacks} from '../site/read-packs.ts';

const picture = /^picture\//;

/** Is this a picture of an attachment (`picture/T010001`), and no pack? */
export const isPicture = (name: string): boolean => picture.test(name);

/** Where a picture lies in a folder of pictures. */
export const pictureFile = (name: string): string => `${name.replace(picture, '')}.jpg`;

/**
 * What a release keeps beside `data/`: every pack, then every picture of an attachment as it is published, scaled and without
 * what the camera wrote into it. The originals stay with the county. Read one by one.
 */
export function* releasedFiles(
  packs: string,
  pictures: string
): Generator<{readonly name: string; readonly content: Uint8Array}> {
  yield* readPacks(packs);
  if (!existsSync(pictures)) return;
  for (const file of readdirSync(pictures).sort())
    if (file.endsWith('.jpg'))
      yield {name: `picture/${file.slice(0, -4)}`, content: readFileSync(join(pictures, file))};
}
