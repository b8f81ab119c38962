import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readHistory} from '../../src/release/history.ts';
import {parseSums} from '../../src/release/sums.ts';
import {standing} from '../../src/release/standing.ts';
import {buildPortal} from '../site/build-portal.ts';
import {codeVersion, lockfileHash} from '../site/code-version.ts';
import {diskReleases} from '../release/release-folder.ts';
import {isPicture, pictureFile} from '../release/picture-name.ts';
import {contentOf} from '../release/stored-content.ts';
import {fileWriter} from '../disk/write-files.ts';
import {sumsFile} from '../disk/write-sums.ts';

export type Rebuilt =
  | {readonly kind: 'nothing'}
  | {readonly kind: 'gone'; readonly files: readonly string[]}
  | {readonly kind: 'failed'; readonly reason: string}
  | {
      readonly kind: 'built';
      readonly release: number;
      readonly sameCode: boolean;
      readonly files: number;
      readonly wrong: readonly string[];
    };

/**
 * Builds a site again in a folder of its own, from nothing but the data and releases it published, and compares every file.
 */
export async function rebuildSite(site: string): Promise<Rebuilt> {
  const disk = diskReleases(join(site, 'releases'));
  const {releases} = readHistory(disk);
  const last = releases.at(-1);
  if (!last) return {kind: 'nothing'};
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-rebuild-'));
  const [data, out, snapshot, kept, pictures] = ['data', 'dist', 'snapshot', 'releases', 'pictures'].map(
    name => join(folder, name)
  ) as [string, string, string, string, string];
  try {
    const gone: string[] = [];
    const now = standing(releases);
    const restore = (name: string, to: (path: string, content: Uint8Array) => void, entry: string) => {
      const content = /^[^/\\]+$/.test(name) && !name.startsWith('.') ? contentOf(disk, entry) : null;
      if (content) to(name, content);
      else gone.push(name);
    };
    const [writeData, writePicture] = [fileWriter(data), fileWriter(pictures)];
    for (const [name, entry] of now.data) restore(name, writeData, entry);
    for (const [name, {entry}] of now.packs)
      if (isPicture(name)) restore(pictureFile(name), writePicture, entry);
    if (gone.length) return {kind: 'gone', files: gone};
    cpSync(join(site, 'releases'), kept, {recursive: true});
    // The originals of pictures are not published: the scaled ones are taken as they are.
    await buildPortal({data, out, snapshot, releases: kept, pictures});
    const sums = (from: string) =>
      new Map(
        (existsSync(join(from, sumsFile))
          ? parseSums(readFileSync(join(from, sumsFile), 'utf8'))
          : null
        )?.map(({path, sha256}) => [path, sha256]) ?? []
      );
    const [published, again] = [sums(site), sums(out)];
    const wrong = [...new Set([...published.keys(), ...again.keys()])].filter(
      path => published.get(path) !== again.get(path)
    );
    const sameCode =
      codeVersion().sha256 === last.manifest.code.sha256 && lockfileHash() === last.manifest.lockfile;
    return {kind: 'built', release: last.number, sameCode, files: again.size, wrong: wrong.sort()};
  } catch (error) {
    return {kind: 'failed', reason: error instanceof Error ? error.message.split('\n')[0]! : String(error)};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
