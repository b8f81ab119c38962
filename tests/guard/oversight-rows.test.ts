import {describe, expect, test} from 'vitest';
import {namesPerson} from '../../src/guard/names-person.ts';
import {caseSum, guardOversight, standsAlone} from '../../src/guard/oversight-rows.ts';
import {guardUse} from '../../src/guard/use-rows.ts';
import {withholdPersonalData} from '../../src/guard/withhold.ts';
import {collect, source} from './invented.ts';

const row = (values: Record<string, string | number | null>) =>
  source(
    {village_code: null, township_code: null, received_on: null, closed_on: null, days_allowed: null, recovered_fen: null, recovered_from: null, result: null, subject: null, measures: null, ...values},
    {file: 'oversight.csv', row: 4}
  ); // prettier-ignore

describe('standsAlone: what may be published one by one', () => {
  test.each([
    ['a complaint never', {kind: 'complaint'}, false],
    ['an audit', {kind: 'audit'}, true],
    ['an inspection', {kind: 'inspection'}, true],
    ['money that came back from a firm', {kind: 'audit', recovered_fen: 100, recovered_from: 'firm'}, true],
    ['money from a household', {kind: 'audit', recovered_fen: 100, recovered_from: 'household'}, false],
    ['money from nobody says whom', {kind: 'audit', recovered_fen: 100}, false],
    ['nothing came back', {kind: 'audit', recovered_fen: 0}, true]
  ])('%s', (_, values, expected) => {
    expect(standsAlone(row(values))).toBe(expected);
  });
});

describe('guardOversight', () => {
  test('a complaint in data/ is held back, and its issue stops the build', () => {
    const issues = collect();
    const {kept, withheld} = guardUse('oversight', [row({kind: 'complaint', subject: '路没修好'}), row({kind: 'audit'})], {smallest_cell: 3}, issues); // prettier-ignore
    expect([kept.length, withheld.length]).toEqual([1, 1]);
    expect(issues.issues).toEqual([{kind: 'case-by-case', level: 'must', place: {file: 'oversight.csv', row: 4}}]); // prettier-ignore
  });
  test('a text that seems to name a person goes, raw text with it; the case stays', () => {
    const issues = collect();
    const given = {...row({kind: 'audit', subject: '村民李大明冒领补贴', measures: '已整改'}), raw: {subject: ' 村民李大明冒领补贴'}}; // prettier-ignore
    const {kept} = guardOversight([given], issues);
    expect(kept[0]).toMatchObject({values: {subject: null, measures: '已整改'}, withheld: ['subject']});
    expect(kept[0]!.raw).toBeUndefined();
    expect(issues.issues).toMatchObject([{kind: 'names-person', place: {header: 'subject'}}]);
    expect(JSON.stringify(issues.issues)).not.toContain('李大明');
  });
  test('a phone, an address or a birthday in a text withholds the row', () => {
    for (const subject of [`来电${'139'}${'0'.repeat(8)}反映`, '住云坪镇荞麦坪村3组12号', '1963年5月2日出生'])
      expect(withholdPersonalData('oversight', [row({kind: 'audit', subject})], collect()).kept).toEqual([]);
  });
});

describe('namesPerson', () => {
  test.each([
    '张建国同志多领补贴',
    '王书记安排亲戚务工',
    '村民李四没有领到',
    '户主:赵小红',
    '支书陈大海的弟弟',
    '会计欧阳明',
    '李某某冒领',
    '陈**一户',
    '阿牛·木呷家',
    '张建国等3人',
    '被举报人周华'
  ])('%s', text => expect(namesPerson(text)).toBe(true));
  test.each([
    '2025年衔接资金管理使用专项审计',
    '工程结算审计',
    '荞麦坪村路灯质量抽查',
    '核减工程价款,多付部分已退回',
    '支书、主任公示情况检查',
    '村组长王家湾村道路问题',
    '黄牛养殖项目资产管护检查',
    '高山蔬菜基地分红没有公示',
    '对12户补贴重新核对,退回财政'
  ])('%s names nobody', text => expect(namesPerson(text)).toBe(false));
});

describe('caseSum: one case as a row of sums', () => {
  const sum = (values: Record<string, string | number | null>) => caseSum(row({kind: 'complaint', ...values}), '2026-09-30', '990101'); // prettier-ignore
  test('counts in the township of its village, in the year it was received', () => {
    expect(sum({village_code: '990101101201', received_on: '2025-12-30', closed_on: '2026-01-20', result: 'partly'})).toMatchObject({area_code: '990101101', year: 2025, cases: 1, closed: 1, upheld: 1, days: [21], recovered_cases: 0}); // prettier-ignore
  });
  test('without a place it counts to the county', () => {
    expect(sum({received_on: '2026-05-01'})).toMatchObject({area_code: '990101', closed: 0, days: []});
  });
  test('late: closed after the days allowed, or open past them; without a limit or a whole day never', () => {
    expect(sum({received_on: '2026-01-01', closed_on: '2026-03-03', days_allowed: 60})['late']).toBe(1);
    expect(sum({received_on: '2026-01-01', closed_on: '2026-03-02', days_allowed: 60})['late']).toBe(0);
    expect(sum({received_on: '2026-07-01', days_allowed: 60})['late']).toBe(1);
    expect(sum({received_on: '2026-09-01', days_allowed: 60})['late']).toBe(0);
    expect(sum({received_on: '2026-01-01'})['late']).toBe(0);
    expect(sum({received_on: '2026-01', days_allowed: 60})['late']).toBe(0);
  });
});
