import {createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {basename, dirname, extname, join} from 'node:path';
import {sshPublicKey} from '../../src/release/ssh-signature.ts';

/** Where the signing key lies: outside the project, in the user's home, unless VILLAGE_LEDGER_RELEASE_KEY names another file. */
export const releaseKeyFile = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home = homedir()
): string => environment['VILLAGE_LEDGER_RELEASE_KEY'] || join(home, '.village-ledger', 'release-key.pem');

/** The signing key; null: there is none, releases are unsigned. Throws where the file is no Ed25519 key. */
export function readReleaseKey(file: string): KeyObject | null {
  if (!existsSync(file)) return null;
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`not an Ed25519 key: ${file}`);
  return key;
}

/** Makes a new key, readable for its owner only, and never over an old one. Gives its public half. */
export function makeReleaseKey(file: string): {line: string; fingerprint: string} {
  const {privateKey} = generateKeyPairSync('ed25519');
  mkdirSync(dirname(file), {recursive: true, mode: 0o700});
  writeFileSync(file, privateKey.export({format: 'pem', type: 'pkcs8'}), {flag: 'wx', mode: 0o600});
  return sshPublicKey(createPublicKey(privateKey));
}

/** Puts the key aside, beside its place, under the first free number: `release-key.1.pem`. Gives that name. */
export function setAsideReleaseKey(file: string): string {
  for (let number = 1; ; number++) {
    const aside = formerName(file, number);
    if (existsSync(aside)) continue;
    renameSync(file, aside);
    return aside;
  }
}

/** Keys that were put aside, in order of number. */
export function readFormerKeys(file: string): KeyObject[] {
  const keys: KeyObject[] = [];
  for (let number = 1; existsSync(formerName(file, number)); number++)
    keys.push(readReleaseKey(formerName(file, number))!);
  return keys;
}

const formerName = (file: string, number: number): string =>
  join(dirname(file), `${basename(file, extname(file))}.${number}${extname(file)}`);
