import {mkdirSync, readFileSync} from 'node:fs';
import {copyFile} from 'node:fs/promises';
import {join} from 'node:path';
import {scanOutput} from '../../src/guard/scan-output.ts';
import {canonicalJson} from '../../src/model/canonical.ts';
import type {SiteInfo} from '../../src/publish/packs/site-info.ts';
import {readHistory, type History} from '../../src/release/history.ts';
import {treeKinds} from '../../src/release/manifest.ts';
import {siteReleases, siteRevisions} from '../../src/release/site-releases.ts';
import {entriesOf, standing} from '../../src/release/standing.ts';
import {sha256} from '../../src/release/sha256.ts';
import {readStored} from '../../src/release/stored-file.ts';
import {releasedFiles} from './released-files.ts';
import type {Draft} from './draft-release.ts';
import {passedReleases} from './passed-releases.ts';
import type {DiskReleases} from './release-folder.ts';
import {holds} from './stored-content.ts';
import {fileWriter} from '../disk/write-files.ts';
import {guardHash} from '../site/guard-version.ts';

const texts = [
  'manifest.json',
  'checkpoint.txt',
  'checkpoint.txt.sig',
  'handover.sig',
  'changes.json',
  ...treeKinds.map(kind => `${kind}.json`)
];

/** Files copied side by side: the disk's work is done by the system's own threads. */
const atOnce = 4;

/** The releases as the site shows them: which stored files may travel, and what the pages say. */
export interface CarriedReleases {
  readonly disk: DiskReleases;
  readonly history: History;
  /** Stored files that are whole and hold nothing a site may not hold. */
  readonly entries: readonly string[];
}

/**
 * Looks at every stored file once and tells the snapshot about the releases. A file that is missing, damaged, or holds what
 * today's guard would not let out does not travel; it is counted and never stops the site. What this guard let out when its
 * release was made, or in this very command, is not read for that again: the same bytes by the same rules.
 * `published`: numbers of the releases on the last site; those we do not have are named as missing. `draft`: the release
 * being drafted, whose contents were looked at as data, and will be as packs of the site.
 */
export function carryReleases(
  disk: DiskReleases,
  snapshot: string,
  published: readonly number[] = [],
  draft: Pick<Draft, 'passed' | 'whole'> | null = null
): CarriedReleases {
  const {settings} = JSON.parse(readFileSync(join(snapshot, 'site.json'), 'utf8')) as SiteInfo;
  const phones = new Set(settings.phones.map(({number}) => number));
  const known = readHistory(disk);
  const missing = published.filter(number => number > Math.max(0, ...disk.numbers));
  const history: History = {
    ...known,
    faults: [...known.faults, ...missing.map(release => ({release, kind: 'missing'}) as const)]
  };
  const {removed} = standing(history.releases);
  const guard = history.releases.length ? guardHash() : '';
  const passed = passedReleases(history.releases, disk, guard, phones);
  const seen = new Map<string, boolean>();
  const lost = new Map<number, number>();
  for (const release of history.releases)
    for (const entry of entriesOf(release)) {
      if (removed.has(entry)) continue;
      if (!seen.has(entry)) seen.set(entry, mayTravel(entry, passed.has(release.number)));
      if (!seen.get(entry)) lost.set(release.number, (lost.get(release.number) ?? 0) + 1);
    }
  const write = fileWriter(snapshot);
  const current = draft !== null || isCurrent(snapshot, history, disk);
  write('releases.json', canonicalJson(siteReleases(history, current, lost)));
  write('revisions.json', canonicalJson(siteRevisions(history)));
  return {disk, history, entries: [...seen].flatMap(([entry, whole]) => (whole ? [entry] : []))};

  function mayTravel(entry: string, hasPassed: boolean): boolean {
    const isWhole = draft?.whole.has(entry) ?? false;
    const needsNoLook = hasPassed || (draft?.passed.has(entry) ?? false);
    if (isWhole && needsNoLook) return true;
    const stored = disk.stored(entry);
    if (!stored || (!isWhole && sha256(stored) !== entry)) return false;
    const content = readStored(stored)?.content;
    if (!content || needsNoLook) return content !== undefined;
    return scanOutput('file.json', new TextDecoder().decode(content), {phones}).length === 0;
  }
}

/** Copies the releases into the growing site: `/releases/<n>/…` and `/releases/files/<hash>`. */
export async function copyReleases({disk, history, entries}: CarriedReleases, out: string): Promise<void> {
  if (!history.releases.length) return;
  const write = fileWriter(join(out, 'releases'));
  for (const {number} of history.releases)
    for (const name of texts) {
      const text = disk.text(`${number}/${name}`);
      if (text !== null) write(`${number}/${name}`, text);
    }
  const signers = disk.text('allowed_signers');
  if (signers !== null) write('allowed_signers', signers);
  mkdirSync(join(out, 'releases/files'), {recursive: true});
  let next = 0;
  const copy = async () => {
    for (let entry = entries[next++]; entry !== undefined; entry = entries[next++])
      await copyFile(disk.file(entry), join(out, 'releases/files', entry));
  };
  await Promise.all(Array.from({length: atOnce}, copy));
}

/** Are the packs and pictures of the snapshot those of the last release? Their entries are salted, so each is reckoned again. */
function isCurrent(snapshot: string, {releases}: History, disk: DiskReleases): boolean {
  if (!releases.length) return false;
  const {packs} = standing(releases);
  let same = 0;
  for (const {name, content} of releasedFiles(join(snapshot, 'packs'), join(snapshot, 'attachments'))) {
    if (!holds(disk, packs.get(name)?.entry, content)) return false;
    same++;
  }
  return same === packs.size;
}
