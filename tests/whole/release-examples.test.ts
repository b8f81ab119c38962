import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawnSync} from 'node:child_process';
import {afterAll, expect, test} from 'vitest';
import {isSound, verifySite} from '../../scripts/verify/verify-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'village-ledger-examples-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const examples = readdirSync(join(root, 'examples'), {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

test.each(examples)('npm run release -- --data examples/%s makes a sound first release', name => {
  const at = (part: string) => join(folder, part);
  cpSync(join(root, 'examples', name), at(name), {recursive: true});
  const options = ['--data', at(name), '--out', at(`${name}-site`), '--snapshot', at(`${name}-snapshot`)];
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/release.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '', VILLAGE_LEDGER_RELEASE_KEY: at('no-key.pem')}
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('第1期已存档');
  expect(isSound(verifySite(at(`${name}-site`)))).toBe(true);
  expect(readdirSync(folder)).toContain(`${name}-releases`);
});
