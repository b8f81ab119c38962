import fc from 'fast-check';
import {expect, test} from 'vitest';
import {yuanText} from '../../src/model/money.ts';
import {parseAmount} from '../../src/read/parse-amount.ts';

const fen = (text: string, unit = 0) => {
  const read = parseAmount(text, unit);
  return read.kind === 'amount' ? read.fen : read.kind;
};

test.each([
  ['0', 0],
  ['1234', 123400],
  ['1234.5', 123450],
  ['1234.56', 123456],
  ['.5', 50],
  ['5.', 500],
  ['007', 700],
  ['1,234,567.8', 123456780],
  ['1,234,567', 123456700],
  ['1 234 567', 123456700],
  ['10 851.8万元', 10851800000],
  ['1234.50', 123450],
  ['¥1,245.00', 124500],
  ['人民币 88 元', 8800],
  ['88元整', 8800],
  ['1245 ', 124500],
  ['20万元', 20000000],
  ['0.605万元', 605000],
  ['0.6万', 600000],
  ['1.2亿元', 12000000000],
  ['3千元', 300000],
  ['约200万元左右', 200000000],
  ['约 3.5 万', 3500000],
  ['-500.00', -50000],
  ['−23', -2300],
  ['-23.5', -2350],
  ['(123)', -12300],
  ['(1,234.50)', -123450],
  ['-0', 0]
])('parseAmount(%j) is %d fen', (text, expected) => {
  expect(fen(text)).toBe(expected);
});

test('parseAmount("10(其中,灾情因素6万元)") keeps 10 and the note, never 106', () => {
  expect(fen('10(其中,灾情因素6万元)', 4)).toBe(10000000);
  expect(fen('10(其中,灾情因素6万元)')).toBe(1000);
  expect(fen('10万元(其中6万元为省级)')).toBe(10000000);
});

test('a unit in the cell goes before the unit of the column', () => {
  expect([fen('47', 4), fen('47元', 4), fen('47(元)', 4), fen('2亿', 4)]).toEqual([
    47000000, 4700, 4700, 20000000000
  ]);
});

test.each(['', ' ', ' ', '—', '——', '-', '/', '\\', '…'])(
  'parseAmount(%j) is not published, never 0',
  text => {
    expect(fen(text)).toBe('none');
  }
);

test.each([
  '待定',
  'abc',
  '12,34',
  '1.2.3',
  '1,2345',
  '10(6)',
  '10-20',
  '10~20万',
  '5千3百',
  '1.2E+05',
  '12 34',
  '10元20',
  '10万20元',
  '3/4',
  '50%',
  '1万5千',
  '<b>5</b>',
  '100户',
  '=1+1',
  '1;2',
  '--5',
  '１２Ａ',
  '10美元',
  'Infinity',
  'NaN',
  '0x10'
])('parseAmount(%j) is not an amount', text => {
  expect(fen(text)).toBe('bad');
});

test('parseAmount rounds half to even beyond the fen, and says so', () => {
  const rounds = (text: string, unit = 0) => {
    const read = parseAmount(text, unit);
    return read.kind === 'amount' ? [read.fen, read.rounded] : read.kind;
  };
  expect(rounds('1,234.567')).toEqual([123457, true]);
  expect(rounds('0.125')).toEqual([12, true]);
  expect(rounds('0.135')).toEqual([14, true]);
  expect(rounds('-0.125')).toEqual([-12, true]);
  expect(rounds('0.1250001')).toEqual([13, true]);
  expect(rounds('69125944.000')).toEqual([6912594400, false]);
  expect(rounds('0.12345678', 4)).toEqual([123457, true]);
});

test('parseAmount is exact to 2^53−1 fen and refuses the next one', () => {
  expect(fen('90071992547409.91')).toBe(Number.MAX_SAFE_INTEGER);
  expect(fen('90071992547409.92')).toBe('too-large');
  expect(fen('-90071992547409.91')).toBe(-Number.MAX_SAFE_INTEGER);
  expect(fen('9'.repeat(400))).toBe('too-large');
  expect(fen('900719925474.0991万元')).toBe('too-large');
});

test('parseAmount(yuanText(n)) is n for every exact number of fen, in full-width digits and with thousands too', () => {
  const wide = (text: string) =>
    text.replace(/\d/gu, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const grouped = (text: string) => text.replace(/\B(?=(?:\d{3})+(?!\d)\.)/gu, ',');
  fc.assert(
    fc.property(fc.maxSafeInteger(), value => {
      const text = yuanText(value);
      for (const form of [text, wide(text), grouped(text), `${text}元`])
        expect(fen(form)).toBe(value === 0 ? 0 : value);
    })
  );
});

test('parseAmount in 万元 equals ten thousand times the same text in 元', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 1e9}), value => {
      expect(fen(yuanText(value), 4)).toBe(value * 10_000);
    })
  );
});
