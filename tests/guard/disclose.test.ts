import {describe, expect, test} from 'vitest';
import {day} from '../../src/model/day.ts';
import {disclosePayment, hasExpired} from '../../src/guard/disclose.ts';
import {householdToken} from '../../src/guard/token.ts';
import {noCounty, settings, source} from './invented.ts';

const token = householdToken('a key for tests, not secret', 2026, 'household 1');
const payment = (values: Record<string, string | number | null> = {}) =>
  source(
    {disbursement_id: 'D1', payee_kind: 'household', payee: '欧阳娜娜', payee_code: null, household_id: token, village_group: '三组', item: 'land', amount_fen: 128600, paid_on: day('2026-03-12'), note: '代领', ...values}, // prettier-ignore
    {raw: {note: '代领', payee: '欧阳 娜娜', amount: '1286元', village_group: '3 组'}}
  );

describe('disclosePayment', () => {
  test('a masked payment to a person keeps money, group and token, masks the payee, drops note and credit code', () => {
    const {row, tier, expired} = disclosePayment(
      payment({payee_code: '92430099MA4L12345X'}),
      'masked',
      settings()
    );
    expect(row.values).toMatchObject({payee: '欧阳**', household_id: token, village_group: '三组', amount_fen: 128600, note: null, payee_code: null}); // prettier-ignore
    expect(row.raw).toEqual({amount: '1286元', village_group: '3 组'});
    expect([tier, expired]).toEqual(['masked', false]);
  });

  test('the form of the mask follows the settings', () => {
    expect(disclosePayment(payment(), 'masked', settings({mask_form: 'mou'})).row.values['payee']).toBe(
      '欧阳某某'
    );
  });

  test('an aggregate payment has no payee and no group; its token only counts', () => {
    const {row} = disclosePayment(payment(), 'aggregate', settings());
    expect(row.values).toMatchObject({payee: null, village_group: null, note: null, household_id: token});
    expect(row.raw).toEqual({amount: '1286元'});
  });

  test('a full payment to a person still has no note', () => {
    expect(disclosePayment(payment(), 'full', settings()).row.values).toMatchObject({
      payee: '欧阳娜娜',
      note: null
    });
  });

  test('a payment to nobody of a known kind is one to a person', () => {
    expect(disclosePayment(payment({payee_kind: null}), 'masked', settings()).row.values).toMatchObject({payee: '欧阳**', note: null}); // prettier-ignore
  });

  test('a payment to a unit keeps name, code and note, and has no household', () => {
    const {row} = disclosePayment(payment({payee_kind: 'firm', payee: '晴川建筑公司', payee_code: '91430099MA4L12345X'}), 'full', settings()); // prettier-ignore
    expect(row.values).toMatchObject({payee: '晴川建筑公司', payee_code: '91430099MA4L12345X', note: '代领', household_id: null}); // prettier-ignore
  });

  test('a household_id that is no token is dropped: it may be an ID number, its end or its hash', () => {
    for (const id of [
      `${noCounty}196308120012`,
      '0012',
      'e10adc3949ba59abbe56e057f20f883e',
      token.toLowerCase(),
      token + 'C',
      'H-000001'
    ])
      expect(
        disclosePayment(payment({household_id: id}), 'masked', settings()).row.values['household_id']
      ).toBeNull();
  });

  test('the row that came in is left as it was', () => {
    const row = payment();
    disclosePayment(row, 'masked', settings());
    expect(row).toEqual(payment());
  });
});

describe('hasExpired', () => {
  const at = (retention_months: number, data_on = '2026-06-30') =>
    settings({retention_months, data_on: day(data_on)});
  test('no month is set: nothing expires', () => expect(hasExpired('1999-01-01', at(0))).toBe(false));
  test.each([
    ['2025-06-29', 12, '2026-06-30', true],
    ['2025-06-30', 12, '2026-06-30', false],
    ['2025-07-01', 12, '2026-06-30', false],
    ['2025-05', 12, '2026-06-30', true],
    ['2025-06', 12, '2026-06-30', false],
    ['2024', 12, '2026-06-30', true],
    ['2025', 12, '2026-06-30', false],
    ['2026-02-27', 1, '2026-03-31', true],
    ['2026-02-28', 1, '2026-03-31', false],
    ['2024-12-31', 18, '2026-06-30', false],
    ['2024-12-29', 18, '2026-06-30', true]
  ])('paid %s, %i months, data of %s: %s', (paid, months, dataOn, expired) => {
    expect(hasExpired(paid, at(months, dataOn))).toBe(expired);
  });
  test('only rows about persons expire', () => {
    const old = payment({paid_on: day('2020-01-01')});
    expect(disclosePayment(old, 'masked', at(12)).expired).toBe(true);
    expect(
      disclosePayment(payment({paid_on: day('2020-01-01'), payee_kind: 'firm'}), 'full', at(12)).expired
    ).toBe(false);
  });
});
