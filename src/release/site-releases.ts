import type {Changes, Hidden, Revision} from './changes.ts';
import {shortFingerprint} from './checkpoint.ts';
import type {History, ReleaseFault} from './history.ts';
import type {RemovalReason} from './manifest.ts';
import {sha256} from './sha256.ts';

/** What the pages say of one release. */
export interface SiteRelease {
  readonly number: number;
  readonly published_on: string;
  readonly data_on: string;
  /** Short fingerprint of its checkpoint, and the whole hash. */
  readonly fingerprint: string;
  readonly checkpoint: string;
  readonly signed: boolean;
  readonly key: string | null;
  /** Signed with another key than before: handed over by the old one, or not, and the reason given. */
  readonly keyChange: {readonly handedOver: boolean; readonly because: string | null} | null;
  readonly tables: Changes['tables'];
  readonly revisions: number;
  readonly hidden: Hidden;
  /** Stored files that this release took out of older ones. */
  readonly removed: number;
  readonly withdrawn_because: readonly string[];
  /** Stored files that should be there and are missing or damaged. */
  readonly lost: number;
}

/** `.portal/releases.json`: what every page may say of the releases. */
export interface SiteReleases {
  /** Newest first. */
  readonly releases: readonly SiteRelease[];
  readonly faults: readonly ReleaseFault[];
  /** Is the site made from the last release's data? */
  readonly current: boolean;
}

/** A change on the page of the village, project or fund it concerns. */
export type SubjectRevision = Omit<Revision, 'subjects' | 'sums'> & {
  readonly release: number;
  readonly published_on: string;
};
/** `.portal/revisions.json`: by subject, oldest first; and how many rows each release no longer shows there. */
export interface SiteRevisions {
  readonly revisions: Readonly<Record<string, readonly SubjectRevision[]>>;
  readonly hidden: Readonly<
    Record<
      string,
      readonly {readonly release: number; readonly published_on: string; readonly rows: number}[]
    >
  >;
  /** Revisions of payments that are part of a subject's sums and stand one by one on other pages, e.g. those of a township's villages. */
  readonly concerned: Readonly<Record<string, number>>;
}

/** `current`: is the site made from the last release's packs; `lost`: stored files missing or damaged, by release. */
export function siteReleases(
  {releases, faults}: History,
  current: boolean,
  lost: ReadonlyMap<number, number>
): SiteReleases {
  return {
    releases: releases
      .map(({number, manifest, checkpoint, checkpointText, signed, keyChange, changes}) => ({
        number,
        published_on: manifest.published_on,
        data_on: manifest.data_on,
        fingerprint: shortFingerprint(checkpointText),
        checkpoint: sha256(checkpointText),
        signed,
        key: checkpoint.key,
        keyChange: keyChange && {
          handedOver: keyChange.handedOver,
          because: manifest.key_changed_because ?? null
        },
        tables: changes.tables,
        revisions: changes.revisions.length,
        hidden: sumHidden(Object.values(changes.hidden)),
        removed: Object.values(manifest.removed).flat().length,
        withdrawn_because: manifest.withdrawn_because,
        lost: lost.get(number) ?? 0
      }))
      .reverse(),
    faults,
    current
  };
}

export function siteRevisions({releases}: History): SiteRevisions {
  const revisions: Record<string, SubjectRevision[]> = {};
  const hidden: Record<string, SiteRevisions['hidden'][string][number][]> = {};
  const concerned: Record<string, number> = {};
  for (const {number, manifest, changes} of releases) {
    const at = {release: number, published_on: manifest.published_on};
    for (const {subjects, sums = [], ...revision} of changes.revisions) {
      for (const subject of subjects) (revisions[subject] ??= []).push({...revision, ...at});
      const places = revision.table === 'disbursements' ? subjects.flatMap(placesAbove) : [];
      for (const subject of new Set([...sums, ...places])) concerned[subject] = (concerned[subject] ?? 0) + 1;
    }
    for (const [subject, reasons] of Object.entries(changes.hidden))
      (hidden[subject] ??= []).push({
        ...at,
        rows: Object.values(reasons).reduce((sum, rows) => sum + rows, 0)
      });
  }
  return {revisions, hidden, concerned};
}

/** Township and county of a village, told by its code. */
function placesAbove(subject: string): string[] {
  const code = /^village\/(\d{12})$/.exec(subject)?.[1];
  return code ? [`township/${code.slice(0, 9)}`, `county/${code.slice(0, 6)}`] : [];
}

function sumHidden(all: readonly Hidden[]): Hidden {
  const sum: Hidden = {};
  for (const own of all)
    for (const [reason, rows] of Object.entries(own) as [RemovalReason, number][])
      sum[reason] = (sum[reason] ?? 0) + rows;
  return sum;
}
