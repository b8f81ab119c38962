import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {DuckDBInstance} from '@duckdb/node-api';
import Ajv from 'ajv';
import Papa from 'papaparse';
import {afterAll, describe, expect, test} from 'vitest';
import {packageOut} from '../../scripts/site/package-out.ts';
import {packageProcess} from '../../scripts/site/package-process.ts';
import {fileWriter} from '../../scripts/disk/write-files.ts';
import {tables, type TableName} from '../../src/model/tables.ts';
import {readBack} from '../../src/publish/package/read-back.ts';
import type {FundPack} from '../../src/publish/packs/fund.ts';
import type {ItemPack} from '../../src/publish/packs/item.ts';
import type {CountyPack, SitePack, TownshipPack} from '../../src/publish/packs/parents.ts';
import type {VillagePack} from '../../src/publish/packs/village.ts';
import {parquetFolder} from '../../src/store/parquet-folder.ts';
import {recompute} from '../site/recomputed.ts';
import {ford, published, rows, smallCounty, terrace, wells, type County} from './small-county.ts';

const made: string[] = [];
afterAll(() => made.forEach(folder => rmSync(folder, {recursive: true, force: true})));

async function packageOf(county: County, more: Record<string, unknown> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-package-'));
  made.push(folder);
  const site = await published(county, more, packageOut(folder));
  return {site, folder, info: await site.summary.package!.info};
}

const {site, folder, info} = await packageOf(smallCounty);
const sqlite = join(folder, 'village-ledger-demonstration.sqlite');
const ask = (sql: string): Record<string, unknown>[] =>
  new DatabaseSync(sqlite, {readOnly: true}).prepare(sql).all();
const csv = (table: string) =>
  Papa.parse<Record<string, string>>(
    readFileSync(join(folder, `${table}-demonstration.csv`), 'utf8').replace(/^\ufeff/, ''),
    {header: true, skipEmptyLines: true}
  ).data;
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  format: string;
  schema?: {
    fields: {name: string; title: string; title_en: string; constraints?: {enum?: string[]}}[];
    primaryKey?: string[];
    foreignKeys?: unknown[];
  };
}
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
  resources: Resource[];
};

