import {hash} from 'node:crypto';
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
  const digest = hmac(bytes, `${year}\n${normaliseId(id)}`);
  // 128 bits shared out over 20 signs: no sign is favoured in any way that can be measured. 20^10 is below 2^53.
  let rest = Number(BigInt(`0x${digest.slice(0, 32)}`) % signs);
  let token = '';
  while (token.length < length) {
    token += alphabet[rest % 20];
    rest = Math.floor(rest / 20);
  }
  return token;
}

const signs = 20n ** BigInt(length);

/**
 * HMAC-SHA256 in hex (RFC 2104), of two one-shot hashes: three times as fast as an Hmac object for each of a million IDs.
 */
function hmac(key: Uint8Array, message: string): string {
  const short = key.length > 64 ? hash('sha256', key, 'buffer') : key;
  const block = new Uint8Array(64 + message.length * 3);
  for (let i = 0; i < 64; i++) block[i] = (short[i] ?? 0) ^ 0x36;
  const {written} = encoder.encodeInto(message, block.subarray(64));
  const inner = hash('sha256', block.subarray(0, 64 + written), 'buffer');
  const outer = new Uint8Array(96);
  for (let i = 0; i < 64; i++) outer[i] = (short[i] ?? 0) ^ 0x5c;
  outer.set(inner, 64);
  return hash('sha256', outer, 'hex');
}

const encoder = new TextEncoder();

/** Folded, without blanks and dashes, upper case; 15 digits become the 18 of today. */
export function normaliseId(id: string): string {
  const plain = fold(id)
    .replace(/[\s\-_.·]/g, '')
    .toUpperCase();
  if (!/^\d{15}$/.test(plain)) return plain;
  const seventeen = `${plain.slice(0, 6)}19${plain.slice(6)}`;
  return seventeen + identityCheck(seventeen);
}
