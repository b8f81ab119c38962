/** 13 digits or more in a row (blanks between them too), or 11 that dial a mobile phone. Codes of 12 digits are not touched. */
const number = /\d(?:[ \u00a0]?\d){12,}[Xx]?|(?<!\d)1[3-9]\d{9}(?!\d)/gu;

/**
 * What an issue may quote of a cell: an ID, card or phone number typed into the wrong column must not reach a terminal, a
 * log or the report page by way of the sentence that complains about it.
 */
export const hideNumbers = (text: string): string => text.normalize('NFKC').replace(number, '***');
