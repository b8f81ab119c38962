const longest = 60;

/**
 * A cell as a sentence may quote it: one line, no control or direction characters (a terminal prints these sentences),
 * cut after 60 letters. Markup stays text; whoever prints it escapes it.
 */
export function quoteCell(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line;
}
