import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import type {Issue} from '../../src/model/issues.ts';
import type {SourceRow} from '../../src/model/records.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {fitsPattern} from '../../src/read/mapping.ts';
import {readAll} from '../../src/read/read-all.ts';
import {fillTemplate, templatePieces} from '../../src/read/template.ts';

function read(files: object[], csv: Record<string, string | Uint8Array>) {
  const issues: Issue[] = [];
  const rows: Record<string, SourceRow[]> = {};
  const reports = readAll(
    folderOf({...csv, 'import.json': JSON.stringify({files})}),
    (table, batch) => (rows[table] ??= []).push(...batch),
    {add: issue => issue.kind !== 'missing-file' && issues.push(issue)}
  );
  return {issues, rows, reports};
}
const columns = {disbursement_id: {template: 'D-{id:03}'}, amount: {from: 'sum'}, paid_on: {value: '2026'}};

test('where keeps the rows that hold a value, a list of values, or nothing', () => {
  const csv = {'t.csv': 'id,kind,sum\n1,C,1\n2,D,2\n3,,4\n4,E,8\n'};
  const sums = (where: object) =>
    read([{pattern: 't.csv', tables: [{table: 'disbursements', where, columns}]}], csv).reports[0]!.sums
      .amount_fen;
  expect([sums({kind: 'D'}), sums({kind: ['C', 'E']}), sums({kind: ''}), sums({kind: 'D', id: '1'})]).toEqual(
    [200n, 900n, 400n, 0n]
  );
});

test('one file becomes several tables, each row labelled by file and filter', () => {
  const {rows, reports} = read(
    [
      {
        pattern: 't.csv',
        tables: [
          {table: 'disbursements', where: {kind: 'D'}, columns},
          {table: 'villages', columns: {village_code: {template: '99010{id:07}'}, village: {from: 'kind'}}}
        ]
      }
    ],
    {'t.csv': 'id,kind,sum\n7,D,2\n8,C,2\n'}
  );
  expect(reports.map(({file, table, accepted}) => [file, table, accepted])).toEqual([
    ['t.csv', 'villages', 2],
    ['t.csv#kind=D', 'disbursements', 1]
  ]);
  expect(rows.disbursements![0]).toMatchObject({
    file: 't.csv#kind=D',
    row: 2,
    values: {disbursement_id: 'D-007', paid_on: '2026'}
  });
  expect(rows.villages!.map(row => row.values.village_code)).toEqual(['990100000007', '990100000008']);
});

test('distinct keeps the first row of each key and counts the others nowhere', () => {
  const tables = [
    {
      table: 'villages',
      distinct: true,
      columns: {village_code: {template: '99010{id:07}'}, village: {from: 'name'}}
    }
  ];
  const {rows, reports} = read([{pattern: 't.csv', tables}], {'t.csv': 'id,name\n7,甲\n8,乙\n7,丙\n'});
  expect(rows.villages!.map(row => row.values.village)).toEqual(['甲', '乙']);
  expect(reports[0]).toMatchObject({rows_read: 2, accepted: 2, rejected: 0});
});

test('a unit may stand for the column or in another column, row by row; the cell goes first', () => {
  const csv = {'t.csv': 'id,sum,u\n1,2,万元\n2,2,元\n3,2千元,万元\n4,2万,\n5,2,\n6,2,斤\n'};
  const run = (unit: unknown) =>
    read(
      [
        {
          pattern: 't.csv',
          tables: [{table: 'disbursements', columns: {...columns, amount: {from: 'sum', unit}}}]
        }
      ],
      csv
    );
  const byRow = run({column: 'u'});
  expect(byRow.rows.disbursements!.map(row => row.values.amount_fen)).toEqual([
    2000000, 200, 200000, 2000000
  ]);
  expect(byRow.issues.map(({kind, place}) => [kind, place.row])).toEqual([
    ['unknown-unit', 6],
    ['unknown-unit', 7]
  ]);
  expect(run('万元').rows.disbursements!.map(row => row.values.amount_fen)).toEqual(
    [2000000, 2000000, 200000, 2000000, 2000000, 2000000].map((v, i) => (i === 2 ? 200000 : v))
  );
  expect(run('斤').issues.map(issue => issue.kind)).toEqual(['unknown-unit']);
});

