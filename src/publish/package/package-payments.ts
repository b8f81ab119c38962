import {by} from '../corpus/order.ts';
import type {Payment} from '../packs/payment.ts';

/** Takes the payments of each pack as it is written: 未落实到村 first, then village after village by code. */
export type PaymentsTap = (rows: readonly Payment[], village: string | null) => Promise<void>;

const order = by<Payment>(
  row => row.village_code,
  row => row.page_year,
  row => row.disbursement_id,
  row => row.file,
  row => row.row
);

/**
 * The payments as they pass by, sorted by village and year: those under 未落实到村, which came first, wait for the place of
 * the code they carry, and those without a code for the end.
 */
export function packagePayments(send: (rows: readonly Payment[]) => Promise<void>): {
  readonly take: PaymentsTap;
  end(): Promise<void>;
} {
  let waiting: readonly Payment[] = [];
  let sent = 0;
  return {
    async take(rows, village) {
      const sorted = [...rows].sort(order);
      if (village === null) {
        waiting = sorted;
        return;
      }
      const from = sent;
      while (sent < waiting.length && (waiting[sent]!.village_code ?? '~') < village) sent++;
      await send([...waiting.slice(from, sent), ...sorted]);
    },
    end: () => send(waiting.slice(sent))
  };
}
