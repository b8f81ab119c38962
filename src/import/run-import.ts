import {townshipOf} from '../model/places.ts';
import type {SourceRow} from '../model/records.ts';
import {tableNames, type TableName} from '../model/tables.ts';
import type {DataFolder} from '../read/data-folder.ts';
import {idMaker, type IdMemory} from './assign-ids.ts';
import {changeLog, type ChangeKind} from './automatic-changes.ts';
import {blockPlaces} from './block-places.ts';
import {rowChecks} from './check-rows.ts';
import {averages} from './compare-averages.ts';
import {comparePublished} from './compare-published.ts';
import {figuresOf} from './figures.ts';
import {fileRead} from './files-read.ts';
import type {ImportReport, Outcome} from './import-report.ts';
import {importSettings} from './import-settings.ts';
import {issueLog, withoutPersonalData} from './issue-log.ts';
import {eachPublished, knownTables, publishedRows, type KnownTables} from './known-tables.ts';
import {leftOutRows} from './left-out.ts';
import {emptyMemory, readMemory, type Memory} from './memory.ts';
import {placeIssues} from './place-issues.ts';
import type {BlockPlan} from './plan-block.ts';
import {isReadable, planSheet, type PlannedSheet} from './plan-inbox.ts';
import {mayImport, publicTables, type TableWriter} from './public-tables.ts';
import {readSheet, type ReadRow} from './read-block.ts';
import {readInbox, type InboxFile} from './read-inbox.ts';
import {isMapped, mappedFiles, readMapped, recipientOf} from './read-mapped.ts';
import {remember} from './remember.ts';
import type {ResolveContext} from './resolve-row.ts';
import {lazyIndexes, rowContext} from './row-context.ts';
import {statedTotals, totalRows} from './stated-totals.ts';
import {tableIntake} from './table-intake.ts';

export interface ImportInput {
  readonly inbox: DataFolder;
  /** data/ as it stands now. */
  readonly data: DataFolder;
  /** private/: import.json, left-out.csv. */
  readonly own: DataFolder;
  readonly ids: IdMemory;
  /** Key of household tokens; null: none are made, and it is said. */
  readonly key: Uint8Array | null;
  /** Only look: the outcome is never `written`. */
  readonly check: boolean;
}

export interface ImportRun {
  readonly report: ImportReport;
  /** What to remember: the proposals shown in the report. Null: import.json is wrong, and must not be written over. */
  readonly memory: Memory | null;
  /** The ids that were made, with those that were known. */
  readonly ids: IdMemory;
  /** The files as read, for the marked copies. */
  readonly files: readonly InboxFile[];
}

/** Rows handed to the guard at once. */
const batchRows = 2_000;

/**
 * The whole import but the disk: inbox → sheets → tables → villages → guard → writer. The writer's text is complete when
 * this returns; only when the outcome is `written` may it replace data/. Bad input never throws.
 */
