import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sharp from 'sharp';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {attachmentPictures, type PictureRow} from '../../scripts/site/attachment-pictures.ts';

let root = '';
const at = (...names: string[]) => join(root, ...names);
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(at('data'));
  const photo = await sharp({create: {width: 3000, height: 1500, channels: 3, background: '#557755'}})
    .withExif({IFD0: {Make: 'SecretCamera', Artist: 'Somebody'}, IFD3: {GPSLatitudeRef: 'N'}})
    .withMetadata({orientation: 6})
    .jpeg()
    .toBuffer();
  writeFileSync(at('data/photo.jpg'), photo);
  writeFileSync(at('data/text.jpg'), 'not a picture');
  writeFileSync(at('data/drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>');
  writeFileSync(at('outside.jpg'), photo);
});
afterAll(() => rmSync(root, {recursive: true, force: true}));

const hashOf = (file: string) => createHash('sha256').update(readFileSync(at('data', file))).digest('hex'); // prettier-ignore
const made = (rows: readonly PictureRow[], more: {ready?: string; drawings?: boolean} = {}, out = 'out') =>
  attachmentPictures(rows, {folder: at('data'), ready: more.ready ?? null, drawings: more.drawings ?? false}, at(out)); // prettier-ignore

test('a photo is turned upright, scaled, and holds nothing of what the camera wrote', async () => {
  const row = {attachment_id: 'T1', file: 'photo.jpg', sha256: hashOf('photo.jpg')};
  expect(readFileSync(at('data/photo.jpg')).includes('SecretCamera')).toBe(true);
  const pictures = await made([row]);
  expect(pictures.get('T1')).toEqual({path: '/attachments/T1.jpg', width: 500, height: 1000});
  const bytes = readFileSync(at('out/T1.jpg'));
  const {exif, xmp, icc, orientation} = await sharp(bytes).metadata();
  expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
  expect(bytes.includes('SecretCamera')).toBe(false);
  await made([row], {}, 'again');
  expect(readFileSync(at('again/T1.jpg')).equals(bytes)).toBe(true);
});

test.each([
  ['whose SHA-256 is another', {file: 'photo.jpg', sha256: 'f'.repeat(64)}],
  ['whose SHA-256 is not named', {file: 'photo.jpg', sha256: null}],
  ['that is missing', {file: 'gone.jpg', sha256: 'f'.repeat(64)}],
  ['outside the folder', {file: '../outside.jpg', sha256: null}],
  ['of another kind', {file: 'drawing.svg', sha256: 'f'.repeat(64)}]
])('a file %s is not handed out', async (_, row) => {
  expect((await made([{attachment_id: 'T2', ...row}])).size).toBe(0);
  expect(existsSync(at('out/T2.jpg'))).toBe(false);
});

test('a file that only calls itself a picture is not handed out', async () => {
  const row = {attachment_id: 'T3', file: 'text.jpg', sha256: hashOf('text.jpg')};
  expect((await made([row])).size).toBe(0);
});

test('drawings are taken of the demonstration alone', async () => {
  const row = {attachment_id: 'T4', file: 'drawing.svg', sha256: hashOf('drawing.svg')};
  expect((await made([row])).size).toBe(0);
  expect((await made([row], {drawings: true})).get('T4')).toMatchObject({width: 40, height: 20});
});

test('a site made again takes the scaled pictures as they stand', async () => {
  const row = {attachment_id: 'T1', file: 'photo.jpg', sha256: hashOf('photo.jpg')};
  const first = await made([row]);
  expect(await made([row], {ready: at('out')}, 'rebuilt')).toEqual(first);
  expect(readFileSync(at('rebuilt/T1.jpg')).equals(readFileSync(at('out/T1.jpg')))).toBe(true);
});
