import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readHistory, type Release} from '../../src/release/history.ts';
import {parseManifest} from '../../src/release/manifest.ts';
import {entriesOf, standing} from '../../src/release/standing.ts';
import {diskReleases, draftOf, type DiskReleases} from './release-folder.ts';

/**
 * Makes the draft a release. The rename of its folder is the moment: before it nothing counts, after it tidyReleases()
 * finishes the rest, also in the next command when this one was killed.
 */
export function keepDraft(releases: string, number: number): void {
  const draft = draftOf(releases);
  mkdirSync(releases, {recursive: true});
  if (!existsSync(join(releases, 'files')) && existsSync(join(draft, 'files')))
    renameSync(join(draft, 'files'), join(releases, 'files'));
  for (const name of listed(join(draft, 'files')))
    renameSync(join(draft, 'files', name), join(releases, 'files', name));
  if (existsSync(join(draft, 'allowed_signers')))
    renameSync(join(draft, 'allowed_signers'), join(releases, 'allowed_signers'));
  for (const name of listed(join(draft, 'changes')))
    writeFileSync(
      join(releases, name.replace(/\.json$/, ''), 'changes.json'),
      readFileSync(join(draft, 'changes', name))
    );
  renameSync(join(draft, String(number)), join(releases, String(number)));
  rmSync(draft, {recursive: true, force: true});
  const manifest = parseManifest(readFileSync(join(releases, String(number), 'manifest.json'), 'utf8'));
  // What was withdrawn must not stay for want of a list.
  if (!manifest) throw new Error(`releases/${number}/manifest.json cannot be read back`);
  dropRemoved(releases, Object.values(manifest.removed).flat());
}

/**
 * Ends what a killed command left: the content that a release took out is deleted, and so is a draft that never became a
 * release. Nothing else is touched: a stored file that no release names may belong to one that is missing.
 */
export function tidyReleases(releases: string): void {
  rmSync(draftOf(releases), {recursive: true, force: true});
  if (!existsSync(releases)) return;
  const {removed} = standing(readHistory(diskReleases(releases)).releases);
  dropRemoved(releases, removed.keys());
}

function dropRemoved(releases: string, entries: Iterable<string>): void {
  for (const entry of entries) rmSync(join(releases, 'files', entry), {force: true});
}

/** Stored files that no release names: left by a killed command. Only when all releases are known to be there. */
export function dropUnnamed(disk: DiskReleases, releases: readonly Release[]): void {
  const named = new Set(releases.flatMap(release => [...entriesOf(release)]));
  for (const entry of disk.entries())
    if (!named.has(entry)) rmSync(join(disk.path, 'files', entry), {force: true});
}

const listed = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
