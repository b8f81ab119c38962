import {sha256} from './sha256.ts';

/**
 * The few lines that stand for a whole release: whoever keeps them (a newspaper, an auditor, a sheet on a village board)
 * can later prove what was published. Each names the last one's hash, so that one checkpoint holds all before it.
 */
export interface Checkpoint {
  readonly publisher: string;
  readonly release: number;
  readonly published_on: string;
  /** SHA-256 of manifest.json. */
  readonly manifest: string;
  /** SHA-256 of the last release's checkpoint.txt; null in the first. */
  readonly previous: string | null;
  /** The signing key as OpenSSH names it (`SHA256:…`); null: not signed. */
  readonly key: string | null;
}

const head = 'village-ledger checkpoint 1';
const none = 'none';
const shape = new RegExp(
  `^${head}\npublisher (?<publisher>[^\n]*)\nrelease (?<release>[1-9][0-9]*)\npublished_on (?<published_on>\\d{4}-\\d{2}-\\d{2})\n` +
    `manifest (?<manifest>[0-9a-f]{64})\nprevious (?<previous>[0-9a-f]{64}|${none})\nkey (?<key>SHA256:[0-9A-Za-z+/]{43}|${none})\n$`
);

export const checkpointText = (checkpoint: Checkpoint): string =>
  [
    head,
    `publisher ${checkpoint.publisher.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()}`,
    `release ${checkpoint.release}`,
    `published_on ${checkpoint.published_on}`,
    `manifest ${checkpoint.manifest}`,
    `previous ${checkpoint.previous ?? none}`,
    `key ${checkpoint.key ?? none}`,
    ''
  ].join('\n');

/** Reads a checkpoint; null where one character is not as checkpointText writes it. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const groups = shape.exec(text)?.groups;
  if (!groups) return null;
  const orNull = (value: string) => (value === none ? null : value);
  return {
    publisher: groups['publisher']!,
    release: Number(groups['release']),
    published_on: groups['published_on']!,
    manifest: groups['manifest']!,
    previous: orNull(groups['previous']!),
    key: orNull(groups['key']!)
  };
}

/** Sixteen digits in groups of four, short enough for print and for comparing aloud: `3f2a 91bc 07de 55aa`. */
export const shortFingerprint = (checkpoint: string): string =>
  sha256(checkpoint)
    .slice(0, 16)
    .replace(/.{4}(?=.)/g, '$& ');
