import {expect, test} from 'vitest';
import {format} from '../../src/i18n/format.ts';
import {plain} from '../../src/i18n/inline.ts';

const zh = format('zh-CN');
const en = format('en');

test('bare(fen) separates thousands and prints decimals only when needed, then always two', () => {
  expect(zh.bare(128_600_000)).toBe('1,286,000');
  expect(zh.bare(123_450)).toBe('1,234.50');
  expect(zh.bare(5)).toBe('0.05');
  expect(zh.bare(0)).toBe('0');
  expect(zh.bare(-50_000)).toBe('-500');
  expect(zh.bare(900_719_925_474_099_300n)).toBe('9,007,199,254,740,993');
});

test('money(fen) adds 万元 from 10,000 yuan, with two decimals, and says 约 where they round', () => {
  expect(zh.money(12_350_000)).toBe('123,500元(12.35万元)');
  expect(zh.money(128_600_000)).toBe('1,286,000元(128.60万元)');
  expect(zh.money(1_000_000)).toBe('10,000元(1.00万元)');
  expect(zh.money(999_999)).toBe('9,999.99元');
  expect(zh.money(123_456_789)).toBe('1,234,567.89元(约123.46万元)');
  expect(zh.money(226_938_814)).toBe('2,269,388.14元(约226.94万元)');
  expect(zh.money(1_004_999)).toBe('10,049.99元(约1.00万元)');
  expect(zh.money(1_005_000)).toBe('10,050元(约1.01万元)');
  expect(zh.money(-1_234_567_890_123n)).toBe('-12,345,678,901.23元(约-1,234,567.89万元)');
  expect(zh.money(100_000_000_000)).toBe('1,000,000,000元(100,000.00万元)');
  expect(zh.money(-12_350_000)).toBe('-123,500元(-12.35万元)');
});

test('money(fen) in English has one form', () => {
  expect(en.money(128_600_000)).toBe('1,286,000 yuan');
});

test('amount(fen, sum) marks the figure alone, so that the element’s text is one amount', () => {
  expect(zh.amount(128_600_000, 'paid')).toEqual([
    {text: '1,286,000元', strong: true, sum: 'paid'},
    {text: '(128.60万元)', whole: true}
  ]);
  expect(plain(zh.amount(0))).toBe('0元');
});

test('day(value) says only the precision it has', () => {
  expect(['2024-03-05', '2024-03', '2024'].map(zh.day)).toEqual(['2024年3月5日', '2024年3月', '2024年']);
  expect(['2024-03-05', '2024-03', '2024'].map(en.day)).toEqual(['5 March 2024', 'March 2024', '2024']);
  expect(zh.monthDay('2026-09-30')).toBe('9月30日');
  expect(zh.monthDay('2026')).toBe('2026年');
});

test('decimal(text) keeps every digit and leaves what is no number as it stands', () => {
  expect(zh.decimal('1234.5670')).toBe('1,234.5670');
  expect(zh.decimal('约3亩')).toBe('约3亩');
});

test('percent(part, whole) is rounded down, so that unfinished is never 100%', () => {
  expect(zh.percent(99_999, 100_000)).toBe('99%');
  expect(zh.percent(1, 0)).toBeNull();
});
