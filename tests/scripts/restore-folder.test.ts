import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {buildPortal} from '../../scripts/site/build-portal.ts';
import {BuildStopped} from '../../scripts/site/build-error.ts';
import {restoreFolder} from '../../scripts/disk/restore-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'village-ledger-restore-'));
});
afterEach(() => rmSync(home, {recursive: true, force: true}));
const folder = (name: string, mark: string) => {
  mkdirSync(join(home, name));
  writeFileSync(join(home, name, 'mark'), mark);
};
const mark = () => readFileSync(join(home, 'data', 'mark'), 'utf8');

test('restoreFolder(data) puts data.old back where a kill fell between the two renames', () => {
  folder('data.old', 'last');
  folder('data.new', 'next');
  expect(restoreFolder(join(home, 'data'))).toBe(true);
  expect([mark(), existsSync(join(home, 'data.old'))]).toEqual(['last', false]);
});

test('restoreFolder(data) leaves a whole folder alone, and what stands beside it: another import may be at work', () => {
  folder('data', 'whole');
  folder('data.old', 'last');
  folder('data.new', 'next');
  expect(restoreFolder(join(home, 'data'))).toBe(false);
  expect([mark(), existsSync(join(home, 'data.new')), existsSync(join(home, 'data.old'))]).toEqual([
    'whole',
    true,
    true
  ]);
  expect(restoreFolder(join(home, 'none'))).toBe(false);
});

test('buildPortal, behind npm run build, start and release, restores data/ first and says so', async () => {
  folder('data.old', 'last');
  const said: string[] = [];
  const build = buildPortal({
    data: join(home, 'data'),
    out: join(home, 'dist'),
    snapshot: join(home, 'snapshot'),
    say: line => said.push(line)
  });
  // Nothing in it but a mark: the build stops at the missing settings, with data/ back in place.
  await expect(build).rejects.toBeInstanceOf(BuildStopped);
  expect(mark()).toBe('last');
  expect(said.join('\n')).toContain('data 文件夹已恢复成导入以前的样子');
});
