import {existsSync, readFileSync} from 'node:fs';
import type {SiteReleases, SiteRevisions, SubjectRevision} from '../release/site-releases.ts';

const folder = (): string => process.env['PORTAL_SNAPSHOT'] ?? '.portal';
const read = new Map<string, unknown>();
function cached<T>(name: string, none: T): T {
  const path = `${folder()}/${name}`;
  if (!read.has(path)) read.set(path, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : none);
  return read.get(path) as T;
}

/** What the pages say of the releases. Without any: none, no faults. Read once. */
export const readReleases = (): SiteReleases =>
  cached('releases.json', {releases: [], faults: [], current: false});

const noRevisions: SiteRevisions = {revisions: {}, hidden: {}, concerned: {}};

/** What became of the rows of one village, project or fund (`village/990101101201`) between releases, oldest first. */
export function readRevisions(subject: string): {
  readonly revisions: readonly SubjectRevision[];
  readonly hidden: SiteRevisions['hidden'][string];
  readonly concerned: number;
} {
  const {revisions, hidden, concerned} = cached('revisions.json', noRevisions);
  return {
    revisions: revisions[subject] ?? [],
    hidden: hidden[subject] ?? [],
    concerned: concerned[subject] ?? 0
  };
}

/** Every subject that has revisions, with their number, in order. */
export function revisedSubjects(): readonly {readonly subject: string; readonly revisions: number}[] {
  const {revisions} = cached('revisions.json', noRevisions);
  return Object.entries(revisions)
    .map(([subject, own]) => ({subject, revisions: own.length}))
    .sort((a, b) => (a.subject < b.subject ? -1 : 1));
}
