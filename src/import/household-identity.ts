import {householdToken, normaliseId, tokenPattern} from '../guard/token.ts';

/** The form of an ID number: 18 characters, 17 digits and a check character, or the 15 digits of before 1999. */
const shape = /^(?:\d{17}[\dX]|\d{15})$/u;

export interface Identity {
  /** Public stand-in, or null without a key. */
  readonly token: string | null;
  /** Who it is, for counting recipients in memory only: never written anywhere. */
  readonly key: string | null;
  /** The cell holds something that is no ID number. */
  readonly bad: boolean;
}

/** An ID number's cell -> token of the payment's year. The number itself goes no further than this function. */
export function householdIdentity(cell: string, year: number | null, key: Uint8Array | null): Identity {
  const id = normaliseId(cell.replace(/^['’‘`]/u, ''));
  if (id === '' || /^[-—/]+$/u.test(id)) return {token: null, key: null, bad: false};
  if (!shape.test(id)) return {token: null, key: null, bad: true};
  return {token: key && year !== null ? tokenOfYear(key, year, id) : null, key: id, bad: false};
}

/** Tokens of this run, in memory only: a household stands in a dozen lists of a year, and each token costs two hashes. */
const made = new Map<string, string>();
const mostMade = 1 << 17;
let madeWith: Uint8Array | null = null;

function tokenOfYear(key: Uint8Array, year: number, id: string): string {
  if (key !== madeWith) made.clear();
  madeWith = key;
  const name = id + year;
  const known = made.get(name);
  if (known !== undefined) return known;
  const token = householdToken(key, year, id);
  if (made.size < mostMade) made.set(name, token);
  return token;
}

/** A household's own number may be an ID number in disguise: only its token goes on. A token stays as it is. */
export function tokenOf(
  household: string | null,
  year: number | null,
  key: Uint8Array | null
): string | null {
  if (household === null || tokenPattern.test(household)) return household;
  return key && year !== null ? householdToken(key, year, household) : null;
}
