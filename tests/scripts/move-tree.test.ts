import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {moveTree} from '../../scripts/site/move-tree.ts';

test('moveTree(from, to) puts two folders into one and leaves the first empty', () => {
  const folder = mkdtempSync(join(tmpdir(), 'move-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  try {
    put('a/village/1/index.html', 'one');
    put('a/village/1/2026/index.html', 'year');
    put('a/fund/F/index.html', 'fund');
    put('a/404.html', 'new');
    put('b/village/1/notice/index.html', 'notice');
    put('b/404.html', 'old');
    moveTree(join(folder, 'a'), join(folder, 'b'));
    expect(
      [
        'b/village/1/index.html',
        'b/village/1/2026/index.html',
        'b/village/1/notice/index.html',
        'b/fund/F/index.html',
        'b/404.html'
      ].map(read)
    ).toEqual(['one', 'year', 'notice', 'fund', 'new']);
    expect(readdirSync(join(folder, 'a'), {recursive: true})).toEqual(['village', join('village', '1')]);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
