import {tableNames, tables, type TableName} from '../../model/tables.ts';
import type {Store} from '../../store/open-store.ts';
import type {Corpus} from '../corpus/corpus.ts';
import {monitoringLines} from '../use/monitoring-lines.ts';
import {oversightSums} from '../use/oversight-lines.ts';
import {financingCells} from '../use/financing-cells.ts';
import {fewestPayments} from '../findings/reconciliation-pack.ts';
import {registerPack} from '../findings/register-pack.ts';
import type {SmallTable} from '../corpus/small-tables.ts';
import {marksOf, type Stored} from '../corpus/stored.ts';
import {silentColumns, type PackageRow} from './package-table.ts';

/**
 * The rows of the package's tables, from the same guarded rows as the packs: what no page may show is in none of them.
 * Without the payments, which come with the packs they are listed in, and the facts about the whole; all others are small, and
 * made when they are asked for.
 */
export async function packageRows(
  store: Store,
  corpus: Corpus
): Promise<ReadonlyMap<string, () => readonly PackageRow[]>> {
  const {tables: rows, places, accounts} = corpus;
  const expired = await store.query<PackageRow>(expiredSql);
  const isListed = (code: string) =>
    places.villages.has(code) || places.townships.has(code) || places.counties.has(code);
  const plain = <T extends SmallTable>(name: T, keep: (row: Stored<T>) => boolean = () => true) =>
    (rows[name] as unknown as readonly Stored<T>[]).filter(keep).map(row => packageRow(name, row));
  const batches = await store.query<Stored<'bank_batches'>>(batchesSql, [fewestPayments]);
  const corrections = await publicCorrections(store);
  // Tables whose pages show less, or something else, than the rows as they were loaded.
  const special: {readonly [T in TableName]?: () => readonly PackageRow[]} = {
    bank_batches: () => batches.map(row => packageRow('bank_batches', row)),
    // Rounds of items published only as totals say too much about a village.
    rounds: () => plain('rounds', ({item}) => corpus.names.item(item).tier !== 'aggregate'),
    notices: () =>
      plain(
        'notices',
        ({village_code, subject}) => (village_code && isListed(village_code)) || accounts.has(subject ?? '')
      ),
    teams: () => plain('teams', ({area_code}) => isListed(area_code)),
    published_totals: () =>
      corpus.totals.map(({published_fen, published_rows, file, row, ...total}) => ({
        table: total.table,
        subject_id: total.subject_id,
        item: total.item,
        period: total.period,
        amount_fen: published_fen,
        rows: published_rows,
        source_url: total.source_url,
        source_file: file,
        source_row: row
      })),
    aggregates: () =>
      corpus.cells.map(({cell: {name: _, built: __, file, row, ...cell}}) => ({
        ...cell,
        source_file: file,
        source_row: row,
        withheld: cell.recipients === null && cell.payments === null ? 'recipients|payments' : null
      })),
    financing: () => financingCells(corpus).map(cell => cellRow({...cell, withheld: []})),
    oversight_sums: () => oversightSums(corpus).map(cellRow),
    monitoring: () => monitoringLines(corpus).map(cellRow),
    corrections: () => corrections.map(row => packageRow('corrections', row)),
    answers: () => publicAnswers(corpus)
  };
  return new Map<string, () => readonly PackageRow[]>([
    ...tableNames
      .filter(name => name !== 'disbursements')
      .map(name => [name, special[name] ?? (() => plain(name))] as const),
    ['expired_payments', () => expired]
  ]);
}

/** Corrections that some page shows; those of sensitive payments are shown nowhere. */
export const publicCorrections = (store: Store): Promise<Stored<'corrections'>[]> =>
  store.query(correctionsSql);

type Cell =
  | (ReturnType<typeof financingCells>[number] & {readonly withheld: readonly string[]})
  | ReturnType<typeof oversightSums>[number]
  | ReturnType<typeof monitoringLines>[number];

/** A cell as its page shows it: put together from several rows, it names no source. */
const cellRow = ({area: _, file, row, withheld, ...cell}: Cell): PackageRow => ({
  ...cell,
  source_file: file,
  source_row: row,
  withheld: withheld.join('|') || null
});

/** The contract's fields and our own columns of a stored row. */
function packageRow<T extends TableName>(table: T, row: Stored<T>): PackageRow {
  const values = row as unknown as PackageRow;
  return {
    ...Object.fromEntries(tables[table].columns.map(({field}) => [field, values[field] ?? null])),
    source_file: row._file,
    source_row: row._row,
    ...silentColumns(marksOf(row))
  };
}

/** Answers that the register prints; a finding about a person, or one still within its time, has none here. */
function publicAnswers(corpus: Corpus): readonly PackageRow[] {
  if (!corpus.findings.results.length) return [];
  const {entries, resolved} = registerPack(corpus).rows;
  const shown = new Set([...entries, ...resolved].map(({finding_id}) => finding_id));
  return corpus.tables.answers
    .filter(({finding_id}) => shown.has(finding_id))
    .map(row => packageRow('answers', row));
}

const batchesSql = `
  SELECT b.* FROM bank_batches b JOIN bank_lines l USING (batch_no)
  WHERE l.comparable AND l.payments >= $1 ORDER BY batch_no`;

const correctionsSql = `
  SELECT * EXCLUDE (village, project, fund) FROM correction_subjects WHERE village IS NOT NULL OR project IS NOT NULL OR fund IS NOT NULL
  ORDER BY "on", "table", id, field, document_no NULLS LAST, _file, _row`;

const expiredSql = `
  SELECT village_code, fund_id, project_id, item, page_year AS year, count(*) AS payments, count(due_fen) AS due_payments,
    CAST(sum(due_fen) AS BIGINT) AS due_fen,
    CAST(sum(CASE WHEN due_fen IS NOT NULL THEN amount_fen END) AS BIGINT) AS due_paid_fen,
    CAST(sum(amount_fen) AS BIGINT) AS amount_fen
  FROM payments WHERE _expired
  GROUP BY ALL
  ORDER BY village_code NULLS LAST, page_year, fund_id NULLS LAST, project_id NULLS LAST, item NULLS LAST`;
