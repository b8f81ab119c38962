import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {canonicalJson} from '../../src/model/canonical.ts';
import {readHistory, type History, type ReleaseFault} from '../../src/release/history.ts';
import type {PackLike} from '../../src/release/pack-rows.ts';
import {sha256} from '../../src/release/sha256.ts';
import {entriesOf, standing} from '../../src/release/standing.ts';
import {wrongTrees} from '../../src/release/wrong-trees.ts';
import {parseSums} from '../../src/release/sums.ts';
import {isPicture} from '../release/picture-name.ts';
import {releasedFiles} from '../release/released-files.ts';
import {diskReleases, type DiskReleases} from '../release/release-folder.ts';
import {falseChanges} from './false-changes.ts';
import {siteFigures} from './site-figures.ts';
import {holds} from '../release/stored-content.ts';
import {sitePaths, sumsFile} from '../disk/write-sums.ts';

/** What `npm run verify` found out about one thing. `wrong`: at most a few places, `count` all of them. */
export type Finding =
  | {readonly check: 'files'; readonly files: number; readonly wrong: Wrong}
  | {readonly check: 'packs'; readonly packs: number; readonly release: number | null; readonly wrong: Wrong}
  | {readonly check: 'figures'; readonly pages: number; readonly figures: number; readonly wrong: Wrong}
  | {
      readonly check: 'releases';
      readonly releases: number;
      readonly stored: number;
      readonly removed: number;
      readonly faults: readonly ReleaseFault[];
      readonly wrong: Wrong;
    }
  | {readonly check: 'changes'; readonly compared: number; readonly wrong: Wrong}
  | {
      readonly check: 'signature';
      readonly signed: number;
      readonly unsigned: number;
      readonly keys: readonly string[];
      /** Releases signed with another key than the one before. */
      readonly changed: readonly {readonly release: number; readonly handedOver: boolean}[];
      /** The first of the last releases that are not signed although earlier ones are; null: none. */
      readonly unsignedSince: number | null;
      readonly wrong: Wrong;
    }
  | {readonly check: 'against'; readonly release: number | null; readonly wrong: Wrong};
export type Wrong = readonly string[];

export interface VerifyOptions {
  /** A checkpoint kept elsewhere. */
  readonly against?: string;
  /** The signing key as it was published elsewhere: `SHA256:…`. */
  readonly key?: string;
}

/** Checks a built site from its own files alone, with what was kept elsewhere where given. Nothing is written. */
export function verifySite(folder: string, options: VerifyOptions = {}): Finding[] {
  const disk = diskReleases(join(folder, 'releases'));
  const history = readHistory(disk);
  return [
    filesOf(folder),
    packsOf(folder, history, disk),
    {check: 'figures', ...siteFigures(folder)},
    ...(disk.numbers.length
      ? [
          releasesOf(history, disk),
          {check: 'changes', ...falseChanges(history, disk)} as const,
          signatures(history, options.key)
        ]
      : []),
    ...(options.against === undefined ? [] : [against(history, options.against)])
  ];
}

export const isSound = (findings: readonly Finding[]): boolean =>
  findings.every(finding => finding.wrong.length === 0 && !('faults' in finding && finding.faults.length));

/** Every file against SHA256SUMS: changed, missing, not listed. */
export function filesOf(
  folder: string,
  hashOf: (path: string) => string = path =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
): Extract<Finding, {check: 'files'}> {
  const text = existsSync(join(folder, sumsFile)) ? readFileSync(join(folder, sumsFile), 'utf8') : '';
  const sums = parseSums(text);
  if (!sums) return {check: 'files', files: 0, wrong: [sumsFile]};
  const there = new Set(sitePaths(folder));
  const wrong = sums
    .filter(({path, sha256}) => !there.delete(path) || hashOf(path) !== sha256)
    .map(({path}) => path);
  return {check: 'files', files: sums.length, wrong: [...wrong, ...there]};
}

/** Every pack: canonical JSON, under its own name, and the one the last release names; every picture likewise. */
function packsOf(folder: string, {releases}: History, disk: DiskReleases): Finding {
  const api = join(folder, 'api/v1');
  const wrong: string[] = [];
  if (!existsSync(api)) return {check: 'packs', packs: 0, release: null, wrong: ['api/v1']};
  const {packs: entries} = standing(releases);
  const release = releases.at(-1)?.number ?? null;
  const missing = new Set(entries.keys());
  let packs = 0;
  for (const {name, content} of releasedFiles(api, join(folder, 'attachments'))) {
    missing.delete(name);
    const sound = isPicture(name) || isPack(new TextDecoder().decode(content), name);
    if (!isPicture(name)) packs++;
    if (!sound || (release !== null && !holds(disk, entries.get(name)?.entry, content))) wrong.push(name);
  }
  return {check: 'packs', packs, release, wrong: [...wrong, ...missing]};
}

function isPack(text: string, name: string): boolean {
  try {
    const pack = JSON.parse(text) as PackLike;
    return canonicalJson(pack) === text && `${pack.kind}/${pack.id}` === name;
  } catch {
    return false;
  }
}

/** The chain, and every stored file under its hash: there, whole, or taken out by a release that says so. */
function releasesOf({releases, faults}: History, disk: DiskReleases): Finding {
  const {removed} = standing(releases);
  const wrong: string[] = wrongTrees(releases).map(({release, kind}) => `releases/${release}/${kind}.json`);
  const named = new Set(releases.flatMap(release => [...entriesOf(release)]));
  for (const entry of named) {
    if (removed.has(entry)) continue;
    const stored = disk.stored(entry);
    if (!stored || sha256(stored) !== entry) wrong.push(`releases/files/${entry}`);
  }
  for (const entry of disk.entries().sort())
    if (!named.has(entry) || removed.has(entry)) wrong.push(`releases/files/${entry}`);
  return {
    check: 'releases',
    releases: releases.length,
    stored: named.size - removed.size,
    removed: removed.size,
    faults,
    wrong
  };
}

/**
 * A key that the old one did not hand over to counts as wrong, unless `key` says it is known from elsewhere: a stranger could
 * have made all releases since.
 */
function signatures({releases}: History, key: string | undefined): Finding {
  const signed = releases.filter(release => release.signed);
  const keys = [...new Set(signed.map(({checkpoint}) => checkpoint.key!))];
  const last = releases.at(-1);
  const isLast = last?.signed === true && last.checkpoint.key === key;
  const changed = releases.flatMap(({number, keyChange}) =>
    keyChange ? [{release: number, handedOver: keyChange.handedOver}] : []
  );
  const unproven = isLast ? [] : changed.filter(({handedOver}) => !handedOver);
  const since = last?.signed === false && signed.length ? signed.at(-1)!.number + 1 : null;
  return {
    check: 'signature',
    signed: signed.length,
    unsigned: releases.length - signed.length,
    keys,
    changed,
    unsignedSince: since,
    wrong: [
      ...(key !== undefined && last && !isLast ? [key] : []),
      ...unproven.map(({release}) => `releases/${release}/handover.sig`)
    ]
  };
}

/** The kept checkpoint must be one of this chain, byte for byte. */
function against({releases}: History, kept: string): Finding {
  const found = releases.find(
    ({checkpointText}) => checkpointText === kept || checkpointText === kept.replace(/\r\n/g, '\n')
  );
  return {check: 'against', release: found?.number ?? null, wrong: found ? [] : ['checkpoint']};
}
