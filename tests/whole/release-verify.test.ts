import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {downloadSite} from '../../scripts/verify/download-site.ts';
import {rebuildSite} from '../../scripts/verify/rebuild-site.ts';
import {serve} from '../../scripts/disk/serve.ts';
import {filesOf, isSound, verifySite} from '../../scripts/verify/verify-site.ts';
import {writeSums} from '../../scripts/disk/write-sums.ts';
import {sha256} from '../../src/release/sha256.ts';
import {filesBelow, releasedSite} from './release-site.ts';

const site = releasedSite();
beforeAll(() => site.release());
afterAll(() => site.remove());

/** Mulberry32: the same numbers in every run. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws a byte of a folder, each with the same chance, and another value for it. */
function drawer(folder: string, paths: readonly string[], seed: number) {
  const sizes = paths.map(path => readFileSync(join(folder, path)).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const next = random(seed);
  return () => {
    let at = Math.floor(next() * total);
    let file = 0;
    while (at >= sizes[file]!) at -= sizes[file++]!;
    return {path: paths[file]!, at, mask: 1 + Math.floor(next() * 255)};
  };
}

describe('single changed bytes', () => {
  test('1,000 drawn over all files by size, SHA256SUMS too: each is found, and names its file', () => {
    const paths = filesBelow(site.out);
    const hashes = new Map(paths.map(path => [path, sha256(readFileSync(join(site.out, path)))]));
    const draw = drawer(site.out, paths, 5);
    const missed: string[] = [];
    const touched = new Set<string>();
    for (let count = 0; count < 1000; count++) {
      const {path, at, mask} = draw();
      touched.add(path);
      const file = join(site.out, path);
      const bytes = readFileSync(file);
      bytes[at]! ^= mask;
      writeFileSync(file, bytes);
      // Only the file that was written to is read again: 1,000 times all files would be minutes.
      const {wrong} = filesOf(site.out, name =>
        name === path ? sha256(readFileSync(file)) : hashes.get(name)!
      );
      if (path === 'SHA256SUMS' ? wrong.length === 0 : wrong.join() !== path) missed.push(`${path}@${at}`);
      bytes[at]! ^= mask;
      writeFileSync(file, bytes);
    }
    expect(missed).toEqual([]);
    expect(touched.size).toBeGreaterThan(50);
    expect(isSound(verifySite(site.out))).toBe(true);
  }, 60_000);

  test('in data, releases or figures are found even when SHA256SUMS is put right afterwards', () => {
    const folder = join(site.out, '..', 'forged');
    cpSync(site.out, folder, {recursive: true});
    const paths = filesBelow(folder).filter(path => /^(api|releases)\//.test(path));
    const draw = drawer(folder, paths, 6);
    const missed: string[] = [];
    for (let count = 0; count < 20; count++) {
      const {path, at, mask} = draw();
      const file = join(folder, path);
      const bytes = readFileSync(file);
      bytes[at]! ^= mask;
      writeFileSync(file, bytes);
      writeSums(folder);
      if (isSound(verifySite(folder))) missed.push(`${path}@${at}`);
      bytes[at]! ^= mask;
      writeFileSync(file, bytes);
    }
    const page = join(folder, 'index.html');
    const text = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      text.replace(/(data-sum="[^"]*"[^>]*>)([\d,]+)/, (_, mark: string) => `${mark}1`)
    );
    writeSums(folder);
    expect(verifySite(folder).find(({check}) => check === 'figures')!.wrong).toContain('index.html');
    const picture = join(folder, 'attachments/T-1.jpg');
    writeFileSync(picture, Buffer.concat([readFileSync(picture), Buffer.from([0])]));
    writeSums(folder);
    expect(verifySite(folder).find(({check}) => check === 'packs')!.wrong).toEqual(['picture/T-1']);
    rmSync(folder, {recursive: true});
    expect(missed).toEqual([]);
  }, 120_000);
});

describe('npm run verify', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/verify.ts', ...args], {
      encoding: 'utf8',
      env: {...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: ''}
    });

  test('FOLDER says one line a check on one screen, exit code 0; 1 and the place when a file differs', () => {
    const good = run(site.out, '--against', join(site.releases, '1/checkpoint.txt'));
    expect(good.status).toBe(0);
    expect(good.stdout.split('\n').length).toBeLessThan(15);
    expect(good.stdout).toContain('全部通过');
    const file = join(site.out, 'robots.txt');
    const text = readFileSync(file);
    writeFileSync(file, 'x');
    const bad = run(site.out);
    writeFileSync(file, text);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('robots.txt');
  });

  test('a name that is no site, no argument, an unknown option: a sentence and exit code 1', () => {
    for (const args of [['no-such-folder'], [], [site.out, '--colour']]) {
      const {status, stderr} = run(...args);
      expect(status).toBe(1);
      expect(stderr).not.toContain('    at ');
      expect(stderr.trim().split('\n').length).toBe(1);
    }
  });

  test('an address: fetches every file that SHA256SUMS names, below a sub-folder too', async () => {
    const {url, close} = await serve(site.out, 0, '/county/sunshine/');
    try {
      const fetched = await downloadSite(`${url}index.html`);
      expect(fetched!.files).toBe(filesBelow(site.out).length - 1);
      expect(isSound(verifySite(fetched!.folder))).toBe(true);
      rmSync(fetched!.folder, {recursive: true});
      expect(await downloadSite(`${url}no-such/`)).toBeNull();
    } finally {
      await close();
    }
  });

  test('--rebuild makes the same bytes again, in another folder, from what the site published', async () => {
    const rebuilt = await rebuildSite(site.out);
    expect(rebuilt).toMatchObject({kind: 'built', release: 1, sameCode: true, wrong: []});
    expect(rebuilt.kind === 'built' && rebuilt.files).toBe(filesBelow(site.out).length - 1);
    // The picture came from the release: its original is not published.
    expect(filesBelow(site.out)).toContain('attachments/T-1.jpg');
    expect(filesBelow(site.out)).not.toContain('attachments/wall.svg');
  });
});
