import type {Day} from '../../model/day.ts';
import type {Row} from '../../model/tables.ts';
import {plusDays} from '../rows.ts';
import {at, removePayments} from './edit.ts';
import {NothingFits, paymentRows, rowsOf, type Plant} from './plan.ts';

type Payment = Row<'disbursements'>;
const first = (payments: readonly Payment[]): Payment => payments[0] as Payment;

/** N03: paid before the notice ended. Twin: paid the day after it ended. */
export const paidDuringNotice: Plant = (_county, claims) => {
  const {round, payments} = claims.round('wugong', '2026年', 4);
  const paid = round.paid_on as Day;
  Object.assign(round, {
    notice_from: plusDays(paid, -3),
    notice_to: plusDays(paid, 5),
    approved_on: plusDays(paid, -1)
  });
  const twin = claims.round('wugong', '2026年', 4);
  const on = twin.round.paid_on as Day;
  Object.assign(twin.round, {notice_from: plusDays(on, -9), notice_to: plusDays(on, -1), approved_on: on});
  return {
    kind: 'paid-before-notice-end',
    zh: '公示还没结束就发了钱。',
    en: 'Paid while the notice was still up.',
    subject: at.payment(first(payments)),
    rows: [...rowsOf('rounds', [round.round_id]), ...paymentRows(payments)],
    twin: {
      zh: '公示结束第二天审批并发放,先后没有错。',
      en: 'Approved and paid the day after the notice ended: the order is right.',
      subject: at.payment(first(twin.payments)),
      rows: rowsOf('rounds', [twin.round.round_id])
    }
  };
};

/** N01: a subsidy's notice of three days. Twin: seven days, counted with both ends. */
export const subsidyNoticeShort: Plant = (_county, claims) => {
  const {round, village} = claims.round('chanye', '2025年', 4);
  round.notice_to = plusDays(round.notice_from as Day, 2);
  const twin = claims.round('chanye', '2025年', 4);
  twin.round.notice_to = plusDays(twin.round.notice_from as Day, 6);
  return {
    kind: 'subsidy-notice-too-short',
    zh: '补贴公示只有3天,规定是7天。',
    en: 'The notice before a subsidy was up for 3 days; the rule is 7.',
    subject: at.village(village),
    rows: rowsOf('rounds', [round.round_id]),
    twin: {
      zh: '公示首尾两天都算在内,正好7天。',
      en: 'Counting both ends, the notice was up for exactly 7 days.',
      subject: at.village(twin.village),
      rows: rowsOf('rounds', [twin.round.round_id])
    }
  };
};

/** P20: paid four months after the notice. Twin: a month after. */
export const paidLate: Plant = (_county, claims) => {
  const {round, payments} = claims.round('wugong', '2025年', 4);
  const late = plusDays(round.paid_on as Day, 95);
  round.paid_on = late;
  round.batch_no = null;
  for (const payment of payments) payment.paid_on = late;
  const twin = claims.round('wugong', '2025年', 4);
  return {
    kind: 'paid-late',
    zh: '公示结束四个月后才发到户。',
    en: 'Households were paid four months after the notice ended.',
    subject: at.payment(first(payments)),
    rows: [...rowsOf('rounds', [round.round_id]), ...paymentRows(payments)],
    twin: {
      zh: '公示结束一个月内发到户。',
      en: 'Households were paid within a month of the notice.',
      subject: at.payment(first(twin.payments)),
      rows: rowsOf('rounds', [twin.round.round_id])
    }
  };
};

/** P14: a quarter is missing. Twin: a merged village whose earlier quarters stand under the old codes. */
export const missingQuarter: Plant = (county, claims) => {
  const {round, village} = claims.round('gongyigang', '2026年第二季度', 2);
  removePayments(county, payment => payment.round_id === round.round_id);
  county.tables.rounds = county.tables.rounds.filter(each => each !== round);
  const others = county.tables.rounds.filter(
    each =>
      each.village_code === round.village_code &&
      each.item === 'gongyigang' &&
      (each.period ?? '').startsWith('2026')
  );
  const merged = county.villages.find(each => each.row.village_code.endsWith('290'));
  if (!merged) throw new NothingFits('merged village');
  const own = county.tables.rounds.filter(
    each => each.village_code === merged.row.village_code && each.item === 'gongyigang'
  );
  return {
    kind: 'missing-quarter',
    zh: '公益性岗位补贴第一、第三季度都发了,第二季度没有记录。',
    en: 'Public posts were paid for the first and third quarters of 2026; the second is missing.',
    subject: at.year(village, 2026),
    rows: rowsOf(
      'rounds',
      others.map(each => each.round_id)
    ),
    twin: {
      zh: '这个村2025年各季度没有记录,因为2026年才由两村合并,以前的在原村页上。',
      en: 'No quarter of 2025 stands here, since the village was merged in 2026; the earlier ones stand under the old codes.',
      subject: at.village(merged),
      rows: [
        ...rowsOf('villages', [merged.row.village_code]),
        ...rowsOf(
          'rounds',
          own.map(each => each.round_id)
        )
      ]
    }
  };
};