describe('datapackage.json', () => {
  test('is valid against the published schema of Data Package 2.0', () => {
    const schema = JSON.parse(readFileSync('tests/publish/golden/datapackage-2.0.json', 'utf8')) as object;
    const validate = new Ajv({strict: false, allErrors: true, validateFormats: false}).compile(schema);
    expect([validate(descriptor), validate.errors]).toEqual([true, null]);
    expect(validate({...descriptor, resources: [{name: 'x'}]})).toBe(false);
  });
  test('names every file of data with its bytes and SHA-256', () => {
    for (const {path, bytes, hash} of descriptor.resources) {
      const content = readFileSync(join(folder, path));
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`
      ]);
    }
    const data = readdirSync(folder).filter(name => /\.(csv|parquet|sqlite)$/.test(name));
    expect(descriptor.resources.map(({path}) => path).sort()).toEqual(data.sort());
  });
  test('describes each column of each CSV in both languages, with keys and closed lists', () => {
    for (const [name, table] of Object.entries(tables)) {
      const resource = descriptor.resources.find(({path}) => path === `${name}-demonstration.csv`);
      const fields = resource?.schema?.fields ?? [];
      const header = Object.keys(
        Papa.parse<Record<string, string>>(
          readFileSync(join(folder, resource!.path), 'utf8').replace(/^\ufeff/, ''),
          {header: true}
        ).meta.fields ?? {}
      ).length;
      expect([name, fields.length]).toEqual([name, header]);
      for (const column of table.columns)
        expect(fields.find(field => field.name === column.name)).toMatchObject({
          title: column.zh,
          title_en: column.en
        });
      if (table.key.length) expect(resource?.schema?.primaryKey).toEqual(table.key);
    }
    const payments = descriptor.resources.find(
      ({path}) => path.startsWith('disbursements') && path.endsWith('.csv')
    )!;
    expect(payments.schema?.fields.find(({name}) => name === 'channel')?.constraints?.enum).toContain('card');
  });
  test('each CSV carries licence and terms in its first row, in columns of its own that the schema names', () => {
    const [first, second] = csv('disbursements');
    expect(first!['licence']).toBe(
      '可免费使用,请注明来源和日期。 / Free to use; please name the source and the date.'
    );
    expect([second!['licence'], second!['terms'], second!['data_status']]).toEqual(['', '', 'demonstration']);
  });
  test('promises a foreign key only where every row keeps it; the others are told as known faults', () => {
    const keysOf = (table: string) =>
      JSON.stringify(
        descriptor.resources.find(({path}) => path === `${table}-demonstration.csv`)?.schema?.foreignKeys ??
          []
      );
    expect(keysOf('disbursements')).toContain('"project_id"');
    expect(keysOf('disbursements')).not.toContain('"village_code"');
    expect(keysOf('allocations')).not.toContain('"project_id"');
    expect(info.broken_keys.map(({column, rows}) => [column, rows])).toEqual(
      expect.arrayContaining([
        ['disbursements.village_code', 1],
        ['allocations.project_id', 1]
      ])
    );
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('allocations.project_id: 1 row');
  });
});

test('README in both languages names every table, every column, the period, the licence and how to cite', () => {
  for (const file of ['README.md', 'README.zh.md']) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [name, {columns}] of Object.entries(tables)) {
      expect(text).toContain(`### ${name} · `);
      for (const column of columns)
        expect(text).toContain(`| ${column.name} | ${column.zh} | ${column.en} |`);
    }
    for (const word of [
      '2026-09-30',
      file.includes('zh') ? '下次更新的日期没有公布' : 'The day of the next update is not published',
      '[DS/OL]',
      'recompute.sql',
      file.includes('zh') ? '可免费使用' : 'Free to use'
    ])
      expect(text).toContain(word);
  }
});

describe('the same rows in every form', () => {
  test('SQLite, Parquet, CSV and the packs have the same payments, to the fen', async () => {
    const packs = [...site.files].filter(([path]) => /^packs\/(village|unplaced)\//.test(path));
    const listed = packs.flatMap(([, text]) => (JSON.parse(text) as VillagePack).rows.payments);
    const expected = listed.map(({disbursement_id: id, amount_fen}) => `${id} ${amount_fen}`).sort();
    const fromCsv = csv('disbursements').map(
      row => `${row['disbursement_id']} ${row['amount']!.replace('.', '')}`
    );
    expect(fromCsv.sort()).toEqual(expected);
    expect(
      ask("SELECT disbursement_id || ' ' || amount_fen AS line FROM disbursements ORDER BY 1").map(
        ({line}) => line
      )
    ).toEqual(expected);
    const parquet = await duckdb(
      `SELECT disbursement_id || ' ' || amount_fen AS line FROM '${folder}/disbursements-demonstration.parquet' ORDER BY 1`
    );
    expect(parquet.map(({line}) => line)).toEqual(expected);
  });
  test('a view in yuan stands beside each table with money; its amounts are exact text', () => {
    expect(ask("SELECT amount_yuan FROM disbursements_in_yuan WHERE disbursement_id = 'D3'")).toEqual([
      {amount_yuan: '950.00'}
    ]);
  });
  test('licence, attribution, terms and day stand in SQLite, in every Parquet file, in datapackage.json', async () => {
    expect(
      ask("SELECT value FROM dataset WHERE key IN ('licence', 'data_on') ORDER BY key").map(
        ({value}) => value
      )
    ).toEqual(['2026-09-30', '可免费使用,请注明来源和日期。']);
    const facts = await duckdb(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${folder}/funds-demonstration.parquet')`
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        {key: 'licence_en', value: 'Free to use; please name the source and the date.'},
        {key: 'data_on', value: '2026-09-30'}
      ])
    );
  });
  test('rebuilt, also from rows in another order, every file has the same bytes', async () => {
    const turned = Object.fromEntries(
      Object.entries(smallCounty).map(([table, list]) => [table, [...list].reverse()])
    ) as County;
    for (const again of [await packageOf(smallCounty), await packageOf(turned)])
      for (const name of readdirSync(folder))
        expect([
          name,
          readFileSync(join(again.folder, name)).equals(readFileSync(join(folder, name)))
        ]).toEqual([name, true]);
  });
  test('written by a process beside the packs, every file has the same bytes; an error of the process is thrown', async () => {
    const snapshot = mkdtempSync(join(tmpdir(), 'village-ledger-package-'));
    made.push(snapshot);
    const beside = join(snapshot, 'data/package');
    const process = packageProcess(beside, snapshot);
    const {summary} = await published(smallCounty, {}, process, fileWriter(snapshot));
    await summary.package!.info;
    for (const name of readdirSync(folder))
      expect([name, readFileSync(join(beside, name)).equals(readFileSync(join(folder, name)))]).toEqual([
        name,
        true
      ]);
    const {bytes, sha256} = await process.zip(join(beside, 'whole.zip'));
    const zip = readFileSync(join(beside, 'whole.zip'));
    expect([bytes, sha256]).toEqual([zip.length, createHash('sha256').update(zip).digest('hex')]);
    await expect(process.zip(join(beside, 'no/folder.zip'))).rejects.toThrow('ENOENT');
    await expect(process.finish({})).rejects.toThrow('ENOENT');
    process.close();
  });
  test('a SQLite file that lacks a row of the CSV, or has a table of its own, is refused', () => {
    const names = info.tables.map(({name}) => name);
    const written = (digest: string) => new Map(names.map(name => [name, {rows: 0, columns: [], digest}]));
    expect(() => readBack(written(createHash('sha256').digest('hex')), sqlite)).toThrow('dataset');
    expect(() => readBack(new Map([...written('')].slice(1)), sqlite)).toThrow('of its own: dataset');
  });
  test('the writer of Parquet reaches no file outside its folder', async () => {
    const writer = await parquetFolder(folder);
    try {
      await expect(
        writer
          .table('../outside.parquet', [{field: 'a', type: 'VARCHAR'}])
          .then(table => table.close({x: 'y'}))
      ).rejects.toThrow(/[Pp]ermission|disabled/);
    } finally {
      writer.close();
    }
  });
});

