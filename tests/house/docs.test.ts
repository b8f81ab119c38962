import {readFileSync, readdirSync} from 'node:fs';
import {expect, test} from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as {scripts: Record<string, string>} & Record<
  string,
  Record<string, string>
>;

test('every command of package.json is explained in CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');
  const missing = Object.keys(manifest.scripts).filter(
    name => !text.includes(`npm ${name === 'start' || name === 'test' ? name : `run ${name}`}`)
  );
  expect(missing).toEqual([]);
});

test('every dependency has its reason and its door in docs/decisions/0005-dependencies.md, at an exact version', () => {
  const text = read('docs/decisions/0005-dependencies.md');
  const versions = {...manifest['dependencies'], ...manifest['devDependencies']};
  const listed = (name: string) =>
    text.includes(name) || (name.startsWith('@types/') && text.includes('@types/*'));
  expect(Object.keys(versions).filter(name => !listed(name))).toEqual([]);
  expect(
    Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  ).toEqual([]);
});

test('README.md and its Chinese twin give the same commands', () => {
  const commands = (file: string) =>
    [...read(file).matchAll(/npm [a-z][^`\n]*/g)].map(([command]) => command.trim());
  expect(commands('README.zh-CN.md')).toEqual(commands('README.md').map(command => command));
});

test('every decision has a title, a reason and a number of its own', () => {
  const files = readdirSync('docs/decisions');
  expect(new Set(files.map(file => file.slice(0, 4))).size).toBe(files.length);
  for (const file of files) expect(read(`docs/decisions/${file}`)).toMatch(/^# \d+\. /);
});
