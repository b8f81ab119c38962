import {unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {packer, zipFiles} from '../../scripts/disk/zip-files.ts';

const text = (repeated: string, times: number) => new TextEncoder().encode(repeated.repeat(times));

test('zipFiles(…): a file packed while it was written is in it byte for byte, beside others; the same pieces give the same bytes', () => {
  const long = text('云坪镇,1200.00\r\n', 40_000);
  const pack = () => {
    const packing = packer();
    for (let at = 0; at < long.length; at += 70_001) packing.add(long.subarray(at, at + 70_001));
    return packing.end();
  };
  const other = text('README', 3);
  const zip = () =>
    zipFiles([
      {name: 'a.csv', packed: pack()},
      {name: '空.csv', packed: packer().end()},
      {name: 'b.parquet', content: other}
    ]);
  const files = unzipSync(zip());
  expect(Object.keys(files)).toEqual(['a.csv', '空.csv', 'b.parquet']);
  expect(Buffer.from(files['a.csv']!).equals(long)).toBe(true);
  expect(files['空.csv']).toHaveLength(0);
  expect(Buffer.from(files['b.parquet']!).equals(other)).toBe(true);
  expect(zip().equals(zip())).toBe(true);
  expect(zip().length).toBeLessThan(long.length / 20);
});
