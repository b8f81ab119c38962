import {z} from 'zod';
import {canonicalJson} from '../model/canonical.ts';

/** Why content has left the stored releases: the person's time is over, a detector found something, by request, by a stricter tier. */
export const removalReasons = ['expired', 'withheld', 'withdrawn', 'stricter-tier'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** Kinds of packs that are many, and pictures: a release tells one hash over all of a kind, and lists them in a file of its own. */
export const treeKinds = ['project', 'payee', 'use', 'tasks', 'picture'] as const;
export type TreeKind = (typeof treeKinds)[number];

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const entries = z.record(z.string(), hash);
const listSchema = z.strictObject({packs: entries, gone: z.array(z.string())});
const tree = z.strictObject({sha256: hash, packs: z.int().nonnegative()});
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const manifestSchema = z.strictObject({
  format: z.literal('village-ledger-release-1'),
  release: z.int().positive(),
  data_on: day,
  published_on: day,
  data_status: z.enum(['real', 'demonstration', 'transcription']),
  /** SHA-256 of the last release's manifest.json; null in the first. */
  previous: hash.nullable(),
  /** `guard_sha256`: over the part of the code that decides what may leave; the same, and the same bytes may leave. */
  code: z.strictObject({version: z.string(), sha256: hash, guard_sha256: hash}),
  lockfile: hash,
  settings: hash,
  /** Every file of `data/` -> its entry. */
  data: entries,
  /** By kind: packs that are new or differ from the last release -> entry; an unchanged one is not listed again. */
  packs: z.record(z.string(), listSchema),
  trees: z.record(z.enum(treeKinds), tree),
  /** Entries whose content this release took out of the older ones. */
  removed: z.record(z.enum(removalReasons), z.array(hash)),
  /** The reasons given for what was withdrawn. */
  withdrawn_because: z.array(z.string()),
  /** Why the signing key is another one and the old one could not sign it over, e.g. lost. */
  key_changed_because: z.string().optional()
});

/** Entries that changed since the last release, by id, and ids that are no more. */
export type PackList = z.output<typeof listSchema>;
export type Manifest = z.output<typeof manifestSchema>;

export const manifestText = (manifest: Manifest): string => canonicalJson(manifest);
export const packListText = (list: PackList): string => canonicalJson(list);

/** A manifest as written by manifestText, byte for byte; null for anything else. */
export function parseManifest(text: string): Manifest | null {
  return canonical(manifestSchema, text);
}
export function parsePackList(text: string): PackList | null {
  return canonical(listSchema, text);
}

function canonical<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success && canonicalJson(parsed.data) === text ? parsed.data : null;
  } catch {
    return null;
  }
}
