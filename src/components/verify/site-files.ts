import {sha256} from '@noble/hashes/sha2.js';
import {readStored} from '../../release/stored-file.ts';

/** The files of the site this page belongs to, and what the page says about them. */
export interface SiteFiles {
  /** The last release; 0: there is none. */
  readonly release: number;
  /** Is the site made from it? */
  readonly current: boolean;
  readonly words: Readonly<Record<string, string>>;
  /** Title and columns (name, kind, title) of each table of the contract. */
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly columns: readonly (readonly [name: string, kind: string, title: string])[];
      }
    >
  >;
  /** A file of the site; null where there is none. Throws a TypeError where nothing can be fetched, as from disk. */
  get(path: string): Promise<Uint8Array | null>;
  /** The content of a stored file that still fits its name; null where it is missing or damaged. */
  stored(entry: string): Promise<Uint8Array | null>;
}

export function siteFiles({dataset}: HTMLElement): SiteFiles {
  const root = dataset['root'] ?? '';
  const get: SiteFiles['get'] = async path => {
    const answer = await fetch(root + path);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  };
  return {
    release: Number(dataset['release']),
    current: dataset['current'] === 'yes',
    words: JSON.parse(dataset['words'] ?? '{}') as SiteFiles['words'],
    tables: JSON.parse(dataset['tables'] ?? '{}') as SiteFiles['tables'],
    get,
    async stored(entry) {
      const bytes = await get(`releases/files/${entry}`);
      return bytes && hashOf(bytes) === entry ? (readStored(bytes)?.content ?? null) : null;
    }
  };
}

/** SHA-256 in hexadecimal digits. Not the browser's own, which is missing on plain http. */
export const hashOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of sha256(bytes)) text += (byte + 256).toString(16).slice(1);
  return text;
};

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Fills {x} in a sentence. */
export const fill = (
  sentence: string | undefined,
  values: Readonly<Record<string, string | number>>
): string => (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
