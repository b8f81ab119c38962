/**
 * `npm test`: types, format, then every test (unit, golden site, browser), in one exit code. Extra words go to the
 * runner: `npm test -- tests/read`.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'village-ledger-test-'));
const results = join(folder, 'results.json');
const words = process.argv.slice(2);

const steps: [name: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['pages', 'astro', ['check', '--minimumFailingSeverity', 'warning']],
  ['format', 'prettier', ['--check', '.', '--log-level', 'warn']],
  [
    'tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...words]
  ]
];

let failed = 0;
for (const [name, command, args] of words.length ? steps.slice(-1) : steps) {
  console.log(`\n# ${name}`);
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'}
  });
  if (status !== 0) {
    failed++;
    console.log(`# ${name}: failed`);
  }
}

console.log(closingLine());
rmSync(folder, {recursive: true, force: true});
process.exit(failed ? 1 : 0);

function closingLine(): string {
  try {
    const {numPassedTests, numFailedTests, numPendingTests} = JSON.parse(readFileSync(results, 'utf8'));
    return `\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`;
  } catch {
    return '\n0 passed, 1 failed';
  }
}
