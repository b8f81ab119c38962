import {readFileSync} from 'node:fs';
import type {IndexOf} from '../index-entries.ts';
import type {AnyPack} from '../packs/any-pack.ts';
import type {UnplacedPack} from '../packs/parents.ts';
import type {Payment} from '../packs/payment.ts';
import type {SiteInfo} from '../packs/site-info.ts';
import type {VillagePack} from '../packs/village.ts';
import {pageCsv} from './page-csv.ts';
import {paymentsCsv, paymentsFile} from './payments-csv.ts';

export interface Download {
  /** Inside the site, e.g. `village/990101101201/990101101201-payments.csv`. */
  readonly path: string;
  readonly content: string;
}

/** A list of a page, with its number of rows. */
export interface ListDownload extends Download {
  readonly rows: number;
}

/** The CSV downloads: the payments of each village and those under 未落实到村, the list of each other page, read from the snapshot's packs one by one. */
export function* downloads(snapshot: string): Generator<ListDownload> {
  const read = (path: string): unknown => JSON.parse(readFileSync(`${snapshot}/${path}`, 'utf8'));
  const {settings} = read('site.json') as SiteInfo;
  const list = (folder: string, id: string, payments: readonly Payment[]): ListDownload => ({
    path: `${folder}/${paymentsFile(id, settings.data_status)}`,
    rows: payments.length,
    content: paymentsCsv(payments, settings)
  });
  for (const {id} of read('index/village.json') as IndexOf<'village'>[]) {
    const {rows} = read(`packs/village/${id}.json`) as VillagePack;
    yield list(`village/${id}`, id, rows.payments);
  }
  for (const kind of ['township', 'county', 'fund', 'item', 'project', 'payee'] as const)
    for (const {id} of read(`index/${kind}.json`) as IndexOf<typeof kind>[]) {
      const csv = pageCsv(read(`packs/${kind}/${id}.json`) as AnyPack, settings);
      if (csv?.rows) yield csv;
    }
  const {rows} = read('packs/unplaced/unplaced.json') as UnplacedPack;
  yield list('unplaced', 'unplaced', rows.payments);
}
