import {followsAccountWord, isBankCard} from './bank-card.ts';
import {isCreditCode} from './credit-code.ts';
import {digitChains, touchesLetter, type DigitRun} from './digit-chains.ts';
import {hasDoorNumber} from './door-number.ts';
import {fold} from './fold.ts';
import {hasIdentifyingMask} from './identifying-mask.ts';
import {isIdentity15, isIdentity18} from './identity-number.ts';
import {isGroupedMobile, isMobilePhone} from './mobile-phone.ts';
import {hint, mayIdentify} from './may-identify.ts';

/** What was found. The value itself is never handed on. */
export type Detector =
  | 'id-18'
  | 'id-15'
  | 'bank-card'
  | 'mobile-phone'
  | 'landline'
  | 'address'
  | 'identifying-mask';

export interface DetectOptions {
  /** Rows about persons: door-number addresses, landlines and birthdays count too. */
  readonly persons?: boolean;
  /** A column of published office phones: phone numbers may stand. */
  readonly phones?: boolean;
  /** The row's own village code: a number that starts with it is the office's own (village code + sequence). */
  readonly ownCode?: string | null;
  /** A column of units' credit codes, of which some look like an ID number. */
  readonly unitCode?: boolean;
}

// Local numbers start with 2 to 8, so that the undialable 0999-0000001 is none.
const landline = /(?<!\d)0\d{2,3}[-\s)]{0,2}[2-8]\d{6,7}(?!\d)/;
const born =
  /(?:出生(?:日期|年月日?)?|生于|生日)[:]?\s*(?:19|20)\d\d\s*[年./-]?\s*\d{1,2}|(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?出生/;

/**
 * First personal datum in a text, raw and free text too; null if there is none (design 6). A cell is hostile: full-width
 * digits, digits of other scripts, invisible characters and numbers in groups are seen through.
 */
export function detect(text: string, options: DetectOptions = {}): Detector | null {
  const hints = mayIdentify(text, options.persons ?? false);
  if (hints === 0) return null;
  const folded = fold(text);
  if (hints & hint.numbers)
    for (const chain of digitChains(folded, 10)) {
      const found = inChain(folded, chain, options);
      if (found) return found;
    }
  if (hints & hint.masks && hasIdentifyingMask(folded)) return 'identifying-mask';
  if (!(hints & hint.person)) return null;
  if (!options.phones && landline.test(folded)) return 'landline';
  if (born.test(folded)) return 'identifying-mask';
  return hasDoorNumber(folded) ? 'address' : null;
}

function inChain(text: string, chain: readonly DigitRun[], options: DetectOptions): Detector | null {
  for (let i = 0; i < chain.length; i++) {
    const {digits, at} = chain[i]!;
    if (startsIdentity18(chain, i, options.unitCode)) return 'id-18';
    // Two numbers run together (ID + phone, ID + card): nothing an office numbers has 29 digits.
    if (digits.length >= 29 && (isIdentity18(digits) || isIdentity18(digits.slice(-18)))) return 'id-18';
    if (!options.phones && isGroupedMobile(chain, i)) return 'mobile-phone';
    if (digits.length >= 10 && followsAccountWord(text, at)) return 'bank-card';
    const own = options.ownCode && options.ownCode.length === 12 && digits.startsWith(options.ownCode);
    if (own || touchesLetter(text, at, digits.length)) continue;
    if (digits.length === 15 && isIdentity15(digits)) return 'id-15';
    if (lengths(chain, i, 3) === '6-6-3' && isIdentity15(joined(chain, i, 3))) return 'id-15';
    if (startsBankCard(chain, i)) return 'bank-card';
    if (!options.phones && isMobilePhone(digits) && !isFraction(text, at)) return 'mobile-phone';
  }
  return null;
}

/** 18 characters from run i on, ending where a run ends. */
function startsIdentity18(chain: readonly DigitRun[], i: number, unitCode = false): boolean {
  let id = '';
  for (let j = i; j < chain.length && id.length < 18; j++) {
    const {digits, x} = chain[j]!;
    id += digits;
    if (id.length === 17 && x && isIdentity18(id)) return true;
    if (id.length === 18) return isIdentity18(id) && !(unitCode && i === j && isCreditCode(id));
  }
  return false;
}

/** 16 to 19 digits in one run, in groups of four, or as 6 and the rest. */
function startsBankCard(chain: readonly DigitRun[], i: number): boolean {
  if (isBankCard(chain[i]!.digits)) return true;
  const shape = lengths(chain, i, 5);
  if (/^4-4-4-4-[1-3]$/.test(shape) && isBankCard(joined(chain, i, 5))) return true;
  if (shape.startsWith('4-4-4-4') && isBankCard(joined(chain, i, 4))) return true;
  return /^6-1[0-3](?:-|$)/.test(shape) && isBankCard(joined(chain, i, 2));
}

const lengths = (chain: readonly DigitRun[], i: number, count: number): string =>
  chain
    .slice(i, i + count)
    .map(run => run.digits.length)
    .join('-');
const joined = (chain: readonly DigitRun[], i: number, count: number): string =>
  chain
    .slice(i, i + count)
    .map(run => run.digits)
    .join('');

/** "0.1587…": digits behind the point of a number are no phone. */
const isFraction = (text: string, at: number): boolean =>
  text[at - 1] === '.' && /\d/.test(text[at - 2] ?? '');
