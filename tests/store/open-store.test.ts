import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {openStore, type Store} from '../../src/store/open-store.ts';
import {brokenReferences} from '../../src/store/broken-references.ts';
import {corpusSums} from '../../src/store/corpus-sums.ts';
import {ddl} from '../../src/store/ddl.ts';
import {duplicateKeys} from '../../src/store/duplicates.ts';
import {loadedStore, rows, smallCounty, wells} from '../publish/small-county.ts';

let store: Store | undefined;
afterEach(() => {
  store?.close();
  store = undefined;
});

test('ddl(table) has every column of the contract, the guard’s decisions and the source row', () => {
  const sql = ddl('disbursements');
  for (const column of [
    '"village_code" VARCHAR',
    '"amount_fen" BIGINT',
    '"quantity" VARCHAR',
    '"_tier" VARCHAR',
    '"_expired" BOOLEAN',
    '"_row" BIGINT'
  ])
    expect(sql).toContain(column);
  expect(ddl('notices')).toContain('"from" VARCHAR');
});

test('load(table, rows) keeps codes, hostile text, the largest amount, null and marks as they are', async () => {
  store = await loadedStore({
    projects: rows('projects', {
      project_id: 'P1',
      project: `'); DROP TABLE projects; --<b>"`,
      planned_fen: Number.MAX_SAFE_INTEGER
    }).map(row => ({...row, raw: {planned_fen: '约九千万亿'}, unreadable: ['content']}))
  });
  const [row] = await store.query<Record<string, unknown>>('SELECT * FROM projects');
  expect(row).toMatchObject({
    project_id: 'P1',
    project: `'); DROP TABLE projects; --<b>"`,
    planned_fen: Number.MAX_SAFE_INTEGER,
    content: null,
    _file: 'projects.csv',
    _row: 2,
    _marks: '{"raw":{"planned_fen":"约九千万亿"},"unreadable":["content"]}'
  });
});

test('query(sql): a sum of fen is an exact bigint, a count a number, parameters are never SQL', async () => {
  store = await loadedStore(smallCounty);
  expect(await store.query('SELECT sum(amount_fen) AS fen, count(*) AS rows FROM allocations')).toEqual([
    {fen: 66_000_000n, rows: 4}
  ]);
  expect(await store.query('SELECT village FROM villages WHERE village_code = $1', [wells])).toEqual([
    {village: '大井村'}
  ]);
  expect(
    await store.query('SELECT village FROM villages WHERE village_code = $code', {code: `' OR 1=1 --`})
  ).toEqual([]);
  await expect(store.query('SELECT CAST(9007199254740993 AS BIGINT) AS n')).rejects.toThrow(/exact/);
});

test('stream(sql): two streams run side by side', async () => {
  store = await loadedStore(smallCounty);
  const seen: number[] = [];
  for await (const outer of store.stream<{project_id: string}>('SELECT project_id FROM projects'))
    for await (const inner of store.stream('SELECT * FROM villages')) seen.push(outer.length, inner.length);
  expect(seen).toEqual([4, 3]);
});

test('stream(sql): the rows of query(sql), values and order; what has no exact number or no JSON of its own is refused', async () => {
  store = await loadedStore({
    ...smallCounty,
    projects: rows('projects', {
      project_id: 'P1',
      project: `"\\ \u0000\u0001\u2028</script>'); --堂琅😀`,
      planned_fen: -1
    })
  });
  for (const sql of [
    'SELECT * FROM projects',
    'SELECT * FROM payments ORDER BY place, disbursement_id',
    'SELECT "from", count(*) AS n, sum(1) AS wide, NULL::HUGEINT AS none, true AS yes FROM notices GROUP BY ALL',
    'SELECT n::BIGINT AS n, (hash(n) % 1000)::BIGINT AS h FROM range(20000) r(n) ORDER BY h, n DESC'
  ]) {
    const streamed: unknown[] = [];
    for await (const batch of store.stream(sql)) streamed.push(...batch);
    expect(streamed).toEqual(await store.query(sql));
  }
  const all = async (sql: string) => {
    for await (const _ of store!.stream(sql));
  };
  await expect(all('SELECT CAST(9007199254740993 AS BIGINT) AS n')).rejects.toThrow(/exact/);
  await expect(all('SELECT [1] AS list')).rejects.toThrow(/list/);
});

test('loaded(): no file is in reach of a query, no setting can be changed, no row comes after', async () => {
  const own = (store = await loadedStore(smallCounty));
  await expect(own.query(`SELECT * FROM read_csv('/etc/hostname')`)).rejects.toThrow(/disabled/);
  await expect(own.query(`COPY villages TO 'villages.csv'`)).rejects.toThrow(/disabled/);
  await expect(own.query('SET enable_external_access = true')).rejects.toThrow();
  await expect(own.query(`SET memory_limit = '9GB'`)).rejects.toThrow(/locked/);
  expect(() => own.load('villages', [])).toThrow(/after the load/);
});

test('duplicateKeys(store) names the later row and the first; ids that differ only by case are one address', async () => {
  store = await loadedStore({
    funds: rows(
      'funds',
      {fund_id: 'F1', fund: '甲'},
      {fund_id: 'F2', fund: '乙'},
      {fund_id: 'f1', fund: '丙'},
      {fund_id: 'F1', fund: '丁'}
    ),
    project_villages: rows(
      'project_villages',
      {project_id: 'P', village_code: wells},
      {project_id: 'P', village_code: wells}
    )
  });
  const issue = {kind: 'duplicate-key', level: 'must', table: 'funds', first: 2};
  expect(await duplicateKeys(store)).toEqual([
    {...issue, found: 'f1', place: {file: 'funds.csv', row: 4, header: 'fund_id'}},
    {...issue, found: 'F1', place: {file: 'funds.csv', row: 5, header: 'fund_id'}}
  ]);
});

test('brokenReferences(store): one hint a value, at its first row; tables that are not published are not asked for', async () => {
  store = await loadedStore(smallCounty);
  expect(await brokenReferences(store)).toEqual([
    {
      kind: 'unknown-reference',
      level: 'hint',
      found: 'GHOST',
      table: 'projects',
      place: {file: 'allocations.csv', row: 5, header: 'project_id'}
    },
    {
      kind: 'unknown-village',
      level: 'hint',
      found: '990101109999',
      place: {file: 'disbursements.csv', row: 9, header: 'village_code'}
    }
  ]);
});

test('corpusSums(store) tells listed, expired and aggregated payments apart', async () => {
  store = await loadedStore(smallCounty);
  const {files, fates} = await corpusSums(store);
  expect(fates).toEqual([
    {file: 'disbursements.csv', fate: 'aggregated', rows: 1, fen: 40_000n},
    {file: 'disbursements.csv', fate: 'expired', rows: 1, fen: 90_000n},
    {file: 'disbursements.csv', fate: 'listed', rows: 7, fen: 36_370_000n}
  ]);
  expect(files.find(({table}) => table === 'disbursements')).toMatchObject({
    rows: 9,
    sums: {amount_fen: 36_500_000n, due_fen: 195_000n}
  });
});

test('openStore(path) writes a new file and refuses one that is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  store = await openStore(`${folder}/a.duckdb`);
  store.load('villages', smallCounty.villages ?? []);
  await store.loaded();
  store.close();
  await expect(openStore(`${folder}/a.duckdb`)).rejects.toThrow(/exists/);
  store = undefined;
  rmSync(folder, {recursive: true});
});