export async function runImport(input: ImportInput, writer: TableWriter): Promise<ImportRun> {
  const log = issueLog();
  const settings = importSettings(input.data, log);
  const memory = readMemory(input.own, log.sink);
  const remembered = memory ?? emptyMemory;
  const leftOut = leftOutRows(input.own);
  const files = await readInbox(input.inbox, log.add);
  const planned = new Map<InboxFile, PlannedSheet[]>();
  for (const file of files) {
    const own = isMapped(file.file, remembered) ? [] : file.sheets;
    planned.set(
      file,
      own.map(sheet => planSheet(sheet, remembered, leftOut(sheet.file, sheet.name), log.add))
    );
  }
  const mapped = mappedFiles(files, remembered);
  const sheets = [...planned.values()].flat();
  const plans = sheets.flatMap(sheet => sheet.plans);
  const found = new Set([
    ...plans.filter(isReadable).map(({table}) => table),
    ...mapped.map(entry => entry.mapped.table)
  ]);
  const announced = tableNames.filter(table => mayImport(table) && found.has(table));

  const comparison = comparePublished(input.data);
  const out = publicTables(comparison.watch(writer), settings, log.sink);
  const known = knownTables(input.data, announced);
  if (!announced.includes('items')) out.useItems(known.rows('items'));
  const [changes, figures, totals] = [changeLog(), figuresOf(), statedTotals()];
  const typical = averages(see => eachPublished(input.data, 'disbursements', see));
  const checks = rowChecks(settings.data_on);
  const ids = idMaker(input.ids, () => false);
  const intake = tableIntake({checks, figures, known, out});
  const indexes = lazyIndexes(known, remembered);
  const refuses = (kind: ChangeKind): boolean => remembered.refused_changes.includes(kind);

  for (const table of announced) {
    if (table === 'disbursements' && input.key === null)
      log.add({kind: 'no-token-key', level: 'check', place: {file: 'private/inbox'}});
    const villages: SourceRow[] = [];
    for (const sheet of sheets) {
      let batch: ReadRow[] = [];
      const flush = () => {
        const taken = intake(table, sheet.sheet.file, batch, sheet.fates, placeIssues(sheet, table, log));
        batch = [];
        for (const entry of taken as readonly ReadRow[]) {
          totals.see(entry.plan, entry.row);
          typical.see(entry.plan, entry.row);
          villages.push(...villageRows(entry));
        }
      };
      const contexts = new Map<BlockPlan, ResolveContext>();
      readSheet(sheet, table, {
        context(plan) {
          const context =
            contexts.get(plan) ?? rowContext(plan, {...indexes(), ids, key: input.key, refuses}, changes);
          contexts.set(plan, context);
          return context;
        },
        changes,
        refuses,
        leftOut: leftOut(sheet.sheet.file, sheet.sheet.name),
        issue: log.add,
        accept(row) {
          if (batch.push(row) === batchRows) flush();
        },
        stated: totals.stated
      });
      if (batch.length) flush();
    }
    for (const source of mapped.filter(entry => entry.mapped.table === table))
      readMapped(
        source,
        input.inbox,
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
    if (villages.length) out.accept('project_villages', villages);
  }
  checks.finish();
  for (const {plan, problem} of typical.problems()) {
    const {place, first, of} = blockPlaces(plan);
    log.add({
      ...problem,
      level: 'check',
      place: {...place, row: plan.block.headerRows[1], ...of('amount', first)}
    });
  }
  const standing = announced.includes('published_totals')
    ? []
    : publishedRows(input.data, 'published_totals');
  // A total of a sensitive list would stand beside lines that are not there, and could tell one household's money.
  const own = totals.rows().filter(({table, item}) => table !== 'disbursements' || out.isListed(item));
  const stated = totalRows(own, standing);
  if (stated.length) out.accept('published_totals', stated);
  const disclosed = out.finish();
  changes.add('masked', null, null, undefined, disclosed.masked);
  changes.add('aggregated', null, null, undefined, disclosed.aggregated);
  changes.add('made-id', null, null, undefined, ids.made());

  const compared = comparison.compared();
  for (const {table, gone} of compared) {
    if (gone === 0) continue;
    // Rows that leave the site are the clerk's decision: the number must stand in import.json.
    const level = tableNeedsConsent.has(table) && remembered.gone[table] !== gone ? 'must' : 'check';
    log.add({kind: 'rows-gone', table, rows: gone, level, place: {file: `${table}.csv`}});
  }
  const tables = comparison.tables();
  const report: ImportReport = {
    outcome: outcomeOf(input.check, log.counts.must, tables.length),
    files: files.map(file => fileRead(file, planned.get(file)!, mapped)),
    figures: figures.figures(placeNames(known)),
    compared,
    counts: log.counts,
    issues: log.issues,
    changes: changes.changes(),
    tables,
    disclosure: {
      masked: disclosed.masked,
      aggregated: disclosed.aggregated,
      aggregated_fen: disclosed.aggregated_fen,
      withheld_by_rule: disclosed.withheldByRule
    },
    left_out: sheets.reduce((sum, {fates}) => sum + fates.left_out, 0)
  };
  return {
    report: withoutPersonalData(report),
    memory: memory && remember(memory, plans),
    ids: ids.memory(),
    files
  };
}

const tableNeedsConsent: ReadonlySet<TableName> = new Set([
  'villages',
  'funds',
  'projects',
  'items',
  'disbursements'
]);

const outcomeOf = (check: boolean, must: number, tables: number): Outcome =>
  check ? 'checked' : must > 0 ? 'kept' : tables === 0 ? 'empty' : 'written';

/** A project whose list names its villages becomes rows of project_villages as well. */
const villageRows = ({row: {file, row, values}, villages}: ReadRow): SourceRow[] =>
  villages.map(code => ({file, row, values: {project_id: values['project_id'] ?? null, village_code: code}}));

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
