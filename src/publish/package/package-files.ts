import type {Settings} from '../../model/settings.ts';

type Status = Settings['data_status'];

/** Folder of the package inside the site. */
export const packageFolder = '/data/package/';

/** A demonstration and a transcription say so in the name of every file of data. */
const named = (name: string, status: Status): string => (status === 'real' ? name : `${name}-${status}`);

/** File of one table inside the package: `disbursements-demonstration.parquet`. */
export const tableFile = (table: string, format: 'csv' | 'parquet', status: Status): string =>
  `${named(table, status)}.${format}`;

export const sqliteName = (status: Status): string => `${named('village-ledger', status)}.sqlite`;

/** The whole package in one file, beside its folder. */
export const zipName = (status: Status): string => `${named('village-ledger', status)}.zip`;
