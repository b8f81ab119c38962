import {expect, test} from 'vitest';
import type {Issue} from '../../src/model/issues.ts';
import type {SourceRow} from '../../src/model/records.ts';
import {tableNames} from '../../src/model/tables.ts';
import {issueText} from '../../src/i18n/issue-text.ts';
import {folderOf} from '../../src/read/data-folder.ts';
import {readAll} from '../../src/read/read-all.ts';
import {stopsBuild} from '../../src/read/stops-build.ts';

const whole: Record<string, string> = {
  'villages.csv': 'village_code,village\n990101001201,荞麦坪村\n',
  'funds.csv': 'fund_id,fund\nF1,衔接资金\n',
  'projects.csv': 'project_id,project\nP1,道路硬化\n',
  'allocations.csv': 'fund_id,project_id,amount\nF1,P1,100\n',
  'disbursements.csv': 'disbursement_id,amount,paid_on\nD1,5.50,2026-03-05\n'
};

function read(files: Record<string, string | Uint8Array>, strict = false) {
  const issues: Issue[] = [];
  const rows: Record<string, SourceRow[]> = {};
  const batches: [string, number][] = [];
  const reports = readAll(
    folderOf({...whole, ...files}),
    (table, batch) => {
      batches.push([table, batch.length]);
      (rows[table] ??= []).push(...batch);
    },
    {add: issue => issues.push(issue)},
    {strict}
  );
  return {
    issues,
    rows,
    reports,
    batches,
    report: (table: string) => reports.find(report => report.table === table)!
  };
}
/** Rows of one table from its text alone. */
const table = (name: string, text: string, strict = false) => {
  const all = read({[`${name}.csv`]: text}, strict);
  return {
    ...all,
    rows: all.rows[name] ?? [],
    report: all.report(name),
    kinds: all.issues.map(issue => issue.kind)
  };
};

test('readAll hands over typed rows with their places, in the order of the tables', () => {
  const {rows, batches, issues} = read({});
  expect(issues).toEqual([]);
  expect(batches.map(([name]) => name)).toEqual(tableNames.filter(name => `${name}.csv` in whole));
  expect(rows.disbursements![0]).toMatchObject({
    file: 'disbursements.csv',
    row: 2,
    values: {disbursement_id: 'D1', amount_fen: 550, paid_on: '2026-03-05', payee: null}
  });
});

test('readAll counts rows, blank rows and totals, and sums money exactly', () => {
  const {report, kinds, rows} = table(
    'disbursements',
    '发放编号,户主姓名,实发金额,发放日期\nD1,甲,0.10,2026\n,,,\n\nD2,乙,0.20,2026\nD3,丙,坏,2026\n小计,,0.30,\n,合 计,0.30,\n'
  );
  expect(report).toMatchObject({
    rows_read: 3,
    accepted: 2,
    rejected: 1,
    blank: 2,
    totals: 2,
    sums: {amount_fen: 30n, due_fen: 0n}
  });
  expect(rows.map(row => row.row)).toEqual([2, 5]);
  expect(kinds).toEqual(['not-an-amount', 'total-row', 'total-row']);
});

test('a report says which file was read, by its SHA-256, and which header went to which column', () => {
  const {report} = table('villages', '村代码,村名,省\n990101001201,荞麦坪村,99\n');
  expect(report).toMatchObject({
    file: 'villages.csv',
    encoding: 'utf-8',
    bytes: 50,
    sha256: '181d60f4eef6a029755e5186b16d116303c18af3d88ab062f02a56751ed2fb49',
    mapping: [
      ['村代码', 'village_code'],
      ['村名', 'village'],
      ['省', null]
    ]
  });
});

test('the unit: the cell goes before the header, the header before the caption, and 元 is the contract', () => {
  const amounts = (text: string) =>
    table('funds', text).rows.map(({values, raw}) => [values.amount_fen, raw?.amount_fen]);
  expect(amounts('fund_id,fund,amount\nF1,甲,47\n')).toEqual([[4700, undefined]]);
  expect(amounts('单位:万元\nfund_id,fund,amount\nF1,甲,47\n')).toEqual([[47000000, '47万元']]);
  expect(amounts('单位:人、元,,\nfund_id,fund,amount\nF1,甲,47\n')).toEqual([[4700, undefined]]);
  expect(amounts('单位:元\nfund_id,fund,金额(万元)\nF1,甲,47\nF2,乙,47元\n')).toEqual([
    [47000000, '47万元'],
    [4700, '47元']
  ]);
});

