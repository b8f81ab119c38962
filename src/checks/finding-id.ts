import {createHash} from 'node:crypto';
import type {Finding, SourceLine} from '../model/checks.ts';

/** Letters and digits that cannot be mistaken for each other; no number of any kind comes out of them by chance. */
const letters = 'abcdefghjkmnpqrstuvwxyz';

/**
 * The permanent name of a finding: eleven letters from the hash of check, subject, and table and key of each source row, and
 * a check letter, by which a mistyped name is known for one without any list of what was ever found. Amounts and row numbers
 * do not count, so it stays the same when a file is sorted anew or a figure is corrected.
 */
export function findingId(
  finding: Pick<Finding, 'check' | 'subject_kind' | 'subject_id'>,
  rows: readonly Pick<SourceLine, 'table' | 'key'>[]
): string {
  const keys = rows.map(({table, key}) => `${table}/${key}`).sort();
  const named = JSON.stringify([finding.check, finding.subject_kind, finding.subject_id, ...keys]);
  let rest = BigInt(`0x${createHash('sha256').update(named).digest('hex')}`);
  let id = '';
  while (id.length < 11) {
    id += letters[Number(rest % BigInt(letters.length))];
    rest /= BigInt(letters.length);
  }
  return id + checkLetter(id);
}

/**
 * Can this be the name of a finding? Letters weighted by their place, modulo 23, a prime, as in an ISBN: one wrong letter
 * and two letters changed about are always seen, anything else in 22 of 23 cases.
 */
export const isFindingId = (text: string): boolean =>
  text.length === 12 && [...text].every(letter => letters.includes(letter)) && checkLetter(text) === text[11];

function checkLetter(id: string): string {
  let sum = 0;
  for (let at = 0; at < 11; at++) sum += (at + 2) * letters.indexOf(id[at] as string);
  return letters[sum % letters.length] as string;
}
