import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {expect, test} from 'vitest';

/** Who may import whom (design 3). CONTRIBUTING.md prints this table; the last test keeps the two the same. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  charts: [],
  search: [],
  match: ['model', 'read', 'guard', 'search', 'spreadsheet'],
  spreadsheet: [],
  read: ['model', 'spreadsheet'],
  guard: ['model'],
  i18n: ['model'],
  demo: ['model'],
  release: ['model'],
  store: ['model'],
  checks: ['model', 'store'],
  import: ['model', 'read', 'guard', 'spreadsheet'],
  publish: ['model', 'store', 'guard', 'search', 'i18n', 'charts', 'release', 'spreadsheet'],
  views: ['model', 'i18n', 'charts', 'publish', 'release'],
  components: ['model', 'i18n', 'charts', 'publish', 'views', 'search', 'match', 'release'],
  pages: ['model', 'i18n', 'publish', 'views', 'components'],
  scripts: [
    'model',
    'charts',
    'search',
    'match',
    'read',
    'guard',
    'i18n',
    'demo',
    'release',
    'store',
    'checks',
    'import',
    'publish',
    'spreadsheet'
  ]
};

const files = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map(path => join(folder, path))
    .filter(path => /\.(ts|tsx|astro|mjs)$/.test(path));
const roomOf = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^src\//, '')
    .split('/')[0]!;
const ours = [...files('src'), ...files('scripts')].map(path => ({path, text: readFileSync(path, 'utf8')}));

test('every room is in the table', () => {
  expect([...new Set(ours.map(({path}) => roomOf(path)))].filter(room => !(room in mayImport))).toEqual([]);
});

test('a room imports only what the table allows', () => {
  const wrong = ours.flatMap(({path, text}) => {
    const targets = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.[^']+)'/g)].map(
      ([, target]) => target!
    );
    return targets
      .map(target => roomOf(relative('.', join(dirname(path), target))))
      .filter(room => room !== roomOf(path) && !mayImport[roomOf(path)]?.includes(room))
      .map(room => `${path} imports ${room}`);
  });
  expect(wrong).toEqual([]);
});

test('imports are named with their extension and by relative path', () => {
  const bare = ours.flatMap(({path, text}) =>
    [...text.matchAll(/\bfrom '(\.[^']*|src\/[^']*)'/g)]
      .filter(([, target]) => !/^\..*\.(ts|tsx|astro|css|mjs)$/.test(target!))
      .map(([whole]) => `${path}: ${whole}`)
  );
  expect(bare).toEqual([]);
});

test('there is no cupboard: no utils, lib, helpers, common, and no file that only hands on others', () => {
  const cupboards = /^(utils?|lib|helpers?|common|misc|shared)(\.\w+)?$/;
  expect(
    ours.map(({path}) => path).filter(path => path.split(/[\\/]/).some(part => cupboards.test(part)))
  ).toEqual([]);
  const barrels = ours.filter(({path, text}) => {
    const handsOn = /^\s*export\s*(\*|\{[^}]*\}|type\s*\{[^}]*\})\s*from\s/m.test(text);
    return /\.(ts|tsx)$/.test(path) && (handsOn || /^index\.tsx?$/.test(basename(path)));
  });
  expect(barrels.map(({path}) => path)).toEqual([]);
});

test('nothing is typed any, and no tool is told to look away', () => {
  const tests = files('tests')
    .filter(path => basename(path) !== 'imports.test.ts')
    .map(path => ({path, text: readFileSync(path, 'utf8')}));
  const loose = /\bas any\b|:\s*any\b|<any\b|\bany\[\]/;
  const blind = /@ts-(ignore|nocheck|expect-error)|eslint-disable/;
  const found = [...ours, ...tests].flatMap(({path, text}) =>
    text
      .split('\n')
      .map((line, at) => ({line: line.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '""'), place: `${path}:${at + 1}`}))
      .filter(({line}) => blind.test(line) || loose.test(line.replace(/\/\/.*|\/\*.*|^\s*\*.*/, '')))
      .map(({line, place}) => `${place} ${line.trim()}`)
  );
  expect(found).toEqual([]);
});

test('CONTRIBUTING.md prints this table', () => {
  const lines = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| (\w+) \| ([^|]+) \|$/gm);
  const printed = new Map([...lines].map(([, room, allowed]) => [room!, allowed!.trim()]));
  for (const [room, allowed] of Object.entries(mayImport)) {
    const said = printed.get(room) ?? '(not in the table)';
    if (room === 'scripts') expect(said).toBe('all but components, pages and views');
    else {
      const names = /^nothing of ours/.test(said) ? [] : said.split(', ');
      expect([room, ...names.sort()]).toEqual([room, ...[...allowed].sort()]);
    }
  }
});

test('scripts/ holds one file a command; what commands are made of lies in its folders', () => {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};
  const commands = Object.values(scripts).flatMap(line => line.match(/scripts\/([\w-]+\.ts)/)?.[1] ?? []);
  const files = readdirSync('scripts').filter(name => name.endsWith('.ts'));
  // pack-schemas is for whoever changes the types of packs, and CONTRIBUTING names it there.
  expect(files.filter(name => name !== 'pack-schemas.ts').sort()).toEqual(commands.sort());
});
