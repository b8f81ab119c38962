import {createHmac} from 'node:crypto';
import {fold} from './fold.ts';
import {identityCheck} from './identity-number.ts';

/**
 * No look-alikes (0 O D Q, 1 I L, 2 Z, 5 S, 8 B, U V), no vowels, so that no word appears, and no E, so that no spreadsheet
 * reads a number with an exponent. 20 signs: ten of them tell 10^13 apart.
 */
const alphabet = 'CFGHJKMNPRSTWXYZ3479';
const length = 10;

/** The shape of a household token. */
export const tokenPattern = new RegExp(`^[${alphabet}]{${length}}$`);

/**
 * The public stand-in for a household in one year: HMAC-SHA256 with the county's key over year and normalised ID, cut to
 * ten characters. Without the key nobody can try out ID numbers against it; another year gives another token. The key is
 * handed in, never read here; one of fewer than 16 bytes is a RangeError. A 15-digit ID and its 18-digit form are one.
 */
export function householdToken(key: string | Uint8Array, year: number, id: string): string {
  const bytes = typeof key === 'string' ? new TextEncoder().encode(key) : key;
  if (bytes.length < 16) throw new RangeError('a token key needs at least 16 bytes');
  const digest = createHmac('sha256', bytes)
    .update(`${year}\n${normaliseId(id)}`)
    .digest('hex');
  // 128 bits shared out over 20 signs: no sign is favoured in any way that can be measured.
  let rest = BigInt(`0x${digest.slice(0, 32)}`);
  let token = '';
  while (token.length < length) {
    token += alphabet[Number(rest % 20n)];
    rest /= 20n;
  }
  return token;
}

/** Folded, without blanks and dashes, upper case; 15 digits become the 18 of today. */
export function normaliseId(id: string): string {
  const plain = fold(id)
    .replace(/[\s\-_.·]/g, '')
    .toUpperCase();
  if (!/^\d{15}$/.test(plain)) return plain;
  const seventeen = `${plain.slice(0, 6)}19${plain.slice(6)}`;
  return seventeen + identityCheck(seventeen);
}
