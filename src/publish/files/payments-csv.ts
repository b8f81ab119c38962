import {disbursements} from '../../model/tables.ts';
import type {Settings} from '../../model/settings.ts';
import type {CsvColumn} from './csv-text.ts';
import {originColumns} from './origin-columns.ts';

/** File name of a list of payments; a demonstration and a transcription say so in the name too. */
export const paymentsFile = (id: string, status: Settings['data_status']): string =>
  `${id}-payments${status === 'real' ? '' : `-${status}`}.csv`;

/** The contract's own columns, so that a list can be read back, and where each row stood. */
export const paymentColumns: readonly CsvColumn[] = [...disbursements.columns, ...originColumns];
