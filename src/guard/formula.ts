/** What may stand before a sign and be passed over by a spreadsheet: blanks, quotes, characters without width. */
const passedOver =
  '[\\s"\\u2018\\u2019\\u201c\\u201d\\uff02\\uff07\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]*';
const formula = new RegExp(`^(?:[\\t\\r\\n].|${passedOver}[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]\\s*\\S)`, 's');

/**
 * A text cell of a CSV that no spreadsheet will run: one that starts with = + - @, their full-width forms, a tab or a line
 * break, also after blanks or quotes, gets a single quote before it (OWASP; conventions 4). One that has it already stays.
 * Text columns only: an amount of -500.00 is no formula. A lone sign such as "-" is a dash and stays.
 */
export const guardFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);