describe('what no page shows is in no file', () => {
  const everything = readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'latin1'))
    .join('');
  const holds = (text: string) => everything.includes(Buffer.from(text, 'utf8').toString('latin1'));
  test('no note of a payment to a person, no row of a sensitive item, no expired row', () => {
    expect(holds('进度款')).toBe(true);
    expect(holds('私下的话')).toBe(false);
    expect(holds('GGGGGGGGGG')).toBe(false);
    expect(ask("SELECT disbursement_id FROM disbursements WHERE disbursement_id IN ('D5', 'D9')")).toEqual(
      []
    );
    expect(ask("SELECT round_id FROM rounds WHERE item = 'relief'")).toEqual([]);
  });
  test('an expired payment stays as a sum, without day, token, name and group', () => {
    expect(ask('SELECT village_code, item, year, payments, amount_fen FROM expired_payments')).toEqual([
      {village_code: wells, item: 'grain', year: 2023, payments: 1, amount_fen: 90_000}
    ]);
  });
  test('cells of sensitive items are those of the pages, small ones moved up', async () => {
    const county = site.json<CountyPack>('packs/county/990101.json').rows.aggregates;
    const town = site.json<TownshipPack>('packs/township/990101101.json').rows.aggregates;
    const other = site.json<TownshipPack>('packs/township/990101102.json').rows.aggregates;
    const sum = [...county, ...town, ...other].reduce((total, {amount_fen}) => total + amount_fen, 0);
    expect(ask('SELECT sum(amount_fen) AS fen, count(*) AS cells FROM aggregates')).toEqual([
      {fen: sum, cells: county.length + town.length + other.length}
    ]);
  });
});

