import {createHash, createPublicKey, sign, verify, type KeyObject} from 'node:crypto';
import {namespace} from './signature-names.ts';

const algorithm = 'ssh-ed25519';
const hashName = 'sha512';
const begin = '-----BEGIN SSH SIGNATURE-----\n';
const end = '-----END SSH SIGNATURE-----\n';

/** The public half as OpenSSH writes it, `ssh-ed25519 AAAA…`, and its short name `SHA256:…` (as `ssh-keygen -l` prints). */
export function sshPublicKey(key: KeyObject): {readonly line: string; readonly fingerprint: string} {
  const blob = keyBlob(key);
  const digest = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '');
  return {line: `${algorithm} ${blob.toString('base64')}`, fingerprint: `SHA256:${digest}`};
}

/**
 * An Ed25519 signature in the form of OpenSSH (PROTOCOL.sshsig), so that anybody checks it without our code:
 * `ssh-keygen -Y verify -f allowed_signers -I village-ledger -n village-ledger-checkpoint -s checkpoint.txt.sig < checkpoint.txt`
 */
export function signSsh(message: string, privateKey: KeyObject): string {
  return armoured(createPublicKey(privateKey), sign(null, signedBlob(message), privateKey));
}

/** True where this very signature, written as signSsh writes it, fits the message and the key of this public line. */
export function verifySsh(message: string, signature: string, publicLine: string): boolean {
  const key = readPublicLine(publicLine);
  if (!key || !signature.startsWith(begin) || !signature.endsWith(end)) return false;
  const blob = Buffer.from(signature.slice(begin.length, -end.length), 'base64');
  const raw = blob.subarray(-64);
  return armoured(key, raw) === signature && verify(null, signedBlob(message), key, raw);
}

/** `ssh-ed25519 AAAA… [comment]` as a key; null where it is none. */
export function readPublicLine(line: string): KeyObject | null {
  const [kind, base64 = ''] = line.trim().split(' ');
  const blob = Buffer.from(base64, 'base64');
  const head = field(Buffer.from(algorithm));
  if (kind !== algorithm || blob.length !== head.length + 36 || !blob.subarray(0, head.length).equals(head))
    return null;
  const x = blob.subarray(-32).toString('base64url');
  return createPublicKey({key: {kty: 'OKP', crv: 'Ed25519', x}, format: 'jwk'});
}

function armoured(key: KeyObject, raw: Uint8Array): string {
  const blob = Buffer.concat([
    Buffer.from('SSHSIG'),
    Buffer.from([0, 0, 0, 1]),
    field(keyBlob(key)),
    field(Buffer.from(namespace)),
    field(Buffer.alloc(0)),
    field(Buffer.from(hashName)),
    field(Buffer.concat([field(Buffer.from(algorithm)), field(Buffer.from(raw))]))
  ]);
  return begin + blob.toString('base64').replace(/.{1,70}/g, '$&\n') + end;
}

function keyBlob(key: KeyObject): Buffer {
  const {x} = key.export({format: 'jwk'});
  return Buffer.concat([field(Buffer.from(algorithm)), field(Buffer.from(String(x), 'base64url'))]);
}

function signedBlob(message: string): Buffer {
  const digest = createHash(hashName).update(message).digest();
  return Buffer.concat([
    Buffer.from('SSHSIG'),
    field(Buffer.from(namespace)),
    field(Buffer.alloc(0)),
    field(Buffer.from(hashName)),
    field(digest)
  ]);
}

/** A string as SSH writes it: four bytes of length, then the bytes. */
function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
