import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {fundsCsv, itemsCsv, villagesCsv, workbook} from './messy.ts';

// A Chinese user name with a blank, as on an office computer.
let home: string;
const settings = JSON.stringify({
  publisher: {zh: '县', en: 'County'},
  data_on: '2026-09-30',
  published_on: '2026-10-01',
  data_status: 'real'
});
const list = (amount: string) =>
  workbook({
    补贴: [
      ['村名', '姓名', '补贴名称', '补贴金额(元)', '发放日期'],
      ['荞麦坪村', '张建国', '粮补', amount, '2026-09-01']
    ]
  });

beforeAll(() => {
  home = join(mkdtempSync(join(tmpdir(), 'village-ledger-')), '王 二 的文件');
  mkdirSync(join(home, 'private', 'inbox'), {recursive: true});
  mkdirSync(join(home, 'data'));
  for (const [name, text] of Object.entries({
    'settings.json': settings,
    'villages.csv': villagesCsv,
    'items.csv': itemsCsv,
    'funds.csv': fundsCsv
  }))
    writeFileSync(join(home, 'data', name), text);
});
afterAll(() => rmSync(join(home, '..'), {recursive: true, force: true}));

/** Runs the command in the folder of the office; no key, so that none of this machine's is used. */
function run(...options: string[]) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/import.ts'), ...options],
    {
      cwd: home,
      encoding: 'utf8',
      env: {...process.env, HOME: home, USERPROFILE: home, VILLAGE_LEDGER_KEY: '', LC_ALL: 'zh_CN.UTF-8'}
    }
  );
  return {status, text: stdout + stderr};
}
const snapshot = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map(name => [name, readFileSync(join(folder, name), 'hex')])
  );

test('npm run import: blocked, data/ and the originals stay byte for byte; the report and the marked copy are there', async () => {
  writeFileSync(join(home, 'private/inbox/九月 补贴.xlsx'), await list('三百元'));
  const [data, inbox] = [snapshot(join(home, 'data')), snapshot(join(home, 'private/inbox'))];
  const {status, text} = run();
  expect(status).toBe(1);
  expect(text).toContain('没有导入:data 文件夹没有改动。');
  expect(text).not.toMatch(/\n\s+at /u);
  expect(snapshot(join(home, 'data'))).toEqual(data);
  expect(snapshot(join(home, 'private/inbox'))).toEqual(inbox);
  expect(readdirSync(join(home, 'private/report')).sort()).toEqual([
    'left-out.csv',
    'report.html',
    'report.json',
    '九月 补贴-标记.xlsx'
  ]);
  expect(existsSync(join(home, 'data.new'))).toBe(false);
});

test('npm run import -- --check only reports; without it data/ is new, in one stroke, and the review sheet is there', async () => {
  writeFileSync(join(home, 'private/inbox/九月 补贴.xlsx'), await list('300'));
  const before = snapshot(join(home, 'data'));
  expect(run('--check').text).toContain('只检查,没有改动任何文件。');
  expect(snapshot(join(home, 'data'))).toEqual(before);
  const {status, text} = run();
  expect([status, text.includes('已导入。data 文件夹是新的了。')]).toEqual([0, true]);
  const after = snapshot(join(home, 'data'));
  for (const [name, content] of Object.entries(before)) expect(after[name]).toBe(content);
  expect(readFileSync(join(home, 'data/disbursements.csv'), 'utf8')).toContain('张**,');
  expect(readFileSync(join(home, 'private/tables/disbursements.csv'), 'utf8')).toContain('张建国');
  expect(readFileSync(join(home, 'private/report/发布审查单.html'), 'utf8')).toContain('数据指纹');
  // The same files again: the same bytes.
  expect(run().status).toBe(0);
  expect(snapshot(join(home, 'data'))).toEqual(after);
});

test('npm run import -- --wrong, and an import.json that is no JSON: a sentence each, no stack trace, nothing overwritten', () => {
  expect(run('--wrong').text).toContain('不认识的参数');
  writeFileSync(join(home, 'private/import.json'), '{"sheets": [');
  const {status, text} = run('--lang', 'en');
  expect(status).toBe(1);
  expect(text).toContain('Not imported');
  expect(text).not.toMatch(/\n\s+at /u);
  expect(readFileSync(join(home, 'private/import.json'), 'utf8')).toBe('{"sheets": [');
});
