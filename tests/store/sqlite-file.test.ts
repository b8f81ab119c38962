import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import type {BinaryValue} from '../../src/store/binary-table.ts';
import {readSqlite, sqliteFile} from '../../src/store/sqlite-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-sqlite-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Writes a file of one table and gives the lines that are read back. */
function writtenLines(name: string, rows: readonly (readonly BinaryValue[])[]): string[] {
  const path = join(folder, name);
  const file = sqliteFile(path);
  const columns = [
    {field: 'text "a"', type: 'VARCHAR'},
    {field: 'fen', type: 'BIGINT'}
  ] as const;
  void file.table('payments', columns, []).append(rows);
  file.close();
  const lines: string[] = [];
  for (const [table, pieces] of readSqlite(path)) {
    expect(table).toBe('payments');
    for (const piece of pieces) lines.push(...piece.split('\n').slice(0, -1));
  }
  return lines;
}

test('readSqlite: a row comes back as JSON.stringify writes it, whatever character stands in it', () => {
  const controls = Array.from({length: 0xa0}, (_, code) => `a${String.fromCharCode(code)}b`);
  const hostile = ['', 'null', '"', '\\', '/', '\u2028', '\ufeff', '\uffff', '\u202e村', '😀', '[1]', '=1+1'];
  const rows = [...controls, ...hostile, null].map((text, at) => [
    text,
    at % 2 ? null : at - Number.MAX_SAFE_INTEGER
  ]);
  expect(writtenLines('characters.sqlite', rows)).toEqual(rows.map(row => JSON.stringify(row)));
});

test('readSqlite: more rows than are read at once come back in the order in which they were written', () => {
  const rows = Array.from({length: 2_500}, (_, at) => [`${(at * 7919) % 2_500}`, at]);
  expect(writtenLines('long.sqlite', rows)).toEqual(rows.map(row => JSON.stringify(row)));
});

test('readSqlite: a table without rows gives no line', () => {
  expect(writtenLines('empty.sqlite', [])).toEqual([]);
});
