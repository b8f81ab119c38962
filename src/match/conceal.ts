import {detect} from '../guard/detect.ts';

/** Stands where a number about a person stood. */
export const concealed = '●●●';

const veryLong = /[0-9\uff10-\uff19]{13,}[xX\uff38\uff58]?/gu;
const grouped = /[0-9\uff10-\uff19][0-9\uff10-\uff19\s\-—.]{2,}[0-9xX\uff10-\uff19\uff38\uff58]/gu;

/**
 * A cell of an own list as it may be shown or exported: ID numbers, bank cards and telephones are covered, wherever they
 * stand; village codes (12 digits) and credit codes of units stay.
 */
export function conceal(text: string, unitCode = false): string {
  if (!/[0-9\uff10-\uff19]{4}/u.test(text)) return text;
  if (unitCode && detect(text, {unitCode}) === null) return text;
  const covered = text.replace(veryLong, concealed);
  return detect(covered) === null ? covered : covered.replace(grouped, concealed);
}
