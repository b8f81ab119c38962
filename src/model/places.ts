/** Division codes: 12 digits a village, of which 9 name the township and 6 the county (国统字〔2009〕91号). */
export const townshipOf = (villageCode: string): string => villageCode.slice(0, 9);
export const countyOf = (code: string): string => code.slice(0, 6);

/** What may stand in an address, unique without regard to case. */
export const idPattern = /^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/;
export const isId = (text: string): boolean => idPattern.test(text) && !text.endsWith('.');
