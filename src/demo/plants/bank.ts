import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {at} from './edit.ts';
import {NothingFits, paymentRows, rowsOf, type Plant} from './plan.ts';

/** Second witness says another sum. Twin: less than due, but what the bank says is what the lines say. */
export const batchDiffers: Plant = (county, claims) => {
  const {round, payments} = claims.round('tiexi', '2025年', 2);
  const batch = batchOf(county.tables.bank_batches, round.batch_no);
  batch.amount_fen = fen((batch.amount_fen ?? 0) - 120_000);
  batch.rows = (batch.rows ?? 1) - 1;
  const twin = claims.round('nongji', '2025年', 1);
  const right = batchOf(county.tables.bank_batches, twin.round.batch_no);
  return {
    kind: 'batch-differs',
    zh: '银行这一批少一笔,少1200元,和发放明细对不上。',
    en: 'The bank’s batch has one row and 1,200 yuan less than the payment lines.',
    subject: at.payment(payments[0] as Row<'disbursements'>),
    rows: [...rowsOf('bank_batches', [batch.batch_no]), ...rowsOf('rounds', [round.round_id])],
    twin: {
      zh: '这一批含几个村,单看一个村不等于全批,合起来正好相等。',
      en: 'This batch pays several villages: no village equals it, together they do.',
      subject: at.payment(twin.payments[0] as Row<'disbursements'>),
      rows: rowsOf('bank_batches', [right.batch_no])
    }
  };
};

/** Lines whose batch the bank does not know. Twin: payments of 2020, when batches were not yet published. */
export const notInBank: Plant = (county, claims) => {
  const {round, payments} = claims.round('tiexi', '2024年', 2);
  round.batch_no = `B${county.number}99-000`;
  const batch = county.tables.bank_batches.find(each =>
    each.batch_no.startsWith(`B${county.number}04-${round.village_code.slice(6, 9)}`)
  );
  if (batch) {
    batch.rows = (batch.rows ?? 0) - payments.length;
    batch.amount_fen = fen(
      (batch.amount_fen ?? 0) - payments.reduce((sum, payment) => sum + payment.amount_fen, 0)
    );
  }
  const old = claims.round('chanye', '2020年', 1);
  return {
    kind: 'not-in-bank-batch',
    zh: '这个村的贴息写着一个批次号,银行批次里没有这个号。',
    en: 'The lines name a batch that the bank does not list.',
    subject: at.payment(payments[0] as Row<'disbursements'>),
    rows: [...rowsOf('rounds', [round.round_id]), ...paymentRows(payments)],
    twin: {
      zh: '2020年的发放没有批次号:那时还不公布银行批次。',
      en: 'Payments of 2020 have no batch: batches were not published then.',
      subject: at.payment(old.payments[0] as Row<'disbursements'>),
      rows: rowsOf('rounds', [old.round.round_id])
    }
  };
};

function batchOf(batches: readonly Row<'bank_batches'>[], batch_no: string | null): Row<'bank_batches'> {
  const batch = batches.find(each => each.batch_no === batch_no);
  if (!batch) throw new NothingFits('batch');
  return batch;
}

/** V01: a published total is not the sum of its lines. Twin: one that is. */
export const totalDiffers: Plant = (county, claims) => {
  const {village} = claims.round('gengdi', '2026年', 20);
  const total = totalOf(county.tables.published_totals, village.row.village_code);
  total.amount_fen = fen((total.amount_fen ?? 0) + 90_000);
  const twin = claims.round('gengdi', '2026年', 20);
  const right = totalOf(county.tables.published_totals, twin.village.row.village_code);
  const key = (row: Row<'published_totals'>) => `${row.table}|${row.subject_id}|${row.item}|${row.period}`;
  return {
    kind: 'total-differs',
    zh: '公示表上的全村合计比逐户相加多900元。',
    en: 'The published total of the village is 900 yuan more than the sum of its lines.',
    subject: at.year(village, 2026),
    rows: rowsOf('published_totals', [key(total)]),
    twin: {
      zh: '合计和逐户相加一分不差。',
      en: 'The total is the sum of its lines, to the fen.',
      subject: at.year(twin.village, 2026),
      rows: rowsOf('published_totals', [key(right)])
    }
  };
};

function totalOf(totals: readonly Row<'published_totals'>[], subject: string): Row<'published_totals'> {
  const total = totals.find(each => each.subject_id === subject && each.item === 'gengdi');
  if (!total) throw new NothingFits('published total');
  return total;
}
