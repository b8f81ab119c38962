import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isDay} from '../../src/model/day.ts';
import {parseDay, type RangeEnd} from '../../src/read/parse-day.ts';

const read = (text: string, end: RangeEnd = 'at') => {
  const parsed = parseDay(text, end);
  return parsed.kind === 'day' ? parsed.day : parsed.kind;
};

test.each([
  ['2021-07-18', '2021-07-18'],
  ['2021-07', '2021-07'],
  ['2021', '2021'],
  ['2021年7月18日', '2021-07-18'],
  ['2021 年 7 月 18 日', '2021-07-18'],
  ['2022年08月29日', '2022-08-29'],
  ['2021-7-18', '2021-07-18'],
  ['2021/7/18', '2021-07-18'],
  ['2021.7.18', '2021-07-18'],
  ['2021.07', '2021-07'],
  ['20240312', '2024-03-12'],
  ['20240312.0', '2024-03-12'],
  ['2019-06-24 16:15', '2019-06-24'],
  ['2019-06-24T16:15:30.000Z', '2019-06-24'],
  ['2019/6/24 0:00:00', '2019-06-24'],
  ['2021年7月18日16时15分', '2021-07-18'],
  ['2018年2月', '2018-02'],
  ['2018年2月份', '2018-02'],
  ['2022年6月底', '2022-06'],
  ['2022年6月上旬', '2022-06'],
  ['2026年度', '2026'],
  ['2026年', '2026'],
  ['2026年底', '2026'],
  ['201906期', '2019-06'],
  ['201906', '2019-06'],
  ['2024年春季学期', '2024'],
  ['2024年春季', '2024'],
  ['2024年上半年', '2024'],
  ['2024年第一季度', '2024'],
  ['2024年一季度', '2024'],
  ['2024Q1', '2024'],
  ['2024年', '2024'],
  ['二○○六年三月二十一日', '2006-03-21'],
  ['二〇二四年十月十日', '2024-10-10'],
  ['二零一九年十二月三十一日', '2019-12-31'],
  ['二OO六年三月', '2006-03'],
  ['2022930', '2022-09-30'],
  ['2023224', '2023-02-24'],
  ['202293', '2022-09-03'],
  ['45292', '2024-01-01'],
  ['45292.6875', '2024-01-01'],
  ['31/12/2024', '2024-12-31'],
  ['12/31/2024', '2024-12-31'],
  ['2024-02-29', '2024-02-29']
])('parseDay(%j) is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['7月18日至24日', 'bad', 'bad'],
  ['2021年7月18日至24日', '2021-07-18', '2021-07-24'],
  ['2021年6月9日—6月19日', '2021-06-09', '2021-06-19'],
  ['2024年1月19日—2024年1月25日', '2024-01-19', '2024-01-25'],
  ['2023年5月-2023年12月', '2023-05', '2023-12'],
  ['2023年5月-12月', '2023-05', '2023-12'],
  ['2018.7.18-2018.7.24', '2018-07-18', '2018-07-24'],
  ['2018.7.18-7.24', '2018-07-18', '2018-07-24'],
  ['2018/7/18-24', '2018-07-18', '2018-07-24'],
  ['2018-07-18至2018-07-24', '2018-07-18', '2018-07-24'],
  ['2018-07-18 - 2018-07-24', '2018-07-18', '2018-07-24'],
  ['2018-07-18~24', '2018-07-18', '2018-07-24'],
  ['2019年12月28日至1月3日', 'ambiguous', 'ambiguous'],
  ['2019年12月28日至2020年1月3日', '2019-12-28', '2020-01-03']
])('parseDay(%j) is %s in a column _from and %s in a column _to', (text, from, to) => {
  expect([read(text, 'from'), read(text, 'to')]).toEqual([from, to]);
});

test('a range in a column of one day keeps only what both ends share', () => {
  expect(read('2021年7月18日至24日')).toBe('2021-07');
  expect(read('2023年5月-12月')).toBe('2023');
  expect(read('2023年5月-2024年2月')).toBe('ambiguous');
});

test.each(['', ' ', '—', '/', '-'])('parseDay(%j) is not published', text => {
  expect(read(text)).toBe('none');
});

test.each(['20229', '20220', '2022111', '18年3月', '24.3.1', '3/1/2024'])(
  'parseDay(%j) has two readings',
  text => {
    expect(read(text)).toBe('ambiguous');
  }
);

test.each([
  '2024-02-30',
  '2023-02-29',
  '2024年13月',
  '2024年4月31日',
  '6月底',
  '春季',
  '待定',
  '0202-01-01',
  '9999',
  '12345',
  '85000',
  '2024-1-1-1',
  '20241301',
  '2022000',
  '1',
  '<b>2024</b>',
  '2024年年',
  '十月'
])('parseDay(%j) is not a day', text => {
  expect(read(text)).toBe('bad');
});

test('parseDay reads every real day in every common form as itself', () => {
  const days = fc.date({min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true});
  fc.assert(
    fc.property(days, date => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-').map(Number);
      for (const text of [
        iso,
        iso.replaceAll('-', ''),
        `${year}年${month}月${day}日`,
        `${year}.${month}.${day}`,
        `${year}/${month}/${day} 8:30`
      ])
        expect(read(text)).toBe(iso);
    })
  );
});

test('parseDay never makes a day that is in no calendar', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9年月日./\-至~ ]{1,14}$/u), text => {
      const parsed = parseDay(text);
      if (parsed.kind === 'day') expect(isDay(parsed.day)).toBe(true);
    })
  );
});
