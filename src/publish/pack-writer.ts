import {createHash} from 'node:crypto';
import {canonicalJson} from '../model/canonical.ts';
import {packTerms, type FileTerms} from './files/file-terms.ts';
import type {AnyPack, PackKind} from './packs/any-pack.ts';
import type {IndexEntry} from './packs/site-info.ts';

export type Write = (path: string, content: string) => void;

/** Writes packs as canonical JSON, each with the terms it stands under, and keeps their fingerprints. */
export interface PackWriter {
  /** Writes `packs/<kind>/<id>.json` and gives its line for the index. */
  pack(pack: AnyPack, name: string): IndexEntry;
  /** Writes `index/<kind>.json`, lines in order of id. */
  index(kind: PackKind, entries: readonly IndexEntry[]): void;
  counts(): Record<PackKind, number>;
  /** Hash over every pack's fingerprint: the version of the data. */
  fingerprint(): string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function packWriter(write: Write, settings: FileTerms): PackWriter {
  const terms = packTerms(settings);
  const hashes: string[] = [];
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
  return {
    pack(pack, name) {
      const content = canonicalJson({...pack, terms});
      const entry = {id: pack.id, name, sha256: sha256(content)};
      write(`packs/${pack.kind}/${pack.id}.json`, content);
      hashes.push(`${pack.kind}/${pack.id} ${entry.sha256}\n`);
      counts[pack.kind]++;
      return entry;
    },
    index(kind, entries) {
      write(`index/${kind}.json`, canonicalJson([...entries].sort((a, b) => (a.id < b.id ? -1 : 1))));
    },
    counts: () => ({...counts}),
    fingerprint: () => sha256([...hashes].sort().join(''))
  };
}
