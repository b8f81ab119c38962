import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {tableNames} from '../../src/model/tables.ts';

const small = ['--villages', '6', '--payments', '400', '--projects', '24'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'village-ledger-demo-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function demo(...options: string[]): {code: number | null; said: string} {
  const run = spawnSync(process.execPath, ['scripts/demo.ts', ...options], {
    encoding: 'utf8',
    env: {...process.env, LC_ALL: 'zh_CN.UTF-8'}
  });
  return {code: run.status, said: run.stdout + run.stderr};
}

test('demo --out FOLDER writes every table, settings and the story, and writes over its own', () => {
  const out = join(folder, 'own');
  expect(demo('--out', out, ...small).code).toBe(0);
  const first = readFileSync(join(out, 'disbursements.csv'), 'utf8');
  // Beside the tables: settings, the story, and drawings in place of photos.
  expect(readdirSync(out).length).toBe(tableNames.length + 3);
  expect(readdirSync(out)).not.toContain('disbursements-full-names.csv');
  expect(demo('--out', out, '--seed', '5', ...small).code).toBe(0);
  expect(readFileSync(join(out, 'disbursements.csv'), 'utf8')).not.toBe(first);
  expect(readdirSync(folder)).toEqual(['own']);
});

test('demo --private FOLDER writes full names there, and only there', () => {
  const out = join(folder, 'with-names');
  const secret = join(folder, 'secret');
  expect(demo('--out', out, '--private', secret, ...small).code).toBe(0);
  expect(readdirSync(secret)).toEqual(['disbursements-full-names.csv']);
  const names = readFileSync(join(secret, 'disbursements-full-names.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const published = readFileSync(join(out, 'disbursements.csv'), 'utf8')
    .split('\n')
    .filter(line => line.includes(',household,'));
  expect(names.length).toBe(published.length);
});

test('demo refuses a folder with data that is not marked as a demonstration, and touches nothing', () => {
  const out = join(folder, 'county');
  mkdirSync(out);
  writeFileSync(join(out, 'settings.json'), '{"data_status": "real"}');
  writeFileSync(join(out, 'villages.csv'), 'kept');
  const {code, said} = demo('--out', out, ...small);
  expect(code).toBe(1);
  expect(said).toContain('没有写任何文件');
  expect(said).not.toContain('    at ');
  expect(readdirSync(out).sort()).toEqual(['settings.json', 'villages.csv']);
  expect(readFileSync(join(out, 'villages.csv'), 'utf8')).toBe('kept');
});

test('demo puts back data that a killed run had moved aside', () => {
  const out = join(folder, 'killed');
  mkdirSync(`${out}.old`);
  writeFileSync(join(`${out}.old`, 'settings.json'), '{"data_status": "real"}');
  expect(demo('--out', out, ...small).code).toBe(1);
  expect(readFileSync(join(out, 'settings.json'), 'utf8')).toContain('real');
  expect(existsSync(`${out}.old`)).toBe(false);
});

test('demo names a wrong number or option in one sentence', () => {
  expect(demo('--villages', 'many')).toEqual({
    code: 1,
    said: '--villages 后面要写整数,现在是“many”。例如 --villages 160。\n'
  });
  expect(demo('--vilages', '9').said).toBe(
    '不认识“--vilages”。可以用的有 --seed、--villages、--payments、--projects、--out、--private。\n'
  );
});

test('src/demo imports only itself, model and node:crypto: it plants from the text of the rules, never from the checks', () => {
  const foreign = readdirSync('src/demo', {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .flatMap(file =>
      [...readFileSync(join('src/demo', file), 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, from = '']) => `${file} ${from}`
      )
    )
    .filter(line => !/ (node:crypto|\.\/[\w/-]+\.ts|(\.\.\/){1,2}model\/[\w-]+\.ts)$/.test(line))
    .filter(line => !(/^(plants|use)\//.test(line) && / \.\.\/(plants\/)?[\w-]+\.ts$/.test(line)));
  expect(foreign).toEqual([]);
});
