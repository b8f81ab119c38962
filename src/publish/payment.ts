import type {Row} from '../model/tables.ts';
import {disbursements} from '../model/tables.ts';
import type {Payment} from './packs.ts';
import {marksOf, type Stored} from './stored.ts';

/** A row of views/payments.sql. */
export type PaymentRow = Stored<'disbursements'> & {
  readonly place: string;
  readonly page_year: number;
  readonly fund_year: number;
  readonly person: boolean;
  readonly _expired: boolean | null;
};

const fields = disbursements.columns.map(({field}) => field);

/** The order of every list of payments: never by amount. */
export const paymentOrder =
  'page_year DESC, village_group NULLS LAST, household_id NULLS LAST, disbursement_id, _file, _row';

/** A stored row as it is published. Note and raw name of a payment to a person stay at home. */
export function payment(row: PaymentRow): Payment {
  const published = Object.fromEntries(fields.map(field => [field, row[field]])) as Row<'disbursements'>;
  const marks = marksOf(row);
  if (!row.person) return {...published, file: row._file, row: row._row, marks, page_year: row.page_year};
  const {note: _, payee: __, ...raw} = marks?.raw ?? {};
  return {
    ...published,
    note: null,
    file: row._file,
    row: row._row,
    marks: marks && {...marks, ...(marks.raw && {raw})},
    page_year: row.page_year
  };
}
