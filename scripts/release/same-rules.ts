import type {Tier} from '../../src/model/choices.ts';
import {canonicalJson} from '../../src/model/canonical.ts';
import {settingsSchema} from '../../src/model/settings.ts';
import {readJson} from '../../src/read/read-json.ts';
import type {Release} from '../../src/release/history.ts';
import {sameTiers, type ItemEntries} from '../site/item-tiers.ts';
import {contentOf, type StoredFiles} from './stored-content.ts';
import {rulingSettings, type RulingSettings} from './todays-rules.ts';

/**
 * Would the old releases be judged today as they were when the last one was made? Then they need not be read again, though
 * other parts of the software were updated since: the same bytes by the same rules. What decides is the guard's code
 * (`guard`: the hash over it), the settings it reads, with them the phones that may be shown, and the tiers of items; where
 * person rows expire, also the day. What the last release itself brought passed the same doors then. Nothing is said here of
 * values withdrawn today, or of rows that the list of changes finds hidden. `items`: the packs of items that stand in `last`.
 */
export function sameRules(
  last: Release | undefined,
  items: ItemEntries,
  disk: StoredFiles,
  today: {
    readonly guard: string;
    readonly settings: RulingSettings;
    readonly tiers: ReadonlyMap<string, Tier>;
  }
): boolean {
  if (!last || today.settings.retention_months !== 0) return false;
  if (last.manifest.code.guard_sha256 !== today.guard) return false;
  return (
    sameSettings(contentOf(disk, last.manifest.settings), today.settings) &&
    sameTiers(items, disk, today.tiers)
  );
}

/** Not so where those of then cannot be read. */
function sameSettings(content: Uint8Array | null, today: RulingSettings): boolean {
  const read = content && readJson(content);
  const then = read && 'value' in read ? settingsSchema.safeParse(read.value) : null;
  return then?.success === true && ruling(then.data) === ruling(today);
}

/** Without the day of the data, which only expiry goes by. */
const ruling = (settings: RulingSettings): string =>
  canonicalJson(rulingSettings.map(key => (key === 'data_on' ? null : settings[key])));
