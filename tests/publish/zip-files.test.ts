import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inflateRawSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import {afterAll, expect, test} from 'vitest';
import {partPacker} from '../../scripts/disk/part-packer.ts';
import {
  lastBlock,
  packPart,
  partSize,
  storedFile,
  zipFiles,
  type Packed
} from '../../scripts/disk/zip-files.ts';
import {seeded} from '../../src/demo/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-zip-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const text = (repeated: string, times: number) => Buffer.from(repeated.repeat(times));
const run = (steps: Generator<void, Packed>): Packed => {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
};

test('packPart(…): parts of any length and content, one behind the other, are unpacked as the whole', () => {
  const random = seeded('parts');
  for (let round = 0; round < 200; round++) {
    // Bytes of 0 and 1 alone too: before the beginning of a part there is nothing, not even zeros.
    const letters = random.pick([2, 6, 256]);
    const parts = Array.from({length: random.int(1, 5)}, () =>
      Buffer.from(Array.from({length: random.int(0, 200) ** 2}, () => random.int(0, letters - 1)))
    );
    const level = ([1, 3, 6] as const)[round % 3]!;
    const packed = Buffer.concat([...parts.map(part => packPart(part, level)), lastBlock]);
    expect(inflateRawSync(packed).equals(Buffer.concat(parts)), `round ${round}`).toBe(true);
  }
});

test('zipFiles(…): files packed in parts, in one go and not at all are in it byte for byte; the same files give the same bytes', () => {
  const long = text('云坪镇,1200.00\r\n', 400_000);
  expect(long.length).toBeGreaterThan(partSize);
  writeFileSync(join(folder, 'a.csv'), long);
  writeFileSync(join(folder, 'empty.csv'), '');
  const other = text('README', 3);
  const zip = () =>
    zipFiles([
      {name: 'a.csv', packed: run(partPacker(join(folder, 'a.csv'), 3)())},
      {name: '空.csv', packed: run(partPacker(join(folder, 'empty.csv'), 3)())},
      {name: 'README', content: other},
      {name: 'long', content: long},
      {name: 'b.parquet', packed: storedFile(other)}
    ]);
  const files = unzipSync(zip());
  expect(Object.keys(files)).toEqual(['a.csv', '空.csv', 'README', 'long', 'b.parquet']);
  expect(Buffer.from(files['a.csv']!).equals(long)).toBe(true);
  expect(files['空.csv']).toHaveLength(0);
  expect(Buffer.from(files['README']!).equals(other)).toBe(true);
  expect(Buffer.from(files['long']!).equals(long)).toBe(true);
  expect(Buffer.from(files['b.parquet']!).equals(other)).toBe(true);
  expect(zip().equals(zip())).toBe(true);
  expect(zip().length).toBeLessThan(long.length / 20);
});

test('partPacker(…): a file that was packed before it was whole is packed as it stands in the end', () => {
  const path = join(folder, 'grows.sqlite');
  const content = text('第一页第二页第三页', 500_000);
  writeFileSync(path, content.subarray(0, 9_000_000));
  const pack = partPacker(path, 1);
  const before = run(pack());
  const changed = Buffer.from(content);
  changed.write('改了', 24);
  writeFileSync(path, changed);
  const after = run(pack());
  const unpacked = ({pieces}: Packed) => inflateRawSync(Buffer.concat(pieces));
  expect(unpacked(before).equals(content.subarray(0, 9_000_000))).toBe(true);
  expect(unpacked(after).equals(changed)).toBe(true);
  expect(after).toEqual(run(partPacker(path, 1)()));
  // The second part was as it is.
  expect(after.pieces[1]).toBe(before.pieces[1]);
  writeFileSync(path, content.subarray(0, 5_000_000));
  expect(unpacked(run(pack())).equals(content.subarray(0, 5_000_000))).toBe(true);
});
