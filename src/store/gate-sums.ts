import type {FileReport} from '../model/records.ts';
import {corpusSums, type FileSums, type PaymentFate} from './corpus-sums.ts';
import type {GateSums, PacksSum, RowSum} from './gate.ts';
import {oversightSumsInStore} from './gate-oversight.ts';
import {rootSumsInStore} from './gate-roots.ts';
import {useSumsInStore} from './gate-use.ts';
import type {Store} from './open-store.ts';

/** Puts the first three sums side by side for the gate: the reader's, the store's, the packs'. */
export async function gateSums(
  store: Store,
  given: {
    readonly reports: readonly FileReport[];
    readonly withheld: readonly FileSums[];
    readonly packs: PacksSum;
  }
): Promise<GateSums> {
  const {files, fates} = await corpusSums(store);
  const {reports, withheld, packs} = given;
  const fate = (which: PaymentFate['fate']): RowSum => total(fates.filter(entry => entry.fate === which));
  const payments = reports.filter(({table}) => table === 'disbursements');
  return {
    files: reports.map(report => {
      const stored = find(files, report)?.rows ?? 0;
      const aggregated =
        report.table === 'disbursements'
          ? total(fates.filter(entry => entry.file === report.file && entry.fate === 'aggregated')).rows
          : 0;
      return {
        file: report.file,
        table: report.table,
        read: report.rows_read,
        published: stored - aggregated,
        aggregated,
        withheld: find(withheld, report)?.rows ?? 0,
        rejected: report.rejected
      };
    }),
    columns: reports.flatMap(report =>
      Object.keys(report.sums).map(column => ({
        file: report.file,
        column,
        reader: report.sums[column] ?? 0n,
        store: find(files, report)?.sums[column] ?? 0n,
        withheld: find(withheld, report)?.sums[column] ?? 0n
      }))
    ),
    reader: {
      rows: payments.reduce((rows, report) => rows + report.accepted, 0),
      fen: payments.reduce((fen, report) => fen + (report.sums['amount_fen'] ?? 0n), 0n)
    },
    withheld: total(
      withheld
        .filter(({table}) => table === 'disbursements')
        .map(({rows, sums}) => ({rows, fen: sums['amount_fen'] ?? 0n}))
    ),
    store: {listed: fate('listed'), expired: fate('expired'), aggregated: fate('aggregated')},
    aggregates: files
      .filter(({table}) => table === 'aggregates')
      .reduce((fen, {sums}) => fen + (sums['amount_fen'] ?? 0n), 0n),
    packs,
    use: {
      ...(await useSumsInStore(store)),
      ...(await rootSumsInStore(store)),
      ...(await oversightSumsInStore(store))
    }
  };
}

const find = (sums: readonly FileSums[], {file, table}: FileReport): FileSums | undefined =>
  sums.find(entry => entry.file === file && entry.table === table);

const total = (sums: readonly RowSum[]): RowSum => ({
  rows: sums.reduce((rows, sum) => rows + sum.rows, 0),
  fen: sums.reduce((fen, sum) => fen + sum.fen, 0n)
});
