import {address} from '../model/addresses.ts';
import {canonicalJson} from '../model/canonical.ts';
import {sha256} from '../release/sha256.ts';
import {packTerms} from './files/file-terms.ts';
import type {AnyPack, PackKind} from './packs/any-pack.ts';
import type {PackFile, SiteFacts} from './files/pack-file.ts';
import {packFiles} from './pack-files.ts';
import type {FileSize, IndexEntry} from './packs/site-info.ts';

export type Write = (path: string, content: string | Buffer) => void;

/** A pack as it stands in the snapshot: `packs/village/990101101201.json` and its bytes. */
export interface WrittenPack {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Writes packs as canonical JSON, each with the terms it stands under, and beside each, from the same rows in memory, the files
 * of its page; keeps fingerprints and sizes.
 */
export interface PackWriter {
  /** Writes `packs/<kind>/<id>.json` and its page's files below `files/`, and gives its line for the index. */
  pack(pack: AnyPack, name: string): IndexEntry;
  /** The same, with the file that was written. */
  written(pack: AnyPack, name: string): {readonly entry: IndexEntry; readonly file: WrittenPack};
  /** Writes `index/<kind>.json`, lines in order of id. */
  index(kind: PackKind, entries: readonly IndexEntry[]): void;
  /** Writes one more file of the site below `files/`. */
  file(file: PackFile): void;
  counts(): Record<PackKind, number>;
  /** Rows and bytes of what was written, by path inside the site. */
  sizes(): Readonly<Record<string, FileSize>>;
  /** Hash over every pack's fingerprint: the version of the data. */
  fingerprint(): string;
}

export function packWriter(write: Write, site: SiteFacts): PackWriter {
  const terms = packTerms(site.settings);
  const hashes: string[] = [];
  const sizes: Record<string, FileSize> = {};
  const counts: Record<PackKind, number> = {
    village: 0,
    township: 0,
    county: 0,
    site: 0,
    unplaced: 0,
    project: 0,
    fund: 0,
    item: 0,
    payee: 0,
    check: 0,
    register: 0,
    use: 0,
    assets: 0,
    needs: 0,
    roots: 0,
    tasks: 0,
    teams: 0,
    oversight: 0,
    monitoring: 0,
    reconciliation: 0,
    punctuality: 0
  };
  const put = ({path, content, rows}: PackFile): void => {
    const bytes = Buffer.from(content);
    write(`files/${path}`, bytes);
    sizes[path] = {rows, bytes: bytes.length};
  };
  const written: PackWriter['written'] = (pack, name) => {
    const content = Buffer.from(canonicalJson({...pack, terms}));
    const entry = {id: pack.id, name, sha256: sha256(content)};
    const path = `packs/${pack.kind}/${pack.id}.json`;
    write(path, content);
    sizes[address.pack(pack.kind, pack.id).slice(1)] = {rows: null, bytes: content.length};
    for (const file of packFiles(pack, site)) put(file);
    hashes.push(`${pack.kind}/${pack.id} ${entry.sha256}\n`);
    counts[pack.kind]++;
    return {entry, file: {path, content}};
  };
  return {
    written,
    pack: (pack, name) => written(pack, name).entry,
    file: put,
    index(kind, entries) {
      write(`index/${kind}.json`, canonicalJson([...entries].sort((a, b) => (a.id < b.id ? -1 : 1))));
    },
    counts: () => ({...counts}),
    sizes: () => sizes,
    fingerprint: () => sha256([...hashes].sort().join(''))
  };
}
