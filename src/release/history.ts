import {parseChanges, type Changes} from './changes.ts';
import {parseCheckpoint, type Checkpoint} from './checkpoint.ts';
import {
  parseManifest,
  parsePackList,
  treeKinds,
  type Manifest,
  type PackList,
  type TreeKind
} from './manifest.ts';
import {sha256} from './sha256.ts';
import {readPublicLine, sshPublicKey, verifySsh} from './ssh-signature.ts';

/** One release as it lies in `releases/<n>/`, its texts read and found in order by themselves. */
export interface Release {
  readonly number: number;
  readonly manifest: Manifest;
  readonly manifestText: string;
  readonly checkpoint: Checkpoint;
  readonly checkpointText: string;
  /** Signed by the key that the checkpoint names, which stands in `allowed_signers`. */
  readonly signed: boolean;
  /** Signed with another key than the last signed release; null: not so. */
  readonly keyChange: KeyChange | null;
  readonly lists: Readonly<Record<TreeKind, PackList>>;
  readonly changes: Changes;
}

/** `handedOver`: the old key signed this checkpoint too, which names the new key (`handover.sig`). */
export interface KeyChange {
  readonly from: string;
  readonly handedOver: boolean;
}

/** What is wrong with a release; sentences are the site's and the commands'. */
export type ReleaseFault =
  | {readonly release: number; readonly kind: 'missing'}
  | {readonly release: number; readonly kind: 'damaged'; readonly file: string}
  | {readonly release: number; readonly kind: 'unlike-checkpoint'}
  | {readonly release: number; readonly kind: 'broken-chain'}
  | {readonly release: number; readonly kind: 'no-signature'}
  | {readonly release: number; readonly kind: 'bad-signature'};

export interface History {
  /** Sound ones, oldest first; a missing or damaged one is left out and named in `faults`. */
  readonly releases: readonly Release[];
  readonly faults: readonly ReleaseFault[];
}

/** The folder `releases/`: the numbers it has, and its texts by path (`2/manifest.json`, `allowed_signers`). */
export interface ReleaseFolder {
  readonly numbers: readonly number[];
  text(path: string): string | null;
}

/** Reads all releases and follows the chain: each names the manifest and the checkpoint of the one before. Never throws. */
export function readHistory(folder: ReleaseFolder): History {
  const faults: ReleaseFault[] = [];
  const releases: Release[] = [];
  const signers = (folder.text('allowed_signers') ?? '').split('\n').flatMap(line => signerOf(line));
  const last = Math.max(0, ...folder.numbers);
  for (let number = 1; number <= last; number++) {
    if (!folder.numbers.includes(number)) {
      faults.push({release: number, kind: 'missing'});
      continue;
    }
    const read = readRelease(folder, number);
    if ('file' in read) {
      faults.push({release: number, kind: 'damaged', file: read.file});
      continue;
    }
    if (sha256(read.manifestText) !== read.checkpoint.manifest) {
      faults.push({release: number, kind: 'unlike-checkpoint'});
      continue;
    }
    const before = releases.at(-1);
    const follows = before?.number === number - 1 ? before : undefined;
    if (number === 1 || follows) {
      const manifest = follows ? sha256(follows.manifestText) : null;
      const checkpoint = follows ? sha256(follows.checkpointText) : null;
      if (read.manifest.previous !== manifest || read.checkpoint.previous !== checkpoint)
        faults.push({release: number, kind: 'broken-chain'});
    }
    const signed = signatureOf(folder, read, signers);
    if (signed === 'missing') faults.push({release: number, kind: 'no-signature'});
    if (signed === 'bad') faults.push({release: number, kind: 'bad-signature'});
    const from = releases.findLast(release => release.signed)?.checkpoint.key;
    const changed = signed === 'good' && from != null && from !== read.checkpoint.key;
    const keyChange = changed ? {from, handedOver: isHandedOver(folder, read, signers, from)} : null;
    releases.push({...read, signed: signed === 'good', keyChange});
  }
  return {releases, faults};
}

type Unsigned = Omit<Release, 'signed' | 'keyChange'>;

function readRelease(folder: ReleaseFolder, number: number): Unsigned | {file: string} {
  const text = (name: string) => folder.text(`${number}/${name}`);
  const manifestText = text('manifest.json') ?? '';
  const manifest = parseManifest(manifestText);
  if (manifest?.release !== number) return {file: 'manifest.json'};
  const checkpointText = text('checkpoint.txt') ?? '';
  const checkpoint = parseCheckpoint(checkpointText);
  if (checkpoint?.release !== number || checkpoint.published_on !== manifest.published_on)
    return {file: 'checkpoint.txt'};
  const changes = parseChanges(text('changes.json') ?? '');
  if (changes?.release !== number) return {file: 'changes.json'};
  const lists: Partial<Record<TreeKind, PackList>> = {};
  for (const kind of treeKinds) {
    const list = parsePackList(text(`${kind}.json`) ?? '');
    if (!list) return {file: `${kind}.json`};
    lists[kind] = list;
  }
  return {
    number,
    manifest,
    manifestText,
    checkpoint,
    checkpointText,
    lists: lists as Record<TreeKind, PackList>,
    changes
  };
}

function signatureOf(
  folder: ReleaseFolder,
  release: Unsigned,
  signers: readonly {line: string; fingerprint: string}[]
): 'good' | 'none' | 'missing' | 'bad' {
  const {key} = release.checkpoint;
  if (key === null) return 'none';
  const signature = folder.text(`${release.number}/checkpoint.txt.sig`);
  if (signature === null) return 'missing';
  const signer = signers.find(({fingerprint}) => fingerprint === key);
  return signer && verifySsh(release.checkpointText, signature, signer.line) ? 'good' : 'bad';
}

function isHandedOver(
  folder: ReleaseFolder,
  {number, checkpointText}: Unsigned,
  signers: readonly {line: string; fingerprint: string}[],
  from: string
): boolean {
  const signature = folder.text(`${number}/handover.sig`);
  const signer = signers.find(({fingerprint}) => fingerprint === from);
  return signature !== null && signer !== undefined && verifySsh(checkpointText, signature, signer.line);
}

/** A line of `allowed_signers`: `village-ledger ssh-ed25519 AAAA…`. */
function signerOf(text: string): {line: string; fingerprint: string}[] {
  const line = text.split(' ').slice(1).join(' ');
  const key = readPublicLine(line);
  return key ? [{line, fingerprint: sshPublicKey(key).fingerprint}] : [];
}
