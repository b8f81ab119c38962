import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sha256} from '../../src/release/sha256.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));

/** All of the guard and of the contract it reads. */
const rooms = ['src/guard', 'src/model'];
/** What lets new content out by them, what judges old content by them, and what says when that may be left undone. */
const doors = [
  'scripts/site/intake.ts',
  'scripts/site/data-review.ts',
  'scripts/scan/scan-files.ts',
  'scripts/release/review-old.ts',
  'scripts/release/judge-packs-thread.ts',
  'scripts/release/same-rules.ts'
];

/** What a file needs to run: `import type` is gone by then. A script of a thread is named by its address. */
const needed =
  /^(?:import|export)\s(?!type\b)(?:[^;'"]*?\bfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)|new URL\('([^']+\.ts)', import\.meta\.url\)/gm;

/**
 * One hash over all that decides what may leave: the guard, the doors that use it, every file they need to run, and the
 * packages these need, as package-lock.json has them, Node among them. An update that leaves it as it is changes pages or
 * words, and judges no content otherwise than before. `root`: the folder of the house.
 */
export function guardHash(root = home): string {
  const {files, packages} = guardParts(root);
  const lines = files.map(name => `${sha256(readFileSync(join(root, name)))}  ${name}\n`);
  return sha256(...lines, ...lockedLines(root, ['node', ...packages]));
}

/** The files that decide what may leave, found by following their imports, and the packages they name; both in order. */
export function guardParts(root = home): {
  readonly files: readonly string[];
  readonly packages: readonly string[];
} {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [
    ...rooms.flatMap(room =>
      readdirSync(join(root, room), {recursive: true, encoding: 'utf8'})
        .filter(name => name.endsWith('.ts'))
        .map(name => `${room}/${name.replaceAll('\\', '/')}`)
    ),
    ...doors
  ];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const [, still, called, thread] of readFileSync(join(root, file), 'utf8').matchAll(needed)) {
      const target = still ?? called ?? thread!;
      if (target.startsWith('.') || thread) waiting.push(join(dirname(file), target).replaceAll('\\', '/'));
      else if (!target.startsWith('node:'))
        packages.add(target.split('/', target.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  return {files: [...files].sort(), packages: [...packages].sort()};
}

/** What package-lock.json says of these packages, of those within them, and of all that they need in turn. */
function lockedLines(root: string, names: readonly string[]): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, {dependencies?: Record<string, string>}>;
  };
  const lines = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    for (const [path, entry] of Object.entries(lock.packages)) {
      if (path !== `node_modules/${name}` && !path.startsWith(`node_modules/${name}/`)) continue;
      const line = `${JSON.stringify(entry)}  ${path}\n`;
      if (lines.has(line)) continue;
      lines.add(line);
      waiting.push(...Object.keys(entry.dependencies ?? {}));
    }
  return [...lines].sort();
}
