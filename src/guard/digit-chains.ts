/** One digit run; `x` says that the letter X stands behind it (check character of an ID number). */
export interface DigitRun {
  readonly digits: string;
  readonly at: number;
  readonly x: boolean;
}

const run = /\d+/g;
// Blanks, dashes, points and strokes that people write into long numbers; at most three ("430099 - 1963…").
const gap = /^[\s\-\u2010-\u2015\u2212_./·]{1,3}$/;
const check = /^[\s\-.·]{0,3}[xX\u0425\u0445\u03a7×]/;

/**
 * The digit runs of a folded text in chains: runs with only a short gap between them may be one number that somebody
 * wrote in groups. Chains of fewer than `least` digits are left out.
 */
export function digitChains(text: string, least = 11): DigitRun[][] {
  const chains: DigitRun[][] = [];
  let chain: DigitRun[] = [];
  let size = 0;
  let end = -1;
  const close = () => {
    if (size >= least) chains.push(chain);
    chain = [];
    size = 0;
  };
  for (const match of text.matchAll(run)) {
    const digits = match[0];
    const at = match.index;
    if (chain.length && !(at - end <= 3 && gap.test(text.slice(end, at)))) close();
    end = at + digits.length;
    chain.push({digits, at, x: check.test(text.slice(end, end + 4))});
    size += digits.length;
  }
  close();
  return chains;
}

/** Does a letter or digit touch the run? Then it is part of a code ("Z155110000004"). */
export function touchesLetter(text: string, at: number, length: number): boolean {
  return isAlphanumeric(text.charCodeAt(at - 1)) || isAlphanumeric(text.charCodeAt(at + length));
}

const isAlphanumeric = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
