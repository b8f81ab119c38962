import {hasProvince} from './identity-number.ts';

// UnionPay 62, 60, 81; Visa 4, MasterCard 51 to 55, JCB 35; the old ranges 9558 (ICBC) and 9559 (ABC).
const issuer = /^(62|60|81|4|5[1-5]|35(2[89]|[3-8])|955[89])/;
const accountWord = /(账号|帐号|卡号|账户|帐户|存折|银行卡|一折通|一卡通|社保卡)[^\d]{0,6}$/;

/** 16 to 19 digits of a Chinese issuer that pass Luhn. */
export function isBankCard(digits: string): boolean {
  if (digits.length < 16 || digits.length > 19 || !issuer.test(digits) || !luhn(digits)) return false;
  return digits.startsWith('62') || !startsWithDivision(digits);
}

/** Ten digits or more after a word for an account: an account book has no check digit. */
export const followsAccountWord = (text: string, at: number): boolean =>
  accountWord.test(text.slice(Math.max(0, at - 12), at));

/**
 * Many offices number payments as village code + sequence; where that starts with 4 or 5, one in ten passes Luhn.
 * Prefectures are 01 to 54 or 90, counties 00 to 43 or 81 to 89; the common card ranges (4367 42, 4270 20) are neither.
 */
function startsWithDivision(digits: string): boolean {
  const prefecture = Number(digits.slice(2, 4));
  const county = Number(digits.slice(4, 6));
  return (
    hasProvince(digits) &&
    ((prefecture >= 1 && prefecture <= 54) || prefecture === 90) &&
    (county <= 43 || (county >= 81 && county <= 89))
  );
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, even = false; i >= 0; i--, even = !even) {
    const digit = digits.charCodeAt(i) - 48;
    sum += even ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}
