import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {goldenSite, type Site} from './build-site.ts';

let site: Site;
beforeEach(() => (site = goldenSite()));
afterEach(() => site.remove());

/** `npm run build` as a clerk runs it: what it prints and its exit code. */
function build(...words: string[]): {status: number | null; printed: string} {
  const {data, out, snapshot} = site;
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--data', data, '--out', out, '--snapshot', snapshot, ...words],
    {encoding: 'utf8', env: {...process.env, LC_ALL: 'zh_CN.UTF-8'}}
  );
  return {status, printed: stdout + stderr};
}
/** A last site, to see it whole after a build that stops. */
function lastSite(): void {
  spawnSync('mkdir', ['-p', site.out]);
  writeFileSync(join(site.out, 'index.html'), 'the last site');
}
const stops = (printed: RegExp, ...words: string[]) => {
  lastSite();
  const result = build(...words);
  expect(result.printed).toMatch(printed);
  expect(result.printed).not.toMatch(/\n\s+at .*\(?.*:\d+:\d+\)?/);
  expect(result.status).toBe(1);
  expect(readFileSync(join(site.out, 'index.html'), 'utf8')).toBe('the last site');
};

test('a missing required file stops the build, named with what to do', () => {
  rmSync(join(site.data, 'funds.csv'));
  stops(/必须改.*funds\.csv/);
});

test('a missing required column stops the build, named with its Chinese title', () => {
  site.edit('funds.csv', text => text.replace('fund_id', 'something'));
  stops(/必须改.*funds\.csv.*资金编号/);
});

test('two problems at once are both named', () => {
  rmSync(join(site.data, 'projects.csv'));
  site.edit('settings.json', text => text.replace('{', '{"publishr": "x",'));
  stops(/publishr[^]*projects\.csv|projects\.csv[^]*publishr/);
});

test('an unknown settings key stops the build and the nearest known one is proposed', () => {
  site.edit('settings.json', text => text.replace('{', '{"license": {"zh": "a", "en": "b"},'));
  stops(/license[^]*licence/);
});

test('a duplicate key stops the build with both rows', () => {
  site.edit('funds.csv', text => text + text.split('\n')[1] + '\n');
  stops(/必须改.*funds\.csv.*第2行/);
});

test('a folder that is not there stops the build in plain words', () => {
  site.remove();
  stops(/必须改.*settings\.json/);
});

test('an empty corpus is never published', () => {
  for (const file of ['allocations.csv', 'disbursements.csv', 'aggregates.csv'])
    site.edit(file, text => text.split('\n')[0] + '\n');
  stops(/必须改/);
});

test('a bad optional cell keeps its row; with --strict it stops the build', () => {
  site.edit('projects.csv', text => text.replace(/,2\d{3}-\d{2}-\d{2}/, ',2024-02-30'));
  stops(/2024-02-30/, '--strict');
});

test('an unknown option is said in one sentence', () => {
  stops(/--colour/, '--colour', 'red');
});

test('a row with personal data is withheld, leaves every figure and is reported without its value', () => {
  const [header, ...rows] = readFileSync(join(site.data, 'disbursements.csv'), 'utf8').trimEnd().split('\n');
  // Built here from parts, of a county that does not exist: no ID number stands in any file.
  const id = ['430099', '19800101', '0019'].join('');
  const lines = [`${header},note`, `${rows[0]},身份证${id}`, ...rows.slice(1).map(row => `${row},`)];
  writeFileSync(join(site.data, 'disbursements.csv'), lines.join('\n') + '\n');
  const {status, printed} = build();
  expect(status).toBe(0);
  expect(printed).toMatch(
    new RegExp(`disbursements\\.csv\\s+${rows.length}\\s+${rows.length - 1}\\s+0\\s+1\\s+0`)
  );
  expect(printed).not.toContain(id);
  expect(existsSync(join(site.out, 'report/index.html'))).toBe(true);
  expect(site.page('report')).not.toContain(id);
  expect(site.pack('site', 'site').figures).toMatchObject({withheld_rows: 1});
}, 120_000);

test('personal data that reaches a page by way of the settings stops the build; the place is named, not the value', () => {
  const id = ['430099', '19800101', '0019'].join('');
  site.edit('settings.json', text => {
    const settings = JSON.parse(text) as {publisher: {zh: string}};
    settings.publisher.zh += `(联系人 ${id})`;
    return JSON.stringify(settings);
  });
  stops(/网页里发现了个人信息[^]*index\.html: id-18/);
});

test('a header that is a personal number is not repeated on the screen', () => {
  const id = ['430099', '19800101', '0019'].join('');
  site.edit('funds.csv', text => text.replace('fund_id', id));
  const {status, printed} = build();
  expect(status).toBe(1);
  expect(printed).not.toContain(id);
});
