/**
 * A text cell of a CSV that no spreadsheet will run: one that starts with = + - @, their full-width forms, a tab or a line
 * break gets a single quote before it (OWASP; conventions 4). Text columns only: an amount of -500.00 is no formula. A
 * lone sign such as "-" is a dash and stays.
 */
export const guardFormula = (text: string): string =>
  /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]./s.test(text) ? `'${text}` : text;
