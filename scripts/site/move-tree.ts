import {cpSync, existsSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Moves what is in a folder into another, which keeps what it has; a file of the same name is replaced. Whole folders go
 * by one rename; across disks, where a rename is refused, by copying.
 */
export function moveTree(from: string, to: string): void {
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveTree(source, target);
    else moveEntry(source, target);
  }
}

/** Moves one file or folder to where there is none of that name. */
export function moveEntry(source: string, target: string): void {
  try {
    renameSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(source, target, {recursive: true});
    rmSync(source, {recursive: true, force: true});
  }
}
