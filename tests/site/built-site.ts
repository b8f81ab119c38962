import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';
import {goldenPayments} from './golden-payments.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built golden site. */
    site: string;
  }
}

// The projects site and browser each call this in one process: the second gets the first one's site.
const shared: {building?: Promise<string> | undefined; folder?: string; users: number} = ((
  globalThis as {villageLedgerGolden?: typeof shared}
).villageLedgerGolden ??= {users: 0});

/**
 * Builds the golden site once for a test run, by the same function as `npm run build`, and gives its folder to the tests
 * (`inject('site')`). SITE=folder takes one that is built already.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env['SITE'];
  if (given) {
    project.provide('site', resolve(given));
    return () => {};
  }
  shared.users++;
  project.provide('site', await (shared.building ??= build()));
  return () => {
    if (--shared.users === 0 && shared.folder) rmSync(shared.folder, {recursive: true, force: true});
  };
}

async function build(): Promise<string> {
  const {buildPortal} = await import('../../scripts/site/build-portal.ts');
  const folder = (shared.folder = mkdtempSync(join(tmpdir(), 'village-ledger-golden-')));
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  cpSync(fileURLToPath(new URL('./golden/data', import.meta.url)), data, {recursive: true});
  writeFileSync(join(data, 'disbursements.csv'), goldenPayments());
  await buildPortal({data, out, snapshot: join(folder, 'snapshot')});
  return out;
}
