import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {expect, inject, test} from 'vitest';
import {recompute, unexplained} from './recomputed.ts';

const site = inject('site');
const folder = join(site, 'data/package');
const sqlite = readdirSync(folder).find(name => name.endsWith('.sqlite'))!;

test('recompute.sql makes every sum and count of the home, county, township, village, fund and item pages again', () => {
  const {pages, figures, missing} = unexplained(site);
  expect(missing).toEqual([]);
  expect([pages > 20, figures > 1000]).toEqual([true, true]);
}, 300_000);

test('one fen more in a sum of the home page is found out', () => {
  const before = unexplained(site).missing;
  const {missing} = unexplained(site, (html, path) =>
    path === 'index.html' ? html.replace(/(data-sum="total"[^>]*>[\d,]+)(?:\.\d+)?元/, '$1.98元') : html
  );
  expect(missing.filter(line => !before.includes(line)).map(line => line.split(':')[0])).toEqual([
    'index.html'
  ]);
});

test('recompute.sql is at most 200 lines, and DuckDB makes of the Parquet files what SQLite makes of its tables', async () => {
  const sql = readFileSync(join(folder, 'recompute.sql'), 'utf8');
  expect(sql.trimEnd().split('\n').length).toBeLessThanOrEqual(200);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const views = readFileSync(join(folder, 'duckdb.sql'), 'utf8').replaceAll("FROM '", `FROM '${folder}/`);
    const last = sql.lastIndexOf('SELECT page, figure');
    await connection.run(views + sql.slice(0, last));
    const rows = (await connection.runAndReadAll(sql.slice(last))).getRowObjects();
    const lines = (figures: readonly Record<string, unknown>[]) =>
      figures.map(({page, figure, key, fen, count}) => [page, figure, key, fen, count].join('\t')).sort();
    expect(lines(rows)).toEqual(lines(recompute(folder, sqlite) as unknown as Record<string, unknown>[]));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}, 300_000);
