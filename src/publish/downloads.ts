import {readFileSync} from 'node:fs';
import {disbursements} from '../model/tables.ts';
import type {Settings} from '../model/settings.ts';
import {csvText} from './csv-text.ts';
import {findingList, findingListFile} from './finding-list.ts';
import type {IndexOf} from './index-entries.ts';
import type {CheckPack, Payment, SiteInfo, UnplacedPack, VillagePack} from './packs.ts';

export interface Download {
  /** Inside the site, e.g. `village/990101101201/990101101201-payments.csv`. */
  readonly path: string;
  readonly content: string;
}

/** File name of a list of payments; a demonstration and a transcription say so in the name too. */
export const paymentsFile = (id: string, status: Settings['data_status']): string =>
  `${id}-payments${status === 'real' ? '' : `-${status}`}.csv`;

/** The CSV downloads: the payments of each village and those under 未落实到村, and the list of points to verify, read from the snapshot's packs one by one. */
export function* downloads(snapshot: string): Generator<Download> {
  const read = (path: string): unknown => JSON.parse(readFileSync(`${snapshot}/${path}`, 'utf8'));
  const {settings} = read('site.json') as SiteInfo;
  const status = settings.data_status;
  for (const {id} of read('index/village.json') as IndexOf<'village'>[]) {
    const {rows} = read(`packs/village/${id}.json`) as VillagePack;
    yield {path: `village/${id}/${paymentsFile(id, status)}`, content: paymentsCsv(rows.payments, status)};
  }
  const checks = (read('index/check.json') as IndexOf<'check'>[]).map(
    ({id}) => read(`packs/check/${id}.json`) as CheckPack
  );
  if (checks.length) yield {path: `checks/${findingListFile(status)}`, content: findingList(checks, status)};
  const {rows} = read('packs/unplaced/unplaced.json') as UnplacedPack;
  yield {path: `unplaced/${paymentsFile('unplaced', status)}`, content: paymentsCsv(rows.payments, status)};
}

/** The payments as a CSV in the contract's own columns, so that it can be read back. */
export const paymentsCsv = (payments: readonly Payment[], status: Settings['data_status']): string =>
  csvText(disbursements.columns, payments as readonly Readonly<Record<string, unknown>>[], status);
