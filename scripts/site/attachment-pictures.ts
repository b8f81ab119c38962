import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import sharp from 'sharp';
import type {Picture} from '../../src/publish/corpus/attachment-lines.ts';

/** A reviewed attachment: the guard took the file's name from all others. */
export interface PictureRow {
  readonly attachment_id: string;
  readonly file: string;
  readonly sha256: string | null;
}
export const picturesSql =
  'SELECT attachment_id, file, sha256 FROM attachments WHERE file IS NOT NULL ORDER BY attachment_id';

export interface PictureSource {
  /** `data/attachments/`. */
  readonly folder: string;
  /** Scaled pictures to take as they are (a site made again from what it published); null: none. */
  readonly ready: string | null;
  /** Drawings (.svg) are taken too: only for the demonstration's invented ones. */
  readonly drawings: boolean;
}

/** Longest side in pixels: enough to read a notice board on a photo, small enough for a village's network. */
const longest = 1000;
/** A picture of more pixels is not opened: it may be made to fill the memory. */
const most = 60_000_000;

/**
 * Writes `<attachment_id>.jpg` for every reviewed picture: turned upright, scaled, without EXIF, place or any other data of
 * the camera. Left out, and then listed as not public, are files that are missing, are no picture, or are not the file whose
 * SHA-256 the row names. The one door of sharp.
 */
export async function attachmentPictures(
  rows: readonly PictureRow[],
  source: PictureSource,
  out: string
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const row of rows) {
    const picture = await scaled(row, source);
    if (!picture) continue;
    mkdirSync(out, {recursive: true});
    const name = `${row.attachment_id}.jpg`;
    writeFileSync(join(out, name), picture.data);
    pictures.set(row.attachment_id, {
      path: `/attachments/${name}`,
      width: picture.info.width,
      height: picture.info.height
    });
  }
  return pictures;
}

type Scaled = {
  readonly data: Uint8Array;
  readonly info: {readonly width: number; readonly height: number};
};

async function scaled(row: PictureRow, {folder, ready, drawings}: PictureSource): Promise<Scaled | null> {
  if (ready !== null) {
    const path = join(ready, `${row.attachment_id}.jpg`);
    if (!existsSync(path)) return null;
    const data = readFileSync(path);
    const {width, height} = await sharp(data).metadata();
    return {data, info: {width, height}};
  }
  const wanted = drawings ? /^[\w.-]+\.(jpe?g|png|webp|svg)$/i : /^[\w.-]+\.(jpe?g|png|webp)$/i;
  const path = join(folder, basename(row.file));
  if (row.file !== basename(row.file) || !wanted.test(row.file) || !existsSync(path)) return null;
  const bytes = readFileSync(path);
  const isNamed = row.sha256 === createHash('sha256').update(bytes).digest('hex');
  if (!isNamed) return null;
  try {
    return await sharp(bytes, {limitInputPixels: most})
      .rotate()
      .resize({width: longest, height: longest, fit: 'inside', withoutEnlargement: true})
      .flatten({background: '#ffffff'})
      .jpeg({quality: 72, mozjpeg: true})
      .toBuffer({resolveWithObject: true});
  } catch {
    return null; // Not a picture, whatever its name says.
  }
}