test('title rows may stand above the header, and rows keep their numbers', () => {
  const {rows} = table(
    'villages',
    '晴川县行政村名单,,\n,,\n"截至\n2026年",,\n村代码,村名,\n990101001201,荞麦坪村,\n'
  );
  expect(rows.map(({row, values}) => [row, values.village])).toEqual([[5, '荞麦坪村']]);
});

test('tabs and semicolons are taken where commas do not fit', () => {
  expect(table('villages', '村代码\t村名\n990101001201\t荞麦坪,村\n').rows[0]!.values.village).toBe(
    '荞麦坪,村'
  );
  expect(table('villages', '村代码;村名\n990101001201;荞麦坪村\n').rows[0]!.values.village).toBe('荞麦坪村');
});

test('a bad required cell rejects its row; a bad optional one stays, unreadable, with its text', () => {
  const {rows, issues, report} = table(
    'disbursements',
    'disbursement_id,amount,paid_on,due,payee_kind,village_code\n' +
      'D1,5,2026,五元,火星人,\n' +
      'D 2,5,2026,,,\n' +
      'D3,,2026,,,\n' +
      'D4,5,2026-02-30,,,\n' +
      'D5,5,2026,,,9.90101E+11\n' +
      'D6,5,2026,99999999999999999,,\n' +
      'D7,5,不公开,不公开,不公开,\n' +
      'D8,5,2026,不公开,,990101001299\n'
  );
  expect(rows.map(row => row.values.disbursement_id)).toEqual(['D1', 'D8']);
  expect(rows[0]).toMatchObject({
    unreadable: ['payee_kind', 'due_fen'],
    raw: {due_fen: '五元', payee_kind: '火星人'}
  });
  expect(rows[1]).toMatchObject({
    withheld: ['due_fen'],
    values: {due_fen: null, village_code: '990101001299'}
  });
  expect(report).toMatchObject({rows_read: 8, accepted: 2, rejected: 6});
  expect(issues.map(({kind, level, place}) => [kind, level, place.row])).toEqual([
    ['not-a-choice', 'check', 2],
    ['not-an-amount', 'check', 2],
    ['not-an-id', 'must', 3],
    ['empty-required', 'must', 4],
    ['not-a-day', 'must', 5],
    ['damaged-code', 'must', 6],
    ['amount-too-large', 'must', 7],
    ['empty-required', 'must', 8]
  ]);
  expect(issues.some(issue => stopsBuild(issue, false))).toBe(false);
  expect(issues.filter(issue => stopsBuild(issue, true))).toHaveLength(6);
});

test('strict makes every bad cell fatal', () => {
  const {issues} = table('disbursements', 'disbursement_id,amount,paid_on,due\nD1,5,2026,五元\n', true);
  expect(issues.map(issue => stopsBuild(issue, true))).toEqual([true]);
});

test('a row that ends early stays where only optional cells are missing; one that is too long is not trusted', () => {
  const {rows, issues} = table('funds', 'fund_id,fund,amount\nF1,甲\nF2\nF3,丙,1,234\nF4,丁,5,,\n');
  expect(rows.map(({values}) => values.fund_id)).toEqual(['F1', 'F4']);
  expect(issues.map(({kind, level, place}) => [kind, level, place.row])).toEqual([
    ['short-row', 'check', 2],
    ['short-row', 'must', 3],
    ['long-row', 'must', 4]
  ]);
});

