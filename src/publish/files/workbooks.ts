import {readFileSync} from 'node:fs';
import type {IndexOf} from '../index-entries.ts';
import type {PackKind, PackOf} from '../packs/any-pack.ts';
import type {CheckPack, RegisterPack} from '../packs/findings.ts';
import type {FundPack} from '../packs/fund.ts';
import type {PlaceLine} from '../packs/parents.ts';
import type {PunctualityPack} from '../packs/punctuality.ts';
import type {SiteInfo} from '../packs/site-info.ts';
import {fundTable, projectTable, townshipTable, villageTable} from './place-tables.ts';
import {monitoringTable} from './monitoring-table.ts';
import {needTable} from './need-table.ts';
import {oversightTables} from './oversight-tables.ts';
import {pointsTable} from './points-table.ts';
import {punctualityTable} from './punctuality-table.ts';
import {financingTable, rootTable} from './root-tables.ts';
import {tablePath} from './table-paths.ts';
import {tableCsv, tableWorkbook, type WorkbookTable} from './workbook-table.ts';

/**
 * Every table of the snapshot that is handed out whole: villages, townships, projects, funds, the points to verify, what is late. They are
 * made from packs alone, so they hold nothing that a pack does not.
 */
export function workbookTables(snapshot: string): readonly WorkbookTable[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(`${snapshot}/${path}`, 'utf8'));
  const index = <K extends PackKind>(kind: K) => read(`index/${kind}.json`) as readonly IndexOf<K>[];
  const packs = <K extends PackKind>(kind: K): PackOf<K>[] =>
    index(kind).map(({id}) => read(`packs/${kind}/${id}.json`) as PackOf<K>);
  const {settings, current_year} = read('site.json') as SiteInfo;
  const checks: readonly CheckPack[] = packs('check');
  const registers: readonly RegisterPack[] = packs('register');
  const punctuality: readonly PunctualityPack[] = packs('punctuality');
  const townships = packs('township');
  const lines = new Map<string, PlaceLine>(
    townships.flatMap(({rows}) => rows.villages.map(line => [line.code, line] as const))
  );
  const found = checks.flatMap(({rows}) =>
    rows.findings.flatMap(({village_code}) => (village_code === null ? [] : [village_code]))
  );
  const villages = index('village');
  const township = new Map(villages.map(({id, township_code}) => [id, township_code ?? '']));
  const funds: readonly FundPack[] = packs('fund');
  return [
    villageTable(villages, lines, counted(found), current_year),
    townshipTable(index('township'), counted(found.map(code => township.get(code) ?? '')), current_year),
    projectTable(index('project')),
    fundTable(funds),
    ...packs('oversight').flatMap(oversightTables),
    ...packs('monitoring').map(monitoringTable),
    ...packs('needs').map(needTable),
    ...packs('roots').flatMap(pack => [rootTable(pack), ...financingTable(pack)]),
    ...(checks.length ? [pointsTable(checks, registers[0]?.rows.entries ?? [], settings)] : []),
    ...punctuality.map(punctualityTable)
  ];
}

function counted(codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The files themselves, one after the other; the same data gives the same bytes. */
export async function* workbooks(
  snapshot: string
): AsyncGenerator<{readonly path: string; readonly content: string | Uint8Array; readonly rows: number}> {
  const facts = JSON.parse(readFileSync(`${snapshot}/site.json`, 'utf8')) as SiteInfo;
  const status = facts.settings.data_status;
  for (const table of workbookTables(snapshot)) {
    const rows = table.rows.length;
    yield {path: tablePath(table.path, status, 'csv'), content: tableCsv(table, facts), rows};
    yield {path: tablePath(table.path, status, 'xlsx'), content: await tableWorkbook(table, facts), rows};
  }
}
