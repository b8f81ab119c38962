/**
 * How a file lies in `releases/files/`: a first line of 32 random hexadecimal digits (the nonce), then the content byte for
 * byte. The SHA-256 of the whole is the file's name and its entry in a manifest, so that `sha256sum` alone checks it and
 * `tail -n +2` gives the content. The nonce keeps an entry from being guessed once the file has been taken away for legal
 * reasons: who knows a village's other rows could else try amounts until the hash fits.
 */
export const nonceDigits = 32;
const line = nonceDigits + 1;
const nonceShape = /^[0-9a-f]{32}$/;

/** The bytes to store; throws on a nonce of another shape. */
export function storedFile(nonce: string, content: Uint8Array): Uint8Array {
  if (!nonceShape.test(nonce)) throw new RangeError('a nonce is 32 hexadecimal digits');
  const stored = new Uint8Array(line + content.length);
  stored.set(new TextEncoder().encode(`${nonce}\n`));
  stored.set(content, line);
  return stored;
}

/** Nonce and content of a stored file; null where the first line is no nonce. The first 33 bytes suffice for the nonce. */
export function readStored(
  stored: Uint8Array
): {readonly nonce: string; readonly content: Uint8Array} | null {
  const nonce = new TextDecoder().decode(stored.subarray(0, nonceDigits));
  if (!nonceShape.test(nonce) || stored[nonceDigits] !== 10) return null;
  return {nonce, content: stored.subarray(line)};
}
