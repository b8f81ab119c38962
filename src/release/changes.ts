import {z} from 'zod';
import {canonicalJson} from '../model/canonical.ts';
import {removalReasons} from './manifest.ts';

const value = z.union([z.string(), z.number(), z.null()]);
const money = z.int();
const tally = z.strictObject({rows: z.int(), fen: money.optional()});
const hidden = z.partialRecord(z.enum(removalReasons), z.int().positive());

const revisionSchema = z.strictObject({
  kind: z.enum(['changed', 'removed']),
  table: z.string(),
  id: z.string(),
  /** Null where the whole row was removed. */
  field: z.string().nullable(),
  /** Both null where the field tells a person, and for a removed row. */
  old: value,
  new: value,
  reason: z.string().nullable(),
  on: z.string().nullable(),
  document_no: z.string().nullable(),
  /** Of a removed payment or line of an account. */
  amount_fen: money.nullable(),
  /** Whose pages show it: `village/990101101201`, `project/P1`, `fund/F1`. */
  subjects: z.array(z.string()),
  /** Whose sums it also concerns, without being shown there one by one: `item/gengdi`, `fund/F1`. */
  sums: z.array(z.string()).optional()
});

const changesSchema = z.strictObject({
  format: z.literal('village-ledger-changes-1'),
  release: z.int().positive(),
  /** The release before; null in the first, which lists nothing one by one. */
  since: z.int().positive().nullable(),
  /** By table. `fen`: of payments added and removed; of changed ones by how much the sum grew. */
  tables: z.record(z.string(), z.strictObject({added: tally, changed: tally, removed: tally})),
  revisions: z.array(revisionSchema),
  /** Rows that came new, by subject and table. */
  added: z.record(z.string(), z.record(z.string(), tally)),
  /** Rows no longer shown by rule (expired, withheld, withdrawn, stricter tier): only how many, by subject. */
  hidden: z.record(z.string(), hidden),
  /** Packs of the last release that could not be read, so that nothing is said about them. */
  unread: z.array(z.string())
});

/** What changed in one release, in rows: `releases/<n>/changes.json`. Won from the packs, and checked against them by `npm run verify`. */
export type Changes = z.output<typeof changesSchema>;
export type Revision = Changes['revisions'][number];
export type Hidden = Changes['hidden'][string];

export const changesText = (changes: Changes): string => canonicalJson(changes);

export function parseChanges(text: string): Changes | null {
  try {
    const parsed = changesSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
