import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {matchOptions, MatchStopped} from '../../scripts/inspector/match-options.ts';
import {words} from '../../src/i18n/words.ts';
import type {SheetPreview} from '../../src/match/sheet-preview.ts';
import {fundsCsv, itemsCsv, villagesCsv, workbook} from '../import/messy.ts';

// An office's folder with a blank in its name; the key is this test's own.
const key = 'a key of this test alone, 0123456789';
const [wang, li] = ['430099199001010011', '430099199001010038'];
let home: string;

beforeAll(async () => {
  home = join(mkdtempSync(join(tmpdir(), 'village-ledger-')), '王 二 的文件');
  mkdirSync(join(home, 'private/inbox'), {recursive: true});
  mkdirSync(join(home, 'data'));
  const settings = {
    publisher: {zh: '晴川县', en: 'Qingchuan'},
    data_on: '2026-09-30',
    published_on: '2026-10-01',
    data_status: 'real'
  };
  const files = {
    'settings.json': JSON.stringify(settings),
    'villages.csv': villagesCsv,
    'items.csv': itemsCsv,
    'funds.csv': fundsCsv
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, 'data', name), text);
  const rows = [
    ['村名', '姓名', '身份证号', '补贴名称', '补贴金额(元)', '发放日期'],
    ['荞麦坪村', '王小明', wang, '粮补', '300', '2026-09-01'],
    ['石板村', '李□', li, '粮补', '260.5', '2026-09-01'],
    ['荞麦坪村', '王小明', '430099195001010014', '残疾人两项补贴', '120', '2026-08-01']
  ];
  writeFileSync(join(home, 'private/inbox/九月 补贴.xlsx'), await workbook({补贴: rows}));
  expect(run('import')).toMatchObject({status: 0});
}, 60_000);
afterAll(() => rmSync(join(home, '..'), {recursive: true, force: true}));

function run(command: 'import' | 'desk' | 'match', ...options: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(process.cwd(), `scripts/${command}.ts`), ...options],
    {
      cwd: home,
      encoding: 'utf8',
      env: {...process.env, HOME: home, USERPROFILE: home, VILLAGE_LEDGER_KEY: key, LC_ALL: 'zh_CN.UTF-8'}
    }
  );
  return {status, text: stdout + stderr};
}
const list = (name: string, text: string): string => {
  writeFileSync(join(home, name), text);
  return name;
};
const results = () => {
  const folder = join(home, 'private/match');
  return readdirSync(folder).sort().map(name => [name, readFileSync(join(folder, name))] as const); // prettier-ignore
};

test('npm run desk: one file in private/desk with full names, sensitive items and all tables; no key, no ID number, no way out', () => {
  const before = readdirSync(home).sort();
  const {status, text} = run('desk');
  expect([status, text.includes('3笔发放')]).toEqual([0, true]);
  const [name] = readdirSync(join(home, 'private/desk'));
  const page = readFileSync(join(home, 'private/desk', name!), 'utf8');
  const holds = (...texts: string[]) => texts.filter(text => page.includes(text));
  expect(holds('王小明', '残疾人两项补贴', '发放明细')).toHaveLength(3);
  expect(holds(key, wang, li, wang.slice(0, 14))).toEqual([]);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  for (const rule of ["default-src 'none'", "connect-src 'none'", 'worker-src blob:', "form-action 'none'"])
    expect(policy.split('; ')).toContain(rule);
  // Only one script runs, by its hash; nothing is loaded from anywhere.
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(/<(?:link|img|iframe|script)[^>]*(?:src|href)=/.exec(page)?.[0]).toBe(undefined);
  expect(page.match(/<\/script/g)).toHaveLength(4);
  expect(readdirSync(home).sort()).toEqual(before);
  // The same folder again: the same bytes.
  run('desk');
  expect(readFileSync(join(home, 'private/desk', name!), 'utf8') === page).toBe(true);
}, 60_000);

test('npm run match: an ID number finds its payment under a wrong name; no number is printed or written', () => {
  const file = list(
    '死亡名单.csv',
    `姓名,身份证号,村,死亡日期\n王晓,${wang},荞麦坪村,2025-03-01\n某人,${li.slice(0, 17)}9,石板村,2025-03-01\n`
  );
  const {status, text} = run('match', file);
  expect(status).toBe(0);
  expect(text).toContain('2行里有1行对上了,共1条。');
  const files = results();
  expect(files.map(([name]) => name)).toEqual(['死亡名单-比对结果.csv', '死亡名单-比对结果.xlsx']);
  const csv = files[0]![1].toString('utf8');
  expect(csv).toMatch(
    /号码一致,100,户编号一致\(由身份证号算出\);同一个村;2025-03-01去世,2026-09-01还有发放|号码一致,100,"?户编号一致/
  );
  expect(csv).toContain('王小明');
  for (const all of [text, csv, ...files.map(([, bytes]) => bytes.toString('latin1'))])
    expect(all).not.toMatch(/430099/);
}, 60_000);

test('npm run match: a list without a column to compare by is answered in words, and nothing is written', () => {
  const before = results().length;
  const {status, text} = run('match', list('空.csv', '甲,乙\n1,2\n'));
  expect([status, text.includes('还没有指明哪一列是姓名')]).toEqual([1, true]);
  expect(text).not.toMatch(/\n\s+at /u);
  expect(results().length).toBe(before);
}, 60_000);

test('matchOptions: a column by its title in place of the guess; what is not known is refused with the usage', () => {
  const preview: SheetPreview = {
    sheet: 0,
    header: 1,
    titles: ['甲', '姓名'],
    roles: ['keep', 'name'],
    kind: 'other',
    rows: 1,
    sample: []
  };
  const names = words('zh-CN').match.script.plan.roles;
  const options = matchOptions(['名单.xlsx', '--column', 'name=甲', '--kind', 'deceased', '--year', '2026']);
  expect(options.choose(preview, names)).toMatchObject({roles: ['name', 'keep'], kind: 'deceased'});
  expect(options.years).toEqual([2026]);
  expect(() => matchOptions(['a.xlsx', '--column', 'name=没有']).choose(preview, names)).toThrow(
    '名单里没有“没有”这一列。有这些列:甲、姓名。'
  );
  for (const wrong of [
    ['--wrong'],
    [],
    ['a', 'b'],
    ['a', '--kind', 'x'],
    ['a', '--column', 'x=甲'],
    ['a', '--year', 'x']
  ])
    expect(() => matchOptions(wrong)).toThrow(MatchStopped);
});

test('npm run desk without private/tables: a sentence, no file', () => {
  const {status, text} = run('desk', '--private', 'elsewhere');
  expect([status, text.includes('没有写任何文件')]).toEqual([1, true]);
  expect(existsSync(join(home, 'elsewhere'))).toBe(false);
}, 60_000);
