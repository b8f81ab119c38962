import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parquetMetadata, parquetReadObjects} from 'hyparquet';
import {afterAll, expect, test} from 'vitest';
import type {BinaryValue} from '../../src/store/binary-table.ts';
import {parquetFolder} from '../../src/store/parquet-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-parquet-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Writes a file of one table, handing over so many rows at a time, and gives its bytes. */
async function writtenFile(
  name: string,
  rows: readonly (readonly BinaryValue[])[],
  atOnce: number
): Promise<ArrayBuffer> {
  const writer = await parquetFolder(folder);
  try {
    const table = await writer.table(name, [
      {field: 'text', type: 'VARCHAR'},
      {field: 'fen', type: 'BIGINT'}
    ]);
    const texts = rows.map(row => JSON.stringify(row));
    for (let at = 0; at < texts.length; at += atOnce) await table.append(texts.slice(at, at + atOnce));
    await table.close({publisher: '晴川县'});
  } finally {
    writer.close();
  }
  const bytes = readFileSync(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

const valuesOf = async (file: ArrayBuffer): Promise<unknown[][]> =>
  (await parquetReadObjects({file})).map(({text, fen}) => [text, fen === null ? null : Number(fen)]);

test('parquetFolder: text, numbers and empty cells come back as they were given, whatever character stands in them', async () => {
  const controls = Array.from({length: 0xa0}, (_, code) => `a${String.fromCharCode(code)}b`);
  const rows: BinaryValue[][] = [
    ...controls,
    '',
    'null',
    '"',
    '\\',
    '\u2028',
    '村😀',
    '[1]',
    '{"a":1}',
    null
  ].map((text, at) => [text, at % 2 ? null : at - Number.MAX_SAFE_INTEGER]);
  const file = await writtenFile('characters.parquet', rows, 40);
  expect(await valuesOf(file)).toEqual(rows);
  expect(parquetMetadata(file).key_value_metadata).toContainEqual({key: 'publisher', value: '晴川县'});
});

test('parquetFolder: rows that were taken apart in several goes stand in their order', async () => {
  const rows = Array.from({length: 120_001}, (_, at) => [`${at}`, at]);
  expect(await valuesOf(await writtenFile('long.parquet', rows, 2_000))).toEqual(rows);
});

test('parquetFolder: a table without rows is a file without rows', async () => {
  expect(await valuesOf(await writtenFile('empty.parquet', [], 1))).toEqual([]);
});
