import type {PackLike} from '../../src/release/pack-rows.ts';
import {sha256} from '../../src/release/sha256.ts';
import {readStored} from '../../src/release/stored-file.ts';

/** Where stored files are read from: a folder, or a site over http. */
export interface StoredFiles {
  stored(entry: string): Uint8Array | null;
}

/** The content of a stored file whose bytes still fit its name; null where it is missing or damaged. */
export function contentOf(files: StoredFiles, entry: string): Uint8Array | null {
  const stored = files.stored(entry);
  return stored && sha256(stored) === entry ? (readStored(stored)?.content ?? null) : null;
}

/** Is this, byte for byte, the content that is stored under an entry? */
export function holds(files: StoredFiles, entry: string | undefined, content: Uint8Array): boolean {
  const known = entry === undefined ? null : contentOf(files, entry);
  return known !== null && Buffer.compare(known, content) === 0;
}

/** A stored pack; undefined where it is missing, damaged or no pack. */
export function packIn(files: StoredFiles, entry: string): PackLike | undefined {
  const content = contentOf(files, entry);
  if (content === null) return undefined;
  try {
    const pack = JSON.parse(new TextDecoder().decode(content)) as PackLike | null;
    return pack && typeof pack.rows === 'object' && pack.rows !== null ? pack : undefined;
  } catch {
    return undefined;
  }
}

/** Does a file hold this text as a whole cell of a CSV or as a whole string of JSON? */
export function hasCell(bytes: Uint8Array, value: string): boolean {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(value)) return false;
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[,"\\r\\n\\t])${escaped}(?=$|[,"\\r\\n\\t])`, 'm').test(text);
}
