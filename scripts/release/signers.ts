import {createPublicKey, type KeyObject} from 'node:crypto';
import type {Release} from '../../src/release/history.ts';
import {sshPublicKey} from '../../src/release/ssh-signature.ts';
import {ReleaseRefused} from './release-refused.ts';

/** Who signs a release. */
export interface Signers {
  readonly key: KeyObject;
  readonly line: string;
  readonly fingerprint: string;
  /** The last release's key, where it was another one: it signs the checkpoint too, which names the new key. */
  readonly former: KeyObject | null;
  /** Why a former key does not. */
  readonly because: string | null;
}

/**
 * Null: unsigned. Throws ReleaseRefused where the key is not that of the last signed release, the old one is not at hand to
 * sign it over, and no reason is given: whoever takes over a county’s computer must not change the key without a trace.
 */
export function signers(
  options: {
    readonly key: KeyObject | null;
    readonly formerKeys?: readonly KeyObject[];
    readonly newKeyBecause?: string | null;
  },
  releases: readonly Release[]
): Signers | null {
  const {key, formerKeys = [], newKeyBecause = null} = options;
  if (!key) return null;
  const own = {key, ...sshPublicKey(createPublicKey(key))};
  const last = releases.findLast(({signed}) => signed)?.checkpoint.key ?? null;
  if (last === null || last === own.fingerprint) return {...own, former: null, because: null};
  const former = formerKeys.find(old => sshPublicKey(createPublicKey(old)).fingerprint === last) ?? null;
  if (!former && !newKeyBecause) throw new ReleaseRefused({kind: 'other-key', last, now: own.fingerprint});
  return {...own, former, because: former ? null : newKeyBecause};
}
