import {isBirthday} from './identity-number.ts';
import type {DigitRun} from './digit-chains.ts';

const groupings = ['3-4-4', '3-3-5', '4-3-4', '4-4-3', '3-8', '5-6', '2-3-3-3'];
const countryCode = /^(?:00)?86(?=1[3-9])/;
const whole = /^(?:00?86|86|0)?(1[3-9]\d{9})$/;

/** Is one run a mobile number, alone or behind 86, 0086 or 0? */
export const isMobilePhone = (digits: string): boolean => whole.test(digits);

/**
 * A mobile number written in groups that starts at run `from`. One whose last eight digits are a day is a serial number
 * with a date ("158 20240312").
 */
export function isGroupedMobile(chain: readonly Pick<DigitRun, 'digits'>[], from: number): boolean {
  let digits = '';
  const lengths: number[] = [];
  for (let i = from; i < chain.length && digits.length < 11; i++) {
    const run = i === from ? chain[i]!.digits.replace(countryCode, '') : chain[i]!.digits;
    digits += run;
    lengths.push(run.length);
  }
  return (
    digits.length === 11 &&
    groupings.includes(lengths.join('-')) &&
    /^1[3-9]/.test(digits) &&
    !isBirthday(digits.slice(3))
  );
}
