import {fen} from '../model/money.ts';
import type {County} from './county.ts';
import {row} from './rows.ts';

/** What the bank says of each batch: rows and amount of the rounds that were paid with it. */
export function addBankBatches(county: County): void {
  const batchOf = new Map(county.tables.rounds.map(round => [round.round_id, round]));
  const batches = new Map<string, {rows: number; amount: number; fund: string | null; on: string | null}>();
  for (const payment of county.tables.disbursements) {
    const round = payment.round_id === null ? undefined : batchOf.get(payment.round_id);
    if (!round?.batch_no) continue;
    const batch = batches.get(round.batch_no) ?? {
      rows: 0,
      amount: 0,
      fund: payment.fund_id,
      on: round.paid_on
    };
    batch.rows++;
    batch.amount += payment.amount_fen;
    batches.set(round.batch_no, batch);
  }
  for (const [batch_no, batch] of [...batches].sort(([a], [b]) => (a < b ? -1 : 1)))
    county.tables.bank_batches.push(
      row('bank_batches', {
        batch_no,
        paid_on: batch.on as never,
        rows: batch.rows,
        amount_fen: fen(batch.amount),
        fund_id: batch.fund
      })
    );
}

/** Totals as the county put them into its notices: allocations of each project fund, payments of each household fund. */
export function addPublishedTotals(county: County): void {
  const add = (
    table: string,
    subject_id: string,
    amount: number,
    rows: number,
    item: string | null,
    period: string | null
  ) =>
    county.tables.published_totals.push(
      row('published_totals', {table, subject_id, item, period, amount_fen: fen(amount), rows})
    );
  for (const fund of county.tables.funds) {
    const lines = county.tables.allocations.filter(line => line.fund_id === fund.fund_id);
    if (lines.length)
      add(
        'allocations',
        fund.fund_id,
        lines.reduce((sum, line) => sum + line.amount_fen, 0),
        lines.length,
        null,
        null
      );
  }
  const sums = new Map<
    string,
    {amount: number; rows: number; item: string; period: string; village: string}
  >();
  for (const payment of county.tables.disbursements) {
    if (payment.item !== 'gengdi' && payment.item !== 'zhongliang') continue;
    const key = `${payment.village_code}|${payment.item}|${payment.period}`;
    const sum = sums.get(key) ?? {
      amount: 0,
      rows: 0,
      item: payment.item,
      period: payment.period ?? '',
      village: payment.village_code ?? ''
    };
    sum.amount += payment.amount_fen;
    sum.rows++;
    sums.set(key, sum);
  }
  for (const [, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
    add('disbursements', sum.village, sum.amount, sum.rows, sum.item, sum.period);
}
