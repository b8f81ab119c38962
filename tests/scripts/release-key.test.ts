import {spawnSync} from 'node:child_process';
import {createPublicKey, type KeyObject} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {readFormerKeys, readReleaseKey} from '../../scripts/release/release-key.ts';
import {sshPublicKey} from '../../src/release/ssh-signature.ts';

const home = mkdtempSync(join(tmpdir(), 'village-ledger-key-'));
const file = join(home, '.village-ledger/release-key.pem');
afterAll(() => rmSync(home, {recursive: true}));
const run = (args: readonly string[], environment: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/key.ts', ...args], {
    encoding: 'utf8',
    env: {...process.env, HOME: home, LANG: 'zh_CN.UTF-8', LC_ALL: '', ...environment}
  });
const fingerprint = (key: KeyObject | null) => sshPublicKey(createPublicKey(key!)).fingerprint;

// In order: each command finds what the one before left.
describe('npm run key', () => {
  test('makes a key in the user’s home that only the user can read, and prints its fingerprint', () => {
    const {status, stdout} = run([]);
    expect(status).toBe(0);
    expect(stdout).toContain(fingerprint(readReleaseKey(file)));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('leaves a key that is there as it is, and says so', () => {
    const before = readFileSync(file, 'utf8');
    const {status, stderr} = run([]);
    expect(status).toBe(1);
    expect(stderr).toContain('已经有密钥了');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('--renew puts the old key aside under a number and makes a new one, again and again', () => {
    const keys = [fingerprint(readReleaseKey(file))];
    for (const number of [1, 2]) {
      const {status, stdout} = run(['--renew']);
      expect(status).toBe(0);
      expect(stdout).toContain(`release-key.${number}.pem`);
      expect(readFormerKeys(file).map(fingerprint)).toEqual(keys);
      keys.push(fingerprint(readReleaseKey(file)));
    }
    expect(new Set(keys).size).toBe(3);
  });

  test('refuses a place inside the project and an unknown option, and writes nothing', () => {
    const inside = run(['--renew'], {VILLAGE_LEDGER_RELEASE_KEY: 'tests/release-key.pem'});
    expect([inside.status, inside.stdout]).toEqual([1, '']);
    expect(inside.stderr).toContain('密钥不能放在项目文件夹里');
    expect(readReleaseKey('tests/release-key.pem')).toBeNull();
    expect(run(['--new']).status).toBe(1);
  });
});
