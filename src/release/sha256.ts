import {createHash} from 'node:crypto';

/** SHA-256 in lower-case hexadecimal digits, as `sha256sum` prints it, of all parts one after the other. Not for the browser. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
