import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A writer of files below one folder; makes folders as needed, each once. */
export function fileWriter(folder: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, {recursive: true});
      made.add(parent);
    }
    writeFileSync(file, content);
  };
}
