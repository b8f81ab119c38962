import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {checksInForce} from '../../src/checks/checks-in-force.ts';
import {loadChecks} from '../../src/checks/load-checks.ts';
import {runChecks} from '../../src/checks/run-checks.ts';
import type {CheckResult} from '../../src/model/checks.ts';
import type {Issue} from '../../src/model/issues.ts';
import type {SourceRow} from '../../src/model/records.ts';
import type {Settings} from '../../src/model/settings.ts';
import type {TableName} from '../../src/model/tables.ts';
import type {PackedEdition} from '../../src/match/edition.ts';
import {editionPacker} from '../../src/match/pack-edition.ts';
import type {DataFolder} from '../../src/read/data-folder.ts';
import {readAll} from '../../src/read/read-all.ts';
import {readSettings} from '../../src/read/read-settings.ts';
import {openStore, type Store} from '../../src/store/open-store.ts';
import {diskFolder} from '../disk/disk-folder.ts';
import {findingTable} from './finding-table.ts';
import {fullNames} from '../paper/full-names.ts';
import {PrintStopped} from '../paper/print-options.ts';

/** The inspector's edition and what was met on the way: rows that could not be read are counted, not hidden. */
export interface PrivateEdition {
  readonly packed: PackedEdition;
  readonly settings: Settings;
  readonly payments: number;
  readonly findings: number;
  readonly issues: readonly Issue[];
}

/**
 * Full names, all tables and all findings from the county's private folder: the tables of `npm run import` in
 * `private/tables`, the others from data/; for a demonstration data/ with the invented names of `private/demo`. Nothing is
 * masked or left out here, so whatever is made of it stays in private/. `withFindings` runs the checks, which takes longer; `see` is shown the
 * store and what they found before the store is closed.
 */
export async function privateEdition(
  data: string,
  own: string,
  withFindings: boolean,
  see?: (store: Store, results: readonly CheckResult[], settings: Settings) => Promise<void>
): Promise<PrivateEdition> {
  const issues: Issue[] = [];
  const sink = {add: (issue: Issue) => void issues.push(issue)};
  const tables = join(own, 'tables');
  const imported = existsSync(join(tables, 'disbursements.csv'));
  const names = imported ? null : await fullNames(own);
  const folder = imported ? privateOverPublic(diskFolder(tables), diskFolder(data)) : diskFolder(data);
  const settings = readSettings(diskFolder(data), sink);
  if (!settings)
    throw new PrintStopped(
      `${data}/settings.json 没有或有错,请先运行 npm run build 看提示。没有写任何文件。`
    );

  const packer = editionPacker(
    {
      edition: 'private',
      site_name: settings.site_name,
      publisher: settings.publisher,
      data_on: settings.data_on,
      data_status: settings.data_status,
      mask_form: settings.mask_form,
      terms: null
    },
    null
  );
  const scratch = mkdtempSync(join(tmpdir(), 'village-ledger-desk-'));
  const store = withFindings ? await openStore(join(scratch, 'store.duckdb')) : null;
  let payments = 0;
  const take = (table: TableName, source: SourceRow) => {
    const row = names && table === 'disbursements' ? withName(source, names) : source;
    packer.add(table, row.values);
    if (table === 'disbursements') payments++;
    return table === 'disbursements' ? {...row, values: {...row.values, _tier: 'full', _expired: 0}} : row;
  };
  try {
    readAll(
      folder,
      (table, rows) => {
        const full = rows.map(row => take(table, row));
        store?.load(table, full);
      },
      sink
    );
    let results: CheckResult[] = [];
    if (store) {
      await store.loaded();
      results = await runChecks(store, checksInForce(loadChecks(), settings).checks, settings);
      await see?.(store, results, settings);
    }
    const findings = store ? await findingTable(store, results) : null;
    return {
      packed: packer.pack(findings ? [findings] : []),
      settings,
      payments,
      findings: results.reduce((sum, {found}) => sum + found.length, 0),
      issues
    };
  } finally {
    store?.close();
    rmSync(scratch, {recursive: true, force: true});
  }
}

/** An imported table stands for the public one; published sums of sensitive items would count their rows twice. */
function privateOverPublic(own: DataFolder, open: DataFolder): DataFolder {
  const names = [...new Set([...own.names, ...open.names.filter(name => name !== 'aggregates.csv')])].sort();
  return {names, bytes: name => (own.names.includes(name) ? own : open).bytes(name)};
}

function withName(row: SourceRow, names: ReadonlyMap<string, string>): SourceRow {
  const name = names.get(String(row.values['disbursement_id']));
  return name === undefined ? row : {...row, values: {...row.values, payee: name}};
}
