import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Manifest} from '../../src/release/manifest.ts';
import {sha256} from '../../src/release/sha256.ts';
import {guardHash} from './guard-version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Which code makes the site: the package's version, one hash over all that takes part, and one over what of it decides what
 * may leave, whether or not git is there.
 */
export function codeVersion(): Manifest['code'] {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
  const files = ['src', 'scripts']
    .flatMap(folder =>
      readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    )
    .concat(readdirSync(root).filter(name => /^(package\.json|[\w.]+\.config\.mjs)$/.test(name)))
    .sort();
  return {
    version,
    sha256: sha256(files.map(name => `${sha256(readFileSync(join(root, name)))}  ${name}\n`).join('')),
    guard_sha256: guardHash()
  };
}

/** Hash of package-lock.json: which packages take part. */
export const lockfileHash = (): string => sha256(readFileSync(join(root, 'package-lock.json')));