test.each<[string, Record<string, string | Uint8Array>, Issue['kind']]>([
  ['a missing required column', {'disbursements.csv': 'disbursement_id,amount\nD1,5\n'}, 'missing-column'],
  ['only what is due', {'disbursements.csv': '发放编号,应发金额,发放日期\nD1,5,2026\n'}, 'only-due-column'],
  [
    'two columns for one',
    {'disbursements.csv': '发放编号,补贴金额,金额,发放日期\nD1,5,6,2026\n'},
    'ambiguous-column'
  ],
  [
    'a column of ID numbers',
    {'disbursements.csv': '发放编号,金额,发放日期,身份证号\nD1,5,2026,x\n'},
    'private-column'
  ],
  ['amounts in dollars', {'funds.csv': 'fund_id,fund,金额(美元)\nF1,甲,5\n'}, 'unknown-unit'],
  ['no fund', {'funds.csv': 'fund_id,fund\n'}, 'empty-file'],
  ['an empty list of villages', {'villages.csv': ''}, 'empty-file'],
  ['bytes of no encoding', {'villages.csv': Uint8Array.from([0xff, 0x61, 0x0a])}, 'undecodable'],
  [
    'a workbook with a wrong name',
    {'villages.csv': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])},
    'not-a-table'
  ],
  ['a mapping with a wrong key', {'import.json': '{"files": [], "file": []}'}, 'unknown-setting'],
  ['a mapping that is no JSON', {'import.json': '{"files": [}'}, 'bad-setting']
])('readAll on %s stops the build by one issue and hands over none of its rows', (_, files, kind) => {
  const {issues, rows} = read(files);
  const stops = issues.filter(issue => stopsBuild(issue, false));
  expect(stops.map(issue => issue.kind)).toEqual([kind]);
  const name = Object.keys(files)[0]!.replace('.csv', '');
  expect(rows[name] ?? []).toEqual([]);
});

test('every missing required file is named; a missing optional one is silent', () => {
  const issues: Issue[] = [];
  expect(readAll(folderOf({}), () => {}, {add: issue => issues.push(issue)})).toEqual([]);
  expect(issues.map(issue => issue.place.file)).toEqual([
    'villages.csv',
    'funds.csv',
    'projects.csv',
    'allocations.csv',
    'disbursements.csv'
  ]);
});

test('villages, allocations and disbursements may hold only a header', () => {
  const {issues} = read({
    'villages.csv': 'village_code,village\n',
    'allocations.csv': 'fund_id,project_id,amount\n',
    'disbursements.csv': 'disbursement_id,amount,paid_on\n'
  });
  expect(issues).toEqual([]);
});

test('a payment may name its item; the name becomes the id and stays as raw text', () => {
  const {rows, issues} = read({
    'items.csv': 'item,name,aliases\ngrain,耕地地力保护补贴,粮补|种粮补贴\n',
    'disbursements.csv':
      '发放编号,金额,发放日期,补贴项目\nD1,5,2026,种粮 补贴\nD2,5,2026,grain\nD3,5,2026,没有的补贴\n'
  });
  expect(rows.disbursements!.map(({values, raw}) => [values.item, raw?.item])).toEqual([
    ['grain', '种粮 补贴'],
    ['grain', undefined],
    [null, '没有的补贴']
  ]);
  expect(issues.map(issue => issue.kind)).toEqual(['not-an-id']);
});

test('rows come in batches of at most 5,000', () => {
  const lines = Array.from({length: 12_001}, (_, i) => `D${i},1,2026\n`).join('');
  const {batches} = read({'disbursements.csv': `disbursement_id,amount,paid_on\n${lines}`});
  expect(batches.filter(([name]) => name === 'disbursements').map(([, size]) => size)).toEqual([
    5000, 5000, 2001
  ]);
});

test('an ID number in a wrong cell reaches no sentence', () => {
  const hostile = '430099199001010012';
  const {issues} = table(
    'disbursements',
    `disbursement_id,amount,paid_on,village_code\nD1,${hostile},2026,\n${hostile}号,5,2026,\nD3,5,${hostile},${hostile}\n`
  );
  expect(issues.length).toBeGreaterThan(3);
  for (const issue of issues)
    expect(JSON.stringify(issue) + issueText(issue, 'zh-CN')).not.toContain(hostile.slice(0, 10));
});

test('a range of notice days gives its left end to _from and its right end to _to', () => {
  const {rows} = table(
    'projects',
    'project_id,project,pre_notice_from,pre_notice_to\nP1,路,2026年2月23日至3月4日,2026年2月23日至3月4日\n'
  );
  expect(rows[0]).toMatchObject({values: {pre_notice_from: '2026-02-23', pre_notice_to: '2026-03-04'}});
});
