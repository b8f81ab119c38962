import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {growing, previous, repairDist, replaceDist} from '../../scripts/disk/replace-dist.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const site = (path: string, words: string) => {
  mkdirSync(path);
  for (const page of ['a', 'b', 'c']) writeFileSync(join(path, page), words);
};
const words = () => new Set(readdirSync(out).map(page => readFileSync(join(out, page), 'utf8')));

test('replaceDist(out) puts the grown site in place and leaves nothing beside it', () => {
  site(out, 'old');
  site(growing(out), 'new');
  replaceDist(out);
  expect([words(), readdirSync(folder)]).toEqual([new Set(['new']), ['dist']]);
});

test('repairDist(out) after a kill while growing keeps the last site', () => {
  site(out, 'old');
  site(growing(out), 'half');
  repairDist(out);
  expect([words(), readdirSync(folder)]).toEqual([new Set(['old']), ['dist']]);
});

test('repairDist(out) after a kill between the two renames puts the new site in place', () => {
  site(previous(out), 'old');
  site(growing(out), 'new');
  repairDist(out);
  expect([words(), readdirSync(folder)]).toEqual([new Set(['new']), ['dist']]);
});

test('repairDist(out) with only the last site left brings it back', () => {
  site(previous(out), 'old');
  repairDist(out);
  expect([words(), readdirSync(folder)]).toEqual([new Set(['old']), ['dist']]);
});

test('a command killed at any moment leaves one whole site after the next command', async () => {
  const script = `
    import {replaceDist, growing} from ${JSON.stringify(resolve('scripts/disk/replace-dist.ts'))};
    import {mkdirSync, writeFileSync} from 'node:fs';
    const out = ${JSON.stringify(out)};
    for (let n = 0; ; n++) {
      mkdirSync(growing(out));
      for (const page of ['a', 'b', 'c']) writeFileSync(growing(out) + '/' + page, 'site ' + n);
      replaceDist(out);
      if (n === 3) process.stdout.write('going');
    }`;
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit']
    });
    await new Promise(started => child.stdout.once('data', started));
    await new Promise(later => setTimeout(later, round * 3));
    child.kill('SIGKILL');
    await new Promise(ended => child.once('close', ended));
    repairDist(out);
    expect(existsSync(out)).toBe(true);
    expect([words().size, readdirSync(out).length, readdirSync(folder)]).toEqual([1, 3, ['dist']]);
  }
});
