import {disbursements} from '../../model/tables.ts';
import type {Marks} from '../packs/pack.ts';
import type {Payment} from '../packs/payment.ts';
import {marksOf, type Stored} from './stored.ts';

/** The members of a payment in the order in which JSON has them: so they are written without being sorted. */
const members = [
  ...disbursements.columns.map(({field}) => field),
  'file',
  'row',
  'marks',
  'page_year'
].sort();

/** A row of views/payments.sql. */
export type PaymentRow = Stored<'disbursements'> & {
  readonly place: string;
  readonly page_year: number;
  readonly fund_year: number;
  readonly person: boolean;
  readonly _expired: boolean | null;
};

/** The order of every list of payments: never by amount. */
export const paymentOrder =
  'page_year DESC, village_group NULLS LAST, household_id NULLS LAST, disbursement_id, _file, _row';

/** A stored row as it is published. Note and raw name of a payment to a person stay at home. */
export function payment(row: PaymentRow): Payment {
  const values = row as unknown as Readonly<Record<string, string | number | null>>;
  const published: Record<string, unknown> = {};
  for (const member of members) published[member] = values[member] ?? null;
  published['file'] = row._file;
  published['row'] = row._row;
  const marks = marksOf(row);
  published['marks'] = row.person ? ofPerson(marks) : marks;
  if (row.person) published['note'] = null;
  return published as unknown as Payment;
}

function ofPerson(marks: Marks | null): Marks | null {
  if (!marks?.raw) return marks;
  const {note: _, payee: __, ...raw} = marks.raw;
  return {...marks, raw};
}
