import {existsSync, renameSync} from 'node:fs';

/** Where an import grows a folder, and where the last one waits during the two renames: beside it, on the same disk. */
export const growing = (folder: string): string => `${folder}.new`;
export const previous = (folder: string): string => `${folder}.old`;

/**
 * Puts back what an import was killed over: no folder but its `.old` means that the kill fell between the two renames, and
 * the last whole one is that. Every command that reads data/ calls it first. True where it put something back. Leftovers
 * beside a whole folder are left alone: another import may be at work on them.
 */
export function restoreFolder(folder: string): boolean {
  if (existsSync(folder) || !existsSync(previous(folder))) return false;
  renameSync(previous(folder), folder);
  return true;
}
