import {intake} from '../site/intake.ts';
import {diskFolder} from '../disk/disk-folder.ts';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runChecks} from '../../src/checks/run-checks.ts';
import type {CheckResult} from '../../src/model/checks.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {openStore} from '../../src/store/open-store.ts';

/** What every check in force finds in a folder of published tables. Throws where its settings cannot be read. */
export async function runChecksOver(data: string): Promise<readonly CheckResult[]> {
  const silent = {add: () => {}};
  const folder = diskFolder(data);
  const settings = readSettings(folder, silent);
  if (!settings) throw new Error(`settings.json of ${data} cannot be read`);
  const store = await openStore(':memory:');
  try {
    readAll(folder, intake(store, settings, silent).sink, silent);
    await store.loaded();
    return await runChecks(store, checksInForce(loadChecks(), settings).checks, settings);
  } finally {
    store.close();
  }
}
