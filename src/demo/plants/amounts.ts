import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {plusDays, times, yuan} from '../rows.ts';
import {addPayment, at} from './edit.ts';
import {NothingFits, paymentRows, rowsOf, type Plant} from './plan.ts';

type Payment = Row<'disbursements'>;
const first = (payments: readonly Payment[]): Payment => payments[0] as Payment;

/** P08: the amount is not quantity × rate. Twin: it is not either, since the cap stands below it. */
export const notQuantityTimesRate: Plant = (_county, claims) => {
  const {payments} = claims.round('gengdi', '2026年', 20);
  const wrong = payments[5] as Payment;
  wrong.due_fen = wrong.amount_fen = fen(wrong.amount_fen + 8600);
  const capped = (lines: readonly Payment[]) =>
    lines.find(line => line.due_fen === 500_000 && times(line.quantity ?? '0', line.rate ?? '0') > 500_000);
  const twin = claims.round('chanye', '2025年', 3, lines => capped(lines) !== undefined);
  const right = capped(twin.payments) as Payment;
  return {
    kind: 'not-quantity-times-rate',
    zh: '应发金额比面积乘标准多86元。',
    en: 'The amount due is 86 yuan more than area times rate.',
    subject: at.payment(wrong),
    rows: paymentRows([wrong]),
    twin: {
      zh: '数量乘标准超过5000元,按上限发5000元。',
      en: 'Quantity times rate is above 5,000 yuan; the cap of 5,000 was paid.',
      subject: at.payment(right),
      rows: paymentRows([right])
    }
  };
};

/** P13: every household got exactly 50 yuan less. Twin: 50 yuan less at first, made good ten days later. */
export const uniformDeduction: Plant = (county, claims) => {
  const {payments, round} = claims.round('gengdi', '2026年', 40, lines =>
    lines.every(line => line.amount_fen > 10_000)
  );
  for (const payment of payments) payment.amount_fen = fen(payment.amount_fen - 5000);
  const twin = claims.round('chanye', '2024年', 6);
  const rest = twin.payments.map(payment => {
    payment.amount_fen = fen(payment.amount_fen - 5000);
    return addPayment(county, payment, {
      quantity: null,
      quantity_unit: null,
      rate: null,
      due_fen: fen(0),
      amount_fen: fen(5000),
      paid_on: plusDays(payment.paid_on, 10),
      stage: 'rest'
    });
  });
  return {
    kind: 'uniform-deduction',
    zh: '全村每一户都正好比应发少50元。',
    en: 'Every household of the village received exactly 50 yuan less than due.',
    subject: at.payment(first(payments)),
    rows: [...rowsOf('rounds', [round.round_id]), ...paymentRows(payments)],
    twin: {
      zh: '每户第一次少发50元,十天后补齐,两次合起来等于应发。',
      en: 'Each household first received 50 yuan less; ten days later the rest came, and the two sum to what is due.',
      subject: at.payment(first(twin.payments)),
      rows: paymentRows([...twin.payments, ...rest])
    }
  };
};

/** P10: above the cap. Twin: exactly at it. */
export const aboveCap: Plant = (_county, claims) => {
  const {payments} = claims.round('chanye', '2025年', 5);
  const over = first(payments);
  Object.assign(over, {
    quantity: '13',
    quantity_unit: '头(猪)',
    rate: '500',
    due_fen: yuan(6500),
    amount_fen: yuan(6500)
  });
  const twin = claims.round('chanye', '2025年', 5);
  const exact = first(twin.payments);
  Object.assign(exact, {
    quantity: '10',
    quantity_unit: '头(猪)',
    rate: '500',
    due_fen: yuan(5000),
    amount_fen: yuan(5000)
  });
  return {
    kind: 'above-cap',
    zh: '一户一年领产业奖补6500元,超过每户5000元的上限。',
    en: 'One household received 6,500 yuan in a year; the cap is 5,000.',
    subject: at.payment(over),
    rows: [...paymentRows([over]), ...rowsOf('standards', ['chanye-2024-zhu'])],
    twin: {
      zh: '一户正好领到上限5000元。',
      en: 'One household received exactly the cap of 5,000 yuan.',
      subject: at.payment(exact),
      rows: [...paymentRows([exact]), ...rowsOf('standards', ['chanye-2024-zhu'])]
    }
  };
};

/** P09: a slipped decimal point. Twin: a household that really tills much land. */
export const decimalSlip: Plant = (_county, claims) => {
  const {payments} = claims.round('gengdi', '2026年', 30);
  const slipped = payments.find(
    payment => (payment.quantity ?? '').includes('.') && Number(payment.quantity) > 4
  );
  if (!slipped) throw new NothingFits('decimal');
  slipped.quantity = (slipped.quantity ?? '').replace('.', '');
  slipped.due_fen = slipped.amount_fen = times(slipped.quantity, slipped.rate ?? '0');
  const twin = claims.round('gengdi', '2026年', 30, lines => lines.some(line => Number(line.quantity) >= 10));
  const large = [...twin.payments].sort((a, b) => b.amount_fen - a.amount_fen)[0] as Payment;
  return {
    kind: 'decimal-slip',
    zh: '面积少了小数点,变成十倍,补贴也多发了九倍。',
    en: 'The area lost its decimal point: ten times the land, ten times the money.',
    subject: at.payment(slipped),
    rows: paymentRows([slipped]),
    twin: {
      zh: '这户承包地确实多,面积在全村耕地面积以内,和种粮申报一致。',
      en: 'This household does hold much land, within what the village has.',
      subject: at.payment(large),
      rows: paymentRows([large])
    }
  };
};

/** P14: one household got less than due. Twin: the bank paid whole yuan. */
export const paidShort: Plant = (_county, claims) => {
  const {payments} = claims.round('gengdi', '2026年', 20);
  const short = payments[7] as Payment;
  short.amount_fen = fen(Math.floor((short.amount_fen * 7) / 10));
  const twin = claims.round('gengdi', '2026年', 20);
  const rounded = twin.payments.find(
    payment => payment.amount_fen % 100 > 0 && payment.amount_fen % 100 < 50
  );
  if (!rounded) throw new NothingFits('fen');
  rounded.amount_fen = fen(rounded.amount_fen - (rounded.amount_fen % 100));
  return {
    kind: 'paid-short',
    zh: '一户只发了应发的七成,没有说明原因。',
    en: 'One household received seven tenths of what is due, without a reason.',
    subject: at.payment(short),
    rows: paymentRows([short]),
    twin: {
      zh: '差额不到5角,银行按整元入账。',
      en: 'The difference is under half a yuan: the bank credited whole yuan.',
      subject: at.payment(rounded),
      rows: paymentRows([rounded])
    }
  };
};
