/** `damaged`: a spreadsheet has turned the digits into a number (4.33124E+11, 433124102003.0); they cannot be won back. */
export type ParsedCode =
  | {readonly kind: 'code'; readonly code: string}
  | {readonly kind: 'none'}
  | {readonly kind: 'bad'}
  | {readonly kind: 'damaged'};

/** A code is text: its zeros stay. An apostrophe or ="…" that keeps Excel from counting is taken off. */
export function parseCode(text: string, digits?: number): ParsedCode {
  if ((digits === undefined || text.length === digits) && /^\d+$/u.test(text))
    return {kind: 'code', code: text};
  const body = text
    .normalize('NFKC')
    .trim()
    .replace(/^=?"(.*)"$/u, '$1')
    .replace(/^['`’‘]/u, '')
    .trim();
  if (body === '' || /^[-–—/]+$/u.test(body)) return {kind: 'none'};
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/iu.test(body) || /^\d+\.\d*$/u.test(body)) return {kind: 'damaged'};
  if (!/^\d+$/u.test(body) || (digits !== undefined && body.length !== digits)) return {kind: 'bad'};
  return {kind: 'code', code: body};
}
