import {createHash} from 'node:crypto';

/** SHA-256 in lower-case hexadecimal digits, as `sha256sum` prints it. Not for the browser. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
