import {disbursements} from '../model/tables.ts';
import type {Settings} from '../model/settings.ts';
import {csvText} from './csv-text.ts';
import type {Payment} from './packs.ts';

/** File name of a list of payments; a demonstration and a transcription say so in the name too. */
export const paymentsFile = (id: string, status: Settings['data_status']): string =>
  `${id}-payments${status === 'real' ? '' : `-${status}`}.csv`;

/** The payments as a CSV in the contract's own columns, so that it can be read back. */
export const paymentsCsv = (payments: readonly Payment[], status: Settings['data_status']): string =>
  csvText(disbursements.columns, payments as readonly Readonly<Record<string, unknown>>[], status);
