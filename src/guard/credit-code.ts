import {identityCheck} from './identity-number.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Is this the unified credit code of a unit (GB 32100: 18 characters, the last a check character)? Codes of organs and
 * institutions start with 11, 12, 51, 52, 53 and are often all digits, so that some look like an ID number; one whose ID
 * check digit is right as well is not taken for a credit code.
 */
export function isCreditCode(text: string): boolean {
  if (!/^[159ANY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += alphabet.indexOf(text[i]!) * weight;
    weight = (weight * 3) % 31;
  }
  if (alphabet[(31 - (sum % 31)) % 31] !== text[17]) return false;
  return !(/^\d{17}/.test(text) && identityCheck(text) === text[17]);
}
