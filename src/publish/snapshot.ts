import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import type {IndexOf} from './index-entries.ts';
import type {PackageInfo} from './package/package-info.ts';
import type {PackKind, PackOf} from './packs/any-pack.ts';
import type {SiteInfo} from './packs/site-info.ts';

/**
 * Readers of the snapshot for pages. Bundled into them, so paths come from the environment alone: PORTAL_SNAPSHOT, else
 * `.portal` in the working folder. Synchronous: one pack is in memory at a time. Pages do not change what they read.
 */
const folder = (): string => process.env['PORTAL_SNAPSHOT'] ?? '.portal';
const text = (path: string): string => readFileSync(`${folder()}/${path}`, 'utf8');

/** The pack read last, with its parts as they are asked for: the pages of one village follow one another. */
let last: {path: string; text: string; pack?: unknown; fingerprint?: string} | undefined;
function lastPack(kind: PackKind, id: string): NonNullable<typeof last> {
  const path = `${folder()}/packs/${kind}/${id}.json`;
  if (last?.path !== path) last = {path, text: readFileSync(path, 'utf8')};
  return last;
}

/** One pack, e.g. `readPack('village', '990101101201')`. The kinds 'site' and 'unplaced' have one each, of the same id. */
export function readPack<K extends PackKind>(kind: K, id: string): PackOf<K> {
  const read = lastPack(kind, id);
  return (read.pack ??= JSON.parse(read.text)) as PackOf<K>;
}

/** SHA-256 of a pack's bytes: what its page's foot prints, and its entry in the index. */
export function packFingerprint(kind: PackKind, id: string): string {
  const read = lastPack(kind, id);
  return (read.fingerprint ??= createHash('sha256').update(read.text).digest('hex'));
}

/** Which pack a page is made from: its foot prints it. */
export const packMark = (kind: PackKind, id: string) => ({kind, id, sha256: packFingerprint(kind, id)});

const indexes = new Map<string, unknown>();
/** All packs of a kind, a line each, in order of id. Read once. */
export function readIndex<K extends PackKind>(kind: K): readonly IndexOf<K>[] {
  return cached(`index/${kind}.json`) as readonly IndexOf<K>[];
}

/** What every page needs besides its pack. Read once. */
export function readSite(): SiteInfo {
  const site = cached('site.json') as SiteInfo;
  return {...site, sizes: cached('sizes.json') as NonNullable<SiteInfo['sizes']>};
}

/** The data package's files and how full its columns are; null where the build made none. Read once. */
export function readPackage(): PackageInfo | null {
  return existsSync(`${folder()}/package.json`) ? (cached('package.json') as PackageInfo) : null;
}

/** What the demonstration says of itself, as it was given to the build; null where there is none. */
export function readTour(): unknown {
  return readSite().has.tour ? cached('tour.json') : null;
}

function cached(path: string): unknown {
  const key = `${folder()}/${path}`;
  if (!indexes.has(key)) indexes.set(key, JSON.parse(text(path)));
  return indexes.get(key);
}
