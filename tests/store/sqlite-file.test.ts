import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
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
  return linesOf(path)['payments']!;
}

/** The lines that are read back, by table. */
function linesOf(path: string): Record<string, string[]> {
  const tables: Record<string, string[]> = {};
  for (const [table, pieces] of readSqlite(path))
    tables[table] = [...pieces].flatMap(piece => piece.split('\n').slice(0, -1));
  return tables;
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

test('sqliteFile: what is committed stands in the file while more is written; the same statements give the same bytes', () => {
  const bytes = ['once.sqlite', 'again.sqlite'].map(name => {
    const path = join(folder, name);
    const file = sqliteFile(path);
    const payments = file.table('payments', [{field: 'id', type: 'VARCHAR'}], ['id']);
    const dataset = file.table('dataset', [{field: 'key', type: 'VARCHAR'}], []);
    void payments.append([['c'], ['a'], ['b']]);
    file.commit();
    expect(linesOf(path)).toEqual({payments: ['["c"]', '["a"]', '["b"]'], dataset: []});
    void dataset.append([['licence']]);
    file.run('CREATE VIEW counted AS SELECT count(*) AS rows FROM payments');
    file.close();
    expect(linesOf(path)).toEqual({payments: ['["c"]', '["a"]', '["b"]'], dataset: ['["licence"]']});
    return readFileSync(path);
  });
  expect(bytes[0]!.equals(bytes[1]!)).toBe(true);
});
