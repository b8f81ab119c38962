import type {Row} from '../../model/tables.ts';
import type {Marks} from './pack.ts';

/** A published payment: the contract's columns without `note` for persons, payee masked by tier, and its source row. */
export type Payment = Omit<Row<'disbursements'>, 'note'> & {
  readonly note: string | null;
  readonly file: string;
  readonly row: number;
  readonly marks: Marks | null;
  /** The year whose page it stands on: the year of paid_on. */
  readonly page_year: number;
};
