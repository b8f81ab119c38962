import {unpackSimplify, unpackSounds} from '../search/search-index.ts';
import type {Simplify} from '../search/fold.ts';
import {openTable, type Table} from './open-table.ts';
import type {PackedTable} from './packed-table.ts';

/** What the tool says of the data it compares with. */
export interface EditionAbout {
  /** public: the site's own data, names masked as published. private: full names, never leaves the county's machine. */
  readonly edition: 'public' | 'private';
  readonly site_name: {readonly zh: string; readonly en: string};
  readonly publisher: {readonly zh: string; readonly en: string};
  readonly data_on: string;
  readonly data_status: 'real' | 'demonstration' | 'transcription';
  readonly mask_form: 'stars' | 'mou' | 'one-star';
  /** Licence, attribution and terms of what is published; null: what leaves no machine has none. */
  readonly terms: {readonly zh: string; readonly en: string} | null;
}

/**
 * The data as it is shipped: tables as columns, and readings of just the characters that occur (search/build-index). It
 * holds no key, no ID number and no account.
 */
export interface PackedEdition {
  readonly version: 1;
  readonly about: EditionAbout;
  readonly tables: readonly PackedTable[];
  readonly sounds: Readonly<Record<string, string>>;
  readonly simplify: string;
}

/** How names are said, for the characters of this county. */
export interface Speech {
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  readonly simplify: Simplify;
}

export interface Edition extends Speech {
  readonly about: EditionAbout;
  readonly tables: ReadonlyMap<string, Table>;
}

export function openEdition(packed: PackedEdition): Edition {
  return {
    about: packed.about,
    tables: new Map(packed.tables.map(table => [table.name, openTable(table)])),
    sounds: unpackSounds(packed.sounds),
    simplify: unpackSimplify(packed.simplify)
  };
}
