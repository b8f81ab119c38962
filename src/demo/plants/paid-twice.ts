import {fen} from '../../model/money.ts';
import type {Row} from '../../model/tables.ts';
import {addPayment, at, dropPayment, later} from './edit.ts';
import {NothingFits, paymentRows, type Plant} from './plan.ts';

type Payment = Row<'disbursements'>;

/** P04: the same line twice. Twin: two households whose masked names and amounts are the same. */
export const duplicatePayment: Plant = (county, claims) => {
  const {payments} = claims.round('wugong', '2025年', 5);
  const [first] = payments as [Payment, ...Payment[]];
  const again = addPayment(county, first, {});
  const twin = claims.round('wugong', '2025年', 2, lines => samePair(lines) !== null);
  const pair = samePair(twin.payments) as [Payment, Payment];
  return {
    kind: 'duplicate-payment',
    zh: '同一户、同一补贴、同一天、同样金额发了两次。',
    en: 'One household received the same subsidy twice on one day, with the same amount.',
    subject: at.payment(first),
    rows: paymentRows([first, again]),
    twin: {
      zh: '两户隐去名字后写法一样、金额一样,户编号不同,是两户人。',
      en: 'Two households look the same once masked and received the same amount; their tokens differ.',
      subject: at.payment(pair[0]),
      rows: paymentRows(pair)
    }
  };
};

function samePair(lines: readonly Payment[]): [Payment, Payment] | null {
  for (const [i, a] of lines.entries())
    for (const b of lines.slice(i + 1))
      if (a.payee === b.payee && a.amount_fen === b.amount_fen && a.household_id !== b.household_id)
        return [a, b];
  return null;
}

/** P04: one household, one item, one year, two payments of different amounts. Twin: one post, two quarters. */
export const sameItemTwice: Plant = (county, claims) => {
  const {payments} = claims.round('zhongliang', '2025年', 10);
  const [first] = payments as [Payment, ...Payment[]];
  const again = addPayment(county, first, {
    quantity: '2',
    due_fen: fen(3160),
    amount_fen: fen(3160),
    paid_on: later(first.paid_on, 21)
  });
  const twin = claims.round('gongyigang', '2026年第一季度', 1);
  const [quarter] = twin.payments as [Payment, ...Payment[]];
  const next = county.tables.disbursements.find(
    payment =>
      payment.household_id === quarter.household_id &&
      payment.item === 'gongyigang' &&
      payment.period === '2026年第二季度'
  );
  if (!next) throw new NothingFits('second quarter');
  return {
    kind: 'same-item-twice',
    zh: '同一户同一年领了两次种粮补贴,金额不同。',
    en: 'One household received the grain subsidy twice in one year, with different amounts.',
    subject: at.payment(first),
    rows: paymentRows([first, again]),
    twin: {
      zh: '同一人两次领公益性岗位补贴,一次是第一季度,一次是第二季度。',
      en: 'One person was paid twice for a public post: once for the first quarter, once for the second.',
      subject: at.payment(quarter),
      rows: paymentRows([quarter, next])
    }
  };
};

/** P05: one household paid for the same item in two villages. Twin: land in one village, migrant work from another. */
export const twoVillages: Plant = (county, claims) => {
  const landOf = (traveller: Payment) =>
    county.tables.disbursements.find(
      payment =>
        payment.item === 'gengdi' &&
        payment.household_id === traveller.household_id &&
        payment.village_code === traveller.village_code
    );
  const here = claims.round('gengdi', '2026年', 10);
  const there = claims.round(
    'gengdi',
    '2026年',
    10,
    lines => lines[0]?.village_code?.slice(0, 9) !== here.round.village_code.slice(0, 9)
  );
  const [mine, other] = [here.payments[2], there.payments[3]] as [Payment, Payment];
  become(county.names, other, mine);
  const work = claims.round('wugong', '2026年', 4, lines => landOf(lines[0] as Payment) !== undefined);
  const land = claims.round('gengdi', '2026年', 10);
  const [traveller, owner] = [work.payments[0], land.payments[4]] as [Payment, Payment];
  become(county.names, owner, traveller);
  dropPayment(county, landOf(traveller) as Payment);
  return {
    kind: 'two-villages',
    zh: '同一户同一年在两个村领耕地地力保护补贴。',
    en: 'One household received the farmland subsidy in two villages in the same year.',
    subject: at.payment(mine),
    rows: paymentRows([mine, other]),
    twin: {
      zh: '同一户在两个村都有记录:原村领地补贴,现住村领务工交通补助,不是同一种补贴。',
      en: 'One household stands in two villages, but for two subsidies: land in the old one, travel to work from the new one.',
      subject: at.payment(traveller),
      rows: paymentRows([traveller, owner])
    }
  };
};

/** P06: two items that exclude each other, in one quarter. Twin: one after the other. */
export const exclusiveItems: Plant = (county, claims) => {
  const {payments, village} = claims.round('gongyigang', '2026年第一季度', 2);
  const [cleaner] = payments as [Payment, ...Payment[]];
  const ranger = county.tables.disbursements.find(
    payment =>
      payment.village_code === village.row.village_code &&
      payment.item === 'hulin' &&
      payment.period === '2026年第一季度'
  );
  if (!ranger) throw new NothingFits('ranger');
  become(county.names, ranger, cleaner);
  const twin = claims.round('hulin', '2026年第一季度', 2);
  const [early] = twin.payments as [Payment, ...Payment[]];
  const inVillage = (payment: Payment) =>
    payment.village_code === early.village_code && (payment.period ?? '').startsWith('2026');
  const [late] = county.tables.disbursements.filter(
    payment => inVillage(payment) && payment.item === 'gongyigang' && payment.period === '2026年第二季度'
  ) as [Payment, ...Payment[]];
  const rangers = county.tables.disbursements.filter(
    payment =>
      inVillage(payment) &&
      payment.item === 'hulin' &&
      payment.household_id === early.household_id &&
      payment !== early
  );
  for (const payment of rangers) dropPayment(county, payment);
  const before = late.household_id;
  for (const payment of county.tables.disbursements)
    if (
      inVillage(payment) &&
      payment.item === 'gongyigang' &&
      payment.household_id === before &&
      payment.period !== '2026年第一季度'
    )
      become(county.names, payment, early);
  return {
    kind: 'exclusive-items',
    zh: '同一户同一季度既领公益性岗位补贴又领护林员补助,规定不能同时领。',
    en: 'One household held a public post and a forest ranger’s post in one quarter, which the rule excludes.',
    subject: at.payment(cleaner),
    rows: paymentRows([cleaner, ranger]),
    twin: {
      zh: '同一户第一季度当护林员,第二季度改做公益性岗位,没有重叠。',
      en: 'One household had the ranger’s post in the first quarter and the public post in the second: no overlap.',
      subject: at.payment(early),
      rows: paymentRows([early, late])
    }
  };
};

function become(names: Map<string, string>, payment: Payment, like: Payment): void {
  payment.household_id = like.household_id;
  payment.payee = like.payee;
  if (payment.village_code === like.village_code) payment.village_group = like.village_group;
  names.set(payment.disbursement_id, names.get(like.disbursement_id) ?? '');
}