test('a hostile cell is guarded in the CSV and stands as it was in Parquet and SQLite; amounts below zero stay numbers', async () => {
  const hostile = '＝HYPERLINK("http://x","y")<script>alert(1)</script>\u202e,"\r\n';
  const {folder: there} = await packageOf({
    ...smallCounty,
    disbursements: rows('disbursements', {
      disbursement_id: 'D1',
      village_code: terrace,
      fund_id: 'F26',
      payee_kind: 'firm',
      payee: hostile,
      amount_fen: -50_000,
      paid_on: '2026-01-01',
      _tier: 'full'
    })
  });
  const [row] = Papa.parse<Record<string, string>>(
    readFileSync(join(there, 'disbursements-demonstration.csv'), 'utf8').replace(/^\ufeff/, ''),
    {header: true}
  ).data;
  expect([row?.['payee'], row?.['amount']]).toEqual([`'${hostile}`, '-500.00']);
  const database = new DatabaseSync(join(there, 'village-ledger-demonstration.sqlite'), {readOnly: true});
  expect(database.prepare('SELECT payee, amount_fen FROM disbursements').all()).toEqual([
    {payee: hostile, amount_fen: -50_000}
  ]);
  expect(database.prepare('SELECT amount_yuan FROM disbursements_in_yuan').all()).toEqual([
    {amount_yuan: '-500.00'}
  ]);
});

