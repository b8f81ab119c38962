import {townshipOf} from '../model/places.ts';
import type {Table} from '../model/table.ts';
import {tableNames, tables as contract, type TableName} from '../model/tables.ts';
import {fileRead} from './files-read.ts';
import type {ImportReport, Outcome} from './import-report.ts';
import type {ImportedTables} from './import-tables.ts';
import {withoutPersonalData} from './issue-log.ts';
import type {KnownTables} from './known-tables.ts';
import type {PreparedImport} from './prepare-import.ts';
import type {ImportInput} from './import-input.ts';

/** Tables whose rows leave the site only with the clerk's word: the number must stand in import.json. */
const needsConsent: ReadonlySet<TableName> = new Set([
  'villages',
  'funds',
  'projects',
  'items',
  'disbursements'
]);

/** The report of an import that has read everything; what leaves the site is asked here, since only now it is known. */
export function reportOf(
  {check, data: {names: published}}: Pick<ImportInput, 'check' | 'data'>,
  prepared: PreparedImport,
  imported: ImportedTables
): ImportReport {
  const {log, files, planned, mapped, sheets, remembered, announced} = prepared;
  const {comparison, known, figures, changes, disclosed} = imported;
  const compared = comparison.compared();
  for (const {table, gone} of compared) {
    // Rows of tables that no list fills follow from those that lists do: they are counted, not asked about.
    if (gone === 0 || !announced.includes(table)) continue;
    const level = needsConsent.has(table) && remembered.gone[table] !== gone ? 'must' : 'check';
    log.add({kind: 'rows-gone', table, rows: gone, level, place: {file: `${table}.csv`}});
  }
  const tables = comparison.tables();
  return withoutPersonalData({
    outcome: outcomeOf(check, log.counts.must, tables.length),
    files: files.map(file => fileRead(file, planned.get(file)!, mapped)),
    figures: figures.figures(placeNames(known)),
    compared,
    counts: log.counts,
    issues: log.issues,
    changes: changes.changes(),
    tables,
    needed: tableNames.filter(
      table =>
        (contract[table] as Table).required && !tables.includes(table) && !published.includes(`${table}.csv`)
    ),
    disclosure: {
      masked: disclosed.masked,
      aggregated: disclosed.aggregated,
      aggregated_fen: disclosed.aggregated_fen,
      withheld_by_rule: disclosed.withheldByRule
    },
    left_out: sheets.reduce((sum, {fates}) => sum + fates.left_out, 0)
  });
}

const outcomeOf = (check: boolean, must: number, tables: number): Outcome =>
  check ? 'checked' : must > 0 ? 'kept' : tables === 0 ? 'empty' : 'written';

/** Names of funds and townships for the report's sums. */
function placeNames(known: KnownTables) {
  const funds = new Map(
    known.rows('funds').map(({values}) => [values['fund_id'], String(values['fund'] ?? '')])
  );
  const townships = new Map(
    known
      .rows('villages')
      .map(({values}) => [townshipOf(String(values['village_code'])), String(values['township'] ?? '')])
  );
  return {fund: (id: string) => funds.get(id) ?? '', township: (code: string) => townships.get(code) ?? ''};
}
