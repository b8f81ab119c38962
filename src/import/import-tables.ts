import type {SourceRow} from '../model/records.ts';
import type {TableName} from '../model/tables.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {batchOf, idMaker, type IdMaker} from './assign-ids.ts';
import {changeLog, type ChangeLog} from './automatic-changes.ts';
import {blockPlaces} from './block-places.ts';
import {rowChecks} from './check-rows.ts';
import {averages} from './compare-averages.ts';
import {comparePublished, type PublishedComparison} from './compare-published.ts';
import {figuresOf, type FiguresLog} from './figures.ts';
import {importSheet} from './import-sheet.ts';
import {knownTables, publishedRows, type KnownTables} from './known-tables.ts';
import type {PreparedImport} from './prepare-import.ts';
import {publicTables, type Disclosed, type TableWriter} from './public-tables.ts';
import {publishedCells} from './published-cells.ts';
import {publishedPayments} from './published-payments.ts';
import {readMapped, recipientOf} from './read-mapped.ts';
import {lazyIndexes} from './row-context.ts';
import type {ImportInput} from './import-input.ts';
import {statedTotals, totalRows} from './stated-totals.ts';
import {tableIntake} from './table-intake.ts';

/** What came of reading all records, for the report. */
export interface ImportedTables {
  readonly comparison: PublishedComparison;
  readonly known: KnownTables;
  readonly figures: FiguresLog;
  readonly changes: ChangeLog;
  readonly disclosed: Disclosed;
  readonly ids: IdMaker;
}

/** Tables that the import writes of its own accord, beside those that lists fill. */
const derived: readonly TableName[] = [
  'project_villages',
  'aggregates',
  'published_totals',
  'oversight_sums'
];

/** Reads the records of every announced table, in the contract's order, through all checks and the guard to the writer. */
export function importTables(
  input: ImportInput,
  prepared: PreparedImport,
  writer: TableWriter
): ImportedTables {
  const {log, settings, remembered, refuses, leftOut, sheets, mapped, announced} = prepared;
  const {data, inbox, key} = input;
  const [comparison, payments, typical] = [comparePublished(), publishedPayments(), averages()];
  const standing = (table: TableName, cells: readonly string[], row: number): void => {
    comparison.published(table, cells);
    if (table !== 'disbursements') return;
    payments.published(cells, row);
    typical.published(cells);
  };
  const highest = readPublished(data, [...new Set([...announced, ...derived])], standing);

  const out = publicTables(comparison.watch(writer), settings, log.sink, (table, cells, report) => {
    const known = comparison.see(table, cells);
    if (table === 'disbursements') payments.see(cells, known, report);
  });
  const known = knownTables(data, announced);
  if (!announced.includes('villages')) out.useVillages(known.rows('villages'));
  if (!announced.includes('items')) out.useItems(known.rows('items'));
  const [changes, figures, totals] = [changeLog(), figuresOf(), statedTotals()];
  const checks = rowChecks(settings.data_on);
  const ids = idMaker(input.ids, highest);
  const intake = tableIntake({checks, figures, known, out});
  const indexes = lazyIndexes(known, remembered);

  for (const table of announced) {
    if (table === 'disbursements' && key === null)
      log.add({kind: 'no-token-key', level: 'check', place: {file: 'private/inbox'}});
    const villages: SourceRow[] = [];
    for (const sheet of sheets)
      importSheet(sheet, table, {
        base: () => ({...indexes(), ids, key, refuses}),
        changes,
        refuses,
        leftOut: leftOut(sheet.sheet.file, sheet.sheet.name),
        log,
        intake,
        stated: totals.stated,
        taken(entry) {
          totals.see(entry.plan, entry.row);
          typical.see(entry.plan, entry.row);
          villages.push(...villageRows(entry));
        }
      });
    for (const source of mapped.filter(entry => entry.mapped.table === table))
      readMapped(
        source,
        inbox,
        known.rows('items'),
        rows => {
          const incoming = rows.map(row => ({
            row,
            recipient: recipientOf(row),
            madeId: false,
            report: log.about(row)
          }));
          intake(table, source.file.file, incoming, source.fates, log.sink);
        },
        log.sink
      );
    // Tiers are known only when all items are: they are written after the last of them.
    if (table === 'items') {
      out.useItems(known.rows('items'));
      out.accept('items', known.rows('items'));
    }
    out.announce(table);
    out.accept('project_villages', villages);
  }

  checks.finish();
  payments.finish();
  for (const {plan, problem} of typical.problems()) {
    const {place, first, of} = blockPlaces(plan);
    log.add({
      ...problem,
      level: 'check',
      place: {...place, row: plan.block.headerRows[1], ...of('amount', first)}
    });
  }
  const kept = announced.includes('published_totals') ? [] : publishedRows(data, 'published_totals');
  // A total of a sensitive list would stand beside lines that are not there, and could tell one household's money.
  const stated = totals.rows().filter(({table, item}) => table !== 'disbursements' || out.isListed(item));
  out.accept('published_totals', totalRows(stated, kept));
  const disclosed = out.finish();
  changes.add('masked', null, null, undefined, disclosed.masked);
  changes.add('aggregated', null, null, undefined, disclosed.aggregated);
  changes.add('made-id', null, null, undefined, ids.made());
  return {comparison, known, figures, changes, disclosed, ids};
}

/** Shows the rows that stand in data/ now; returns the highest batch among the ids that an import once made. */
function readPublished(
  data: DataFolder,
  names: readonly TableName[],
  see: (table: TableName, cells: readonly string[], row: number) => void
): number {
  let highest = 0;
  for (const table of names)
    for (const {cells, row} of publishedCells(data, table)) {
      see(table, cells, row);
      highest = Math.max(highest, batchOf(table, cells[0] ?? ''));
    }
  return highest;
}

/** A project whose list names its villages becomes rows of project_villages as well. */
const villageRows = ({
  row: {file, row, values},
  villages
}: {
  row: SourceRow;
  villages: readonly string[];
}): SourceRow[] =>
  villages.map(code => ({file, row, values: {project_id: values['project_id'] ?? null, village_code: code}}));
