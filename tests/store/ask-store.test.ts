import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {askStore} from '../../src/store/ask-store.ts';
import {openStore} from '../../src/store/open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-ask-'));
const file = join(folder, 'store.duckdb');
const other = join(folder, 'other.csv');
beforeAll(async () => {
  const store = await openStore(file);
  store.load('villages', [
    {file: 'villages.csv', row: 2, values: {village_code: '430099101201', village: '荞麦坪村'}}
  ]);
  await store.loaded();
  store.close();
  writeFileSync(other, 'a\n1\n');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('askStore(…) answers a SELECT over tables, views and macros', async () => {
  expect(await askStore(file, 'SELECT village, full_day(NULL) AS day FROM villages')).toEqual({
    columns: ['village', 'day'],
    rows: [['荞麦坪村', null]]
  });
});

test.each([
  ['a write to the store', 'DELETE FROM villages'],
  ['a write to a file', `COPY villages TO '${join(folder, 'out.csv')}'`],
  ['a read of a file', `SELECT * FROM read_csv('${other}')`],
  ['a file as a table', `SELECT * FROM '${other}'`],
  ['another database', `ATTACH '${join(folder, 'x.duckdb')}'`],
  ['a setting', 'SET enable_external_access = true'],
  ['two statements', 'SELECT 1; SELECT 2'],
  ['an extension', 'INSTALL httpfs']
])('askStore(…) refuses %s', async (_, sql) => {
  await expect(askStore(file, sql)).rejects.toThrow();
});
