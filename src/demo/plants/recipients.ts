import type {Row} from '../../model/tables.ts';
import {maskedName} from '../people.ts';
import {yuan} from '../rows.ts';
import {householdToken} from '../token.ts';
import {addPayment, at} from './edit.ts';
import {paymentRows, rowsOf, type Plant} from './plan.ts';

type Payment = Row<'disbursements'>;
const first = (payments: readonly Payment[]): Payment => payments[0] as Payment;

/** P12: cash. Twin: a bank transfer instead of the one-card. */
export const paidInCash: Plant = (_county, claims) => {
  const {payments} = claims.round('wugong', '2026年', 5);
  for (const payment of payments) payment.channel = 'cash';
  const twin = claims.round('wugong', '2026年', 5);
  first(twin.payments).channel = 'transfer';
  return {
    kind: 'paid-in-cash',
    zh: '全村务工交通补助用现金发放。',
    en: 'A whole village’s travel subsidy was paid in cash.',
    subject: at.payment(first(payments)),
    rows: paymentRows(payments),
    twin: {
      zh: '一户的一卡通失效,改用银行转账,仍是银行付款。',
      en: 'One household’s card had failed; the bank transferred the money.',
      subject: at.payment(first(twin.payments)),
      rows: paymentRows([first(twin.payments)])
    }
  };
};

/** P15: the same sum to most households for an item given by result. Twin: a flat rate by rule. */
export const equalToHouseholds: Plant = (county, claims) => {
  const {payments, village, round} = claims.round('chanye', '2025年', 5);
  const [model] = payments as [Payment, ...Payment[]];
  const flat = {quantity: '2', quantity_unit: '亩', rate: '400', due_fen: yuan(800), amount_fen: yuan(800)};
  for (const payment of payments) Object.assign(payment, flat);
  const tokens = new Set(payments.map(payment => payment.household_id));
  const added = village.households
    .map(household => ({household, household_id: householdToken(2025, household.key)}))
    .filter(({household_id}) => !tokens.has(household_id))
    .slice(0, Math.ceil(village.households.length * 0.75) - payments.length)
    .map(({household, household_id}) => {
      const copy = addPayment(county, model, {
        payee: maskedName(household.head),
        village_group: household.group,
        household_id
      });
      county.names.set(copy.disbursement_id, household.head);
      return copy;
    });
  round.approved = payments.length + added.length;
  round.applied = round.approved + (round.refused ?? 0);
  const twin = claims.round('wugong', '2025年', 10);
  const single = twin.payments.filter(payment => payment.quantity === '1');
  return {
    kind: 'equal-to-households',
    zh: '产业奖补应按种养数量发,这个村四分之三的户都一样,每户800元。',
    en: 'Paid by result, yet three quarters of the households of this village received the same 800 yuan.',
    subject: at.payment(model),
    rows: paymentRows([...payments, ...added]),
    twin: {
      zh: '务工交通补助每人600元,是统一标准,金额相同是对的。',
      en: 'The travel subsidy is 600 yuan a person by rule: equal amounts are right.',
      subject: at.payment(first(single)),
      rows: paymentRows(single)
    }
  };
};

/** V03: more households paid than the village has. Twin: exactly as many. */
export const moreThanPeople: Plant = (_county, claims) => {
  const {payments, village} = claims.round('gengdi', '2026年', 30);
  village.row.households = payments.length - 14;
  village.row.population = Math.round((payments.length - 14) * 3.1);
  const twin = claims.round('gengdi', '2026年', 30, lines => lines.length > 30);
  twin.village.row.households = twin.payments.length;
  return {
    kind: 'more-than-households',
    zh: '领耕地补贴的户数比全村户数还多14户。',
    en: 'Fourteen more households received the farmland subsidy than the village has.',
    subject: at.village(village),
    rows: [...rowsOf('villages', [village.row.village_code]), ...paymentRows(payments)],
    twin: {
      zh: '领补贴的户数正好等于全村户数:家家有地。',
      en: 'As many households were paid as the village has: every one holds land.',
      subject: at.village(twin.village),
      rows: [...rowsOf('villages', [twin.village.row.village_code]), ...paymentRows(twin.payments)]
    }
  };
};
