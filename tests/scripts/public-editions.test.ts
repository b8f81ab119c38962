import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {publicEditions} from '../../scripts/site/public-editions.ts';
import {fileWriter} from '../../scripts/disk/write-files.ts';
import {openEdition, type PackedEdition} from '../../src/match/edition.ts';
import {cellOf, columnOf} from '../../src/match/open-table.ts';
import {matchFiles} from '../../src/publish/files/match-files.ts';
import {published, rows, smallCounty, type County} from '../publish/small-county.ts';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-editions-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** The editions of a county, by path: each table as rows of the columns asked for. */
async function editions(name: string, county: County) {
  const write = fileWriter(join(folder, name));
  for (const [path, content] of (await published(county)).files) write(path, content);
  return [...publicEditions(join(folder, name))].map(({path, content}) => {
    const {about, tables} = openEdition(JSON.parse(content) as PackedEdition);
    const list = (table: string, ...columns: string[]) =>
      Array.from({length: tables.get(table)?.rows ?? 0}, (_, row) =>
        columns.map(column => cellOf(columnOf(tables.get(table), column), row)).join(' ')
      ).sort();
    return {path, about, content, list};
  });
}

test('publicEditions holds what is published one by one: masked names, units, contractors, people in office, and no more', async () => {
  const [only, ...more] = await editions('small', smallCounty);
  expect([only!.path, more.length]).toEqual(['assets/match-990101.json', 0]);
  expect(only!.about).toMatchObject({edition: 'public', data_on: '2026-09-30', mask_form: 'stars'});
  expect(only!.list('disbursements', 'disbursement_id', 'payee', 'amount')).toEqual([
    'D1 晴川路桥 25600000',
    'D2 晴川水务 3000000',
    'D3 王** 95000',
    'D4 李** 95000',
    'D6 赵** 80000',
    'D7 晴川茶社 2000000',
    'D8 村委会 5500000'
  ]);
  expect(only!.list('teams', 'name', 'area_code')).toEqual(['罗明 990101101201', '许山 990101101']);
  expect(only!.list('projects', 'project_id', 'contractor')).toContain('ROAD 晴川路桥');
  // No token, note, group or telephone; nor D5, which has expired, nor D9, which is sensitive.
  const secrets = ['CCCCCCCCCC', 'FFFFFFFFFF', 'GGGGGGGGGG', '私下的话', '进度款', '二组', '0999-'];
  expect(secrets.filter(secret => only!.content.includes(secret))).toEqual([]);
  expect(only!.list('succession', 'old_code', 'new_code')).toEqual(['990101101202 990101101201']);
});

test('publicEditions: one file a county, payments without a village in one of their own', async () => {
  const other = rows('villages', {
    ...{village_code: '990102101201', village: '远山村', township_code: '990102101'},
    ...{township: '远山乡', county_code: '990102', county: '邻县'}
  });
  const county = {...smallCounty, villages: [...smallCounty.villages!, ...other]};
  const files = await editions('two', county);
  expect(files.map(({path}) => path)).toEqual([
    'assets/match-990101.json',
    'assets/match-990102.json',
    'assets/match-unplaced.json'
  ]);
  const ids = files.map(({list}) => list('disbursements', 'disbursement_id').join(' '));
  expect(ids).toEqual(['D1 D2 D3 D4 D6', '', 'D7 D8']);
  expect(files[1]!.list('villages', 'village')).toEqual(['远山村']);
});

test('matchFiles: a site without villages still has its one file', () => {
  expect(matchFiles([], 3)).toEqual([{id: 'unplaced', name: null, path: 'assets/match-unplaced.json'}]);
});
