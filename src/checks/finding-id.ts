import {createHash} from 'node:crypto';
import type {Finding, SourceLine} from '../model/checks.ts';

/** Letters and digits that cannot be mistaken for each other; no number of any kind comes out of them by chance. */
const letters = 'abcdefghjkmnpqrstuvwxyz';

/**
 * The permanent name of a finding: twelve letters from the hash of check, subject, and table and key of each source row.
 * Amounts and row numbers do not count, so it stays the same when a file is sorted anew or a figure is corrected.
 */
export function findingId(
  finding: Pick<Finding, 'check' | 'subject_kind' | 'subject_id'>,
  rows: readonly Pick<SourceLine, 'table' | 'key'>[]
): string {
  const keys = rows.map(({table, key}) => `${table}/${key}`).sort();
  const named = JSON.stringify([finding.check, finding.subject_kind, finding.subject_id, ...keys]);
  let rest = BigInt(`0x${createHash('sha256').update(named).digest('hex')}`);
  let id = '';
  while (id.length < 12) {
    id += letters[Number(rest % BigInt(letters.length))];
    rest /= BigInt(letters.length);
  }
  return id;
}
