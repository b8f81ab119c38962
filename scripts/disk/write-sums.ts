import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sumsText, type Sum} from '../../src/release/sums.ts';

export const sumsFile = 'SHA256SUMS';

/** Writes SHA256SUMS over every file of a folder but itself, as `sha256sum -c` reads it. */
export function writeSums(folder: string): void {
  const sums: Sum[] = sitePaths(folder).map(path => ({
    path,
    sha256: createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  }));
  writeFileSync(join(folder, sumsFile), sumsText(sums));
}

/** Every file of a folder but SHA256SUMS, with `/` between names, in order. */
export function sitePaths(folder: string): string[] {
  const paths: string[] = [];
  const walk = (prefix: string) => {
    for (const entry of readdirSync(join(folder, prefix), {withFileTypes: true}))
      if (entry.isDirectory()) walk(`${prefix}${entry.name}/`);
      else paths.push(prefix + entry.name);
  };
  walk('');
  return paths.filter(path => path !== sumsFile).sort();
}
