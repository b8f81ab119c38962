import type {DialectPairs} from './dialect.ts';
import {core, fold, type Simplify} from './fold.ts';

/** In the order in which equally good results are listed: a villager looks for a village first. */
export const kinds = ['village', 'township', 'item', 'fund', 'project'] as const;
export type Kind = (typeof kinds)[number];

/** What the index is built from. `parent` is printed beside the name and tells same names apart: the township of a
 * village, the village of a project, the document number of a fund. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly aliases?: readonly string[];
}

/** How to search, decided at build and carried by the index. */
export interface SearchOptions {
  /** Fuse is asked only when the exact lanes found fewer. */
  readonly fuzzyBelow: number;
  /** Shortest query in letters that Fuse is asked about; below, everything resembles everything. */
  readonly fuzzyFrom: number;
  readonly fuzzyMost: number;
  /** Only guesses about as good as the best: further ones are noise once one fits. */
  readonly fuzzyWithin: number;
  readonly fuse: {
    readonly threshold: number;
    readonly ignoreLocation: boolean;
    readonly ignoreFieldNorm: boolean;
  };
  readonly dialect: DialectPairs;
}

/** The index as it is shipped: columns as text, one entry a line, in order of kind and id. */
export interface SearchIndex {
  readonly version: 1;
  /** Entries of each kind, in the order of `kinds`. */
  readonly counts: readonly number[];
  /** Each id as [characters shared with the id above, base 36][rest]. */
  readonly ids: string;
  readonly names: string;
  /** The distinct parents, and for each entry which one (base 36, empty: none). */
  readonly parents: string;
  readonly parent: string;
  /** Entry number -> its other names, one a line. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Syllable -> the characters usually read so, then behind a space those that may be: {an: '安 厂', chang: '厂长'}. */
  readonly sounds: Readonly<Record<string, string>>;
  /** Traditional and simplified character by turns, where they differ. */
  readonly simplify: string;
  readonly options: SearchOptions;
  /** Whose the data is and under which terms, in words: whoever takes the file has them. */
  readonly terms: string;
}

/** One name by which an entry is found, ready to be matched. */
export interface Spelling {
  /** Folded, and its characters one by one. */
  readonly text: string;
  readonly characters: readonly string[];
  /** Without 村, 村委会, 社区 … */
  readonly core: string;
}
export interface Candidate {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  /** The name first, then its aliases. */
  readonly spellings: readonly Spelling[];
  /** Folded. */
  readonly within: string;
}
export interface Corpus {
  readonly candidates: readonly Candidate[];
  /** Character -> its readings; one unusual for typing (lü) also as it is typed (lu, lyu). */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  readonly simplify: Simplify;
  readonly options: SearchOptions;
}

/** Unpacks a shipped index, once, when the reader first uses the box. */
export function unpack(index: SearchIndex): Corpus {
  const simplify = unpackSimplify(index.simplify);
  const parents = index.parents.split('\n');
  const parent = index.parent.split('\n');
  const names = index.names.split('\n');
  const ids = index.ids.split('\n');
  const candidates: Candidate[] = [];
  let id = '';
  let at = 0;
  index.counts.forEach((count, k) => {
    for (let end = at + count; at < end; at++) {
      const packed = ids[at]!;
      id = id.slice(0, parseInt(packed[0]!, 36)) + packed.slice(1);
      const name = names[at]!;
      const all = [name, ...(index.aliases[at]?.split('\n') ?? [])];
      const place = parent[at] ? parents[parseInt(parent[at]!, 36)]! : null;
      const spellings = all.map(each => {
        const text = fold(each, simplify);
        return {text, characters: Array.from(text), core: core(text)};
      });
      const within = place === null ? '' : fold(place, simplify);
      candidates.push({kind: kinds[k]!, id, name, parent: place, spellings, within});
    }
  });
  return {candidates, sounds: unpackSounds(index.sounds), simplify, options: index.options};
}

/** Traditional and simplified character by turns -> a map. */
export function unpackSimplify(packed: string): Simplify {
  const simplify = new Map<string, string>();
  const pairs = Array.from(packed);
  for (let i = 0; i + 1 < pairs.length; i += 2) simplify.set(pairs[i]!, pairs[i + 1]!);
  return simplify;
}

/** The usual reading of each character first. */
export function unpackSounds(packed: SearchIndex['sounds']): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const rank of [0, 1])
    for (const syllable of Object.keys(packed)) {
      const typed = syllable.includes('v')
        ? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')]
        : [syllable];
      for (const character of Array.from(packed[syllable]!.split(' ')[rank] ?? ''))
        sounds.set(character, (sounds.get(character) ?? []).concat(typed));
    }
  return sounds;
}
