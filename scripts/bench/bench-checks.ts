import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runCheck} from '../../src/checks/run-check.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {openStore} from '../../src/store/open-store.ts';
import {diskFolder} from '../disk/disk-folder.ts';
import {intake} from '../site/intake.ts';

/** Loads a folder of data as the build does and runs every check once: milliseconds each, the sum, and peak memory. Prints. */
export async function benchChecks(data: string): Promise<void> {
  const silent = {add: () => {}};
  const folder = mkdtempSync(join(tmpdir(), 'village-ledger-checks-'));
  const disk = diskFolder(data);
  const settings = readSettings(disk, silent);
  if (!settings) throw new Error(`no settings in ${data}`);
  const store = await openStore(join(folder, 'store.duckdb'));
  try {
    readAll(disk, intake(store, settings, silent).sink, silent);
    await store.loaded();
    const [{payments} = {payments: 0}] = await store.query<{payments: number}>(
      'SELECT count(*) AS payments FROM disbursements'
    );
    const lines = [];
    for (const check of checksInForce(loadChecks(), settings).checks) {
      const start = performance.now();
      const {found, passed} = await runCheck(store, check, settings.data_on);
      lines.push({
        check: check.check,
        ms: Math.round(performance.now() - start),
        compared: found.length + passed,
        found: found.length
      });
    }
    console.table(lines.sort((a, b) => b.ms - a.ms));
    const seconds = lines.reduce((sum, {ms}) => sum + ms, 0) / 1000;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${payments} payments · ${lines.length} checks · ${seconds.toFixed(1)} s · peak ${memory} MiB`
    );
  } finally {
    store.close();
    rmSync(folder, {recursive: true, force: true});
  }
}
