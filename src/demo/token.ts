import {createHmac} from 'node:crypto';

/**
 * The demonstration's key. It is committed, so it protects nothing: it only shows the form of a household token.
 * A real county's key stands in its environment or in a file of the user's home, never in a project.
 */
const demonstrationKey = 'village-ledger demonstration key: protects nothing';

/** The signs of a household token as the guard makes them: no look-alikes, no vowels, no E. */
const alphabet = 'CFGHJKMNPRSTWXYZ3479';

/** A household's token of one year: HMAC-SHA256 over year and household, cut to 10 signs of 20. */
export function householdToken(year: number, household: string): string {
  const digest = createHmac('sha256', demonstrationKey).update(`${year}\n${household}`).digest();
  // 64 bits are a million times what ten signs of 20 tell apart: no sign is favoured in any way that can be seen.
  let rest = digest.readBigUInt64BE(0);
  let token = '';
  while (token.length < 10) {
    token += alphabet[Number(rest % 20n)];
    rest /= 20n;
  }
  return token;
}