test('values are read as others; what is not listed stays', () => {
  const state = {from: 's', values: {Completion: 'approved', Unspecified: ''}};
  const tables = [{table: 'projects', columns: {project_id: {from: 'id'}, project: {value: '路'}, state}}];
  const {rows} = read([{pattern: 't.csv', tables}], {'t.csv': 'id,s\n1,Completion\n2,Unspecified\n3,申报\n'});
  expect(rows.projects!.map(row => row.values.state)).toEqual(['approved', null, 'applied']);
});

test('only listed columns are read, unless others are matched by their headers', () => {
  const csv = {'t.csv': 'id,应发金额,日期,note\n1,5,2026,x\n'};
  const some = {disbursement_id: {from: 'id'}, amount: {from: '应发金额'}, paid_on: {from: '日期'}};
  const run = (extra: object) =>
    read([{pattern: 't.csv', tables: [{table: 'disbursements', columns: some, ...extra}]}], csv).rows
      .disbursements![0]!.values;
  expect(run({})).toMatchObject({amount_fen: 500, due_fen: null, note: null});
  expect(run({others: 'match'})).toMatchObject({amount_fen: 500, due_fen: 500, note: 'x'});
});

test('a pattern claims its files, also packed ones; an empty list of tables passes a file over; others are read as usual', () => {
  const {rows, issues} = read(
    [
      {pattern: 'pay-*.csv.gz', tables: [{table: 'disbursements', columns}]},
      {pattern: 'standards.csv', tables: []},
      {pattern: 'nothing*', tables: []}
    ],
    {
      'pay-1.csv.gz': gzipSync('id,sum\n1,1\n'),
      'pay-2.csv.gz': gzipSync('id,sum\n2,2\n'),
      'standards.csv': 'not,a,table\n',
      'villages.csv': 'village_code,village\n990101001201,荞麦坪村\n'
    }
  );
  expect(rows.disbursements!.map(row => row.file)).toEqual(['pay-1.csv.gz', 'pay-2.csv.gz']);
  expect(rows.villages).toHaveLength(1);
  expect(rows.standards).toBeUndefined();
  expect(issues.map(issue => issue.kind)).toEqual(['mapping-unmatched']);
});

test('a mapping that names a column or source that is not there stops, by name', () => {
  const run = (columns: object) =>
    read([{pattern: 't.csv', tables: [{table: 'villages', columns}]}], {'t.csv': 'id\n1\n'}).issues;
  expect(run({village_code: {from: 'id'}, village: {from: 'naam'}})).toMatchObject([
    {kind: 'missing-column', name: 'village', aliases: ['naam']}
  ]);
  expect(run({village_code: {from: 'id'}})).toMatchObject([{kind: 'missing-column', name: 'village'}]);
  expect(run({village_cod: {from: 'id'}})).toMatchObject([
    {kind: 'unknown-setting', path: 'files.0.tables.0.columns.village_cod', proposal: 'village_code'}
  ]);
  expect(run({village: {form: 'id'}}).length).toBeGreaterThan(0);
});

test('a private column of a mapped file stops too, though it is not mapped', () => {
  const tables = [{table: 'villages', columns: {village_code: {from: 'id'}, village: {from: 'id'}}}];
  expect(read([{pattern: 't.csv', tables}], {'t.csv': 'id,身份证号\n1,x\n'}).issues).toMatchObject([
    {kind: 'private-column'}
  ]);
});

test('templates fill columns and pad with zeros; an empty cell leaves nothing', () => {
  const fill = (template: string, cells: Record<string, string>) =>
    fillTemplate(templatePieces(template), name => cells[name] ?? '');
  expect(fill('N-{a}-{b:04}', {a: 'x', b: '7'})).toBe('N-x-0007');
  expect(fill('{a}{b:04}', {})).toBe('');
  expect(fill('{项目 名}', {'项目 名': '路'})).toBe('路');
});

test('fitsPattern knows * and nothing else', () => {
  expect([
    fitsPattern('a.csv', '*.csv'),
    fitsPattern('a.csv', 'a.csv'),
    fitsPattern('axcsv', 'a.csv'),
    fitsPattern('a+.csv', 'a+.csv')
  ]).toEqual([true, true, false, true]);
});
