import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {goldenSite} from './build-site.ts';

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(name => statSync(join(folder, name)).isFile())
      .sort()
      .map(name => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')
      ])
  );

test('built twice, in two folders, by one process and by three: the same bytes', async () => {
  const [first, second] = [goldenSite(), goldenSite()];
  try {
    await first.build(1);
    await second.build(3);
    const [a, b] = [hashes(first.out), hashes(second.out)];
    expect(Object.keys(a).length).toBeGreaterThan(100);
    expect(b).toEqual(a);
  } finally {
    first.remove();
    second.remove();
  }
}, 120_000);