describe('recompute.sql', () => {
  const figures = new Map(
    recompute(folder, 'village-ledger-demonstration.sqlite').map(({page, figure, key, fen, count}) => [
      `${page} ${figure} ${key}`,
      {fen, count}
    ])
  );
  const fen = (name: string) => Number(figures.get(name)?.fen ?? 0n);
  const count = (name: string) => Number(figures.get(name)?.count ?? 0n);
  const places = [
    ...[wells, terrace, ford].map(code => [`village/${code}`, `packs/village/${code}.json`] as const),
    ...['990101101', '990101102'].map(code => [`township/${code}`, `packs/township/${code}.json`] as const),
    ['county/990101', 'packs/county/990101.json'],
    ['home', 'packs/site/site.json']
  ] as const;
  test.each(places)(
    'makes the figures of %s as its pack has them, expired and unplaced money included',
    (page, path) => {
      const {figures: pack} = site.json<SitePack>(path);
      for (const year of pack.years) {
        const of = (figure: string) => fen(`${page} ${figure} ${year.year}`);
        expect([
          year.year,
          of('arranged'),
          of('paid_of_year'),
          of('paid_households'),
          of('paid_projects'),
          of('paid_units'),
          of('paid_shared'),
          of('open')
        ]).toEqual([
          year.year,
          year.arranged_fen,
          year.paid_fen,
          year.paid_households_fen,
          year.paid_projects_fen,
          year.paid_units_fen,
          year.paid_shared_fen,
          year.open_fen
        ]);
        expect([
          count(`${page} paid_households ${year.year}`),
          count(`${page} paid_projects ${year.year}`)
        ]).toEqual([year.household_payments, year.paid_project_count]);
      }
      for (const {year, paid_fen, payments} of pack.by_paid_year)
        expect([year, fen(`${page} paid_in_year ${year}`), count(`${page} paid_in_year ${year}`)]).toEqual([
          year,
          paid_fen,
          payments
        ]);
      for (const {item, due_fen, paid_fen, payments} of pack.by_item)
        expect([
          item,
          fen(`${page} item_due ${item ?? ''}`),
          fen(`${page} item_paid ${item ?? ''}`),
          count(`${page} item_paid ${item ?? ''}`)
        ]).toEqual([item, due_fen ?? 0, paid_fen, payments]);
      for (const {purpose, allocated_fen, paid_fen, projects} of pack.by_purpose)
        expect([
          purpose,
          fen(`${page} purpose_allocated ${purpose ?? ''}`),
          fen(`${page} purpose_paid ${purpose ?? ''}`),
          count(`${page} purpose_paid ${purpose ?? ''}`)
        ]).toEqual([purpose, allocated_fen, paid_fen, projects]);
      expect(
        [
          'due',
          'due_paid',
          'planned',
          'contracted',
          'project_paid',
          'settled',
          'returned',
          'paid',
          'parts',
          'aggregates'
        ].map(name => fen(`${page} ${name} `))
      ).toEqual([
        pack.due_fen,
        pack.due_paid_fen,
        pack.planned_fen ?? 0,
        pack.contracted_fen ?? 0,
        pack.project_paid_fen,
        pack.settled_fen ?? 0,
        pack.returned_fen ?? 0,
        pack.paid_fen,
        ...(page.startsWith('village') ? [fen(`${page} parts `), 0] : [pack.parts_fen, pack.aggregates_fen])
      ]);
    }
  );
  test('makes the figures of funds and items as their packs have them', () => {
    for (const id of ['F25', 'F26', 'FX']) {
      const {figures: pack} = site.json<FundPack>(`packs/fund/${id}.json`);
      expect([
        id,
        ...['allocated', 'direct', 'paid', 'remainder', 'children', 'sources'].map(name =>
          fen(`fund/${id} ${name} `)
        )
      ]).toEqual([
        id,
        pack.allocated_fen,
        pack.direct_fen,
        pack.paid_fen,
        pack.remainder_fen ?? 0,
        pack.children_fen ?? 0,
        pack.sources_fen ?? 0
      ]);
    }
    for (const id of ['grain', 'relief']) {
      const {figures: pack, rows: lists} = site.json<ItemPack>(`packs/item/${id}.json`);
      expect([id, fen(`item/${id} paid `), count(`item/${id} paid `), fen(`item/${id} due `)]).toEqual([
        id,
        pack.paid_fen,
        pack.payments,
        pack.due_fen ?? 0
      ]);
      for (const {village_code, paid_fen, payments} of lists.villages)
        expect([
          village_code,
          fen(`item/${id} village ${village_code ?? ''}`),
          count(`item/${id} village ${village_code ?? ''}`)
        ]).toEqual([village_code, paid_fen, payments]);
    }
  });
});

test('the package says of each column how many cells have a value, are withheld, are unreadable', async () => {
  const county: County = {
    ...smallCounty,
    villages: smallCounty.villages!.map((row, at) =>
      at
        ? row
        : {
            ...row,
            withheld: ['low_income_households'],
            unreadable: ['population'],
            raw: {population: '约三百'}
          }
    )
  };
  const {info: told} = await packageOf(county);
  const columns = told.tables.find(({name}) => name === 'villages')!.columns;
  const column = (name: string) => columns.find(entry => entry.name === name);
  expect([column('households'), column('low_income_households'), column('population')]).toEqual([
    {name: 'households', values: 2, withheld: 0, unreadable: 0},
    {name: 'low_income_households', values: 0, withheld: 1, unreadable: 0},
    {name: 'population', values: 0, withheld: 0, unreadable: 1}
  ]);
});

test('every table of the contract is in the package, with its own columns first', () => {
  for (const name of Object.keys(tables) as TableName[]) {
    const columns = info.tables.find(table => table.name === name)?.columns.map(column => column.name) ?? [];
    expect(columns.slice(0, tables[name].columns.length)).toEqual(
      tables[name].columns.map(column => column.name)
    );
    expect(statSync(join(folder, `${name}-demonstration.parquet`)).size).toBeGreaterThan(0);
  }
});

async function duckdb(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjects();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
