import {by} from '../corpus/order.ts';
import type {WrittenPack} from '../pack-writer.ts';
import type {UnplacedPack} from '../packs/parents.ts';
import type {Payment} from '../packs/payment.ts';
import type {VillagePack} from '../packs/village.ts';
import {silentColumns, type PackageRow} from './package-table.ts';

/** Takes each pack that lists payments by village, once it is written; that of 未落实到村 first. */
export type PaymentsTap = (pack: WrittenPack) => Promise<void>;

const order = by<Payment>(
  row => row.village_code,
  row => row.page_year,
  row => row.disbursement_id,
  row => row.file,
  row => row.row
);

/** The payments out of the packs they stand in, in the order of the package. */
export interface PackagePayments {
  /** Of one pack, and of those before it that were waiting. */
  of(content: Uint8Array): readonly PackageRow[];
  /** After the last village. */
  rest(): readonly PackageRow[];
}

/**
 * Sorted by village and year: those under 未落实到村, which come first, wait for the place of the code they carry, and those
 * without a code for the end.
 */
export function packagePayments(): PackagePayments {
  let waiting: readonly Payment[] = [];
  let sent = 0;
  return {
    of(content) {
      const {kind, id, rows} = JSON.parse(new TextDecoder().decode(content)) as VillagePack | UnplacedPack;
      const sorted = [...rows.payments].sort(order);
      if (kind === 'unplaced') {
        waiting = sorted;
        return [];
      }
      const from = sent;
      while (sent < waiting.length && (waiting[sent]!.village_code ?? '~') < id) sent++;
      return [...waiting.slice(from, sent), ...sorted].map(paymentRow);
    },
    rest: () => waiting.slice(sent).map(paymentRow)
  };
}

/** A payment as its pack lists it. */
const paymentRow = ({file, row, marks, page_year: _, ...published}: Payment): PackageRow => ({
  ...published,
  source_file: file,
  source_row: row,
  ...silentColumns(marks)
});
